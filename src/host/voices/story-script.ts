import { join } from 'node:path';
import { spokenTexts } from '../../scenario/strings/spoken-texts.ts';
import type { OpenedPack } from '../translations/open-pack.ts';
import { timbreOf } from './draft-maker.ts';
import type { Script } from './draft-voices.ts';

type Asked = {
  readonly language: string;
  /** Lines and choices alone, where there is no room for more. */
  readonly isStoryOnly: boolean;
};

/** What a story says in a language. */
export function storyScript(
  { pack, texts, folder, scenario }: OpenedPack,
  { language, isStoryOnly }: Asked,
): Script {
  const table = language === texts.language ? null : (pack.strings[language] ?? {});
  const spoken = spokenTexts(texts.entries(), { language, table });
  const isWanted = (kind: string): boolean => !isStoryOnly || kind === 'line' || kind === 'choice';
  return {
    home: join(folder ?? '', 'voice', language),
    notes: pack.voiceNotes?.[language] ?? {},
    texts: spoken.texts.filter(({ kind, forMachine }) => forMachine === null || isWanted(kind)),
    timbreOf: (speaker) => timbreOf(Object.keys(scenario.pack.cast), speaker),
    untranslated: spoken.silent.filter(({ why }) => why === 'untranslated').length,
    inPlay: spoken.silent.flatMap(({ id, why }) => (why === 'in-play' ? [id] : [])),
  };
}
