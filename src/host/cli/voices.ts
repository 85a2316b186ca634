import { join } from 'node:path';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf } from '../terminal/verb.ts';
import type { ExitStatus } from '../terminal/verb.ts';
import { openPack, type OpenedPack } from '../translations/open-pack.ts';
import { isLanguage } from '../../scenario/strings/read-tables.ts';
import { findDraftMaker, type DraftMaker, type NoMaker } from '../voices/draft-maker.ts';
import { draftVoices, type Drafted, type Script } from '../voices/draft-voices.ts';
import { interfaceName, interfaceScript } from '../voices/interface-script.ts';
import { storyScript } from '../voices/story-script.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where the programs that speak are looked for; tests bring their own. */
export type FindMaker = (language: string) => Promise<DraftMaker | NoMaker>;

/** A verb that speaks by what it is given, for the interface of the program in `home`. */
export const voicesVerb = (findMaker: FindMaker, home = root) =>
  verbOf({
    says: 'makes draft voices for a story, or for the interface, on this machine, until somebody records them',
    takes: 'draft PATH',
    paths: { least: 2, most: 2 },
    options: {
      lang: { kind: 'text', value: 'LANG', says: 'the language, such as en, fr or ar' },
      story: { kind: 'flag', says: 'only lines and choices, where there is no room for more' },
      json: { kind: 'flag', says: 'one line for machines' },
    },
    more: [
      'voices draft PATH --lang en',
      '    every spoken text becomes voice/en/ID.mp3, said by espeak-ng, which has to be on',
      '    this machine. Old drafts are made anew, recordings are never touched.',
      '    Arabic is said only where it has its short vowels: write them under "spoken".',
      'voices draft interface --lang en',
      '    what a tablet says of itself becomes public/voices/en/KEY.mp3, and the program speaks it;',
      '    short vowels of Arabic stand in public/voices/ar/spoken.json.',
      '',
      'Ends with 0 where every text has a voice, 1 where some have none, 2 where it could not be done.',
    ],
    run: ({ paths: [what = '', path = ''], options: { lang, story, json } }, terminal) =>
      what === 'draft'
        ? draft({ path, home, language: lang, isStoryOnly: story, json, findMaker }, terminal)
        : refuse(terminal, `There is no "voices ${what}": it is draft.`),
  });

export const verb = voicesVerb(findDraftMaker);

type Asked = {
  readonly path: string;
  readonly home: string;
  readonly language: string | null;
  readonly isStoryOnly: boolean;
  readonly json: boolean;
  readonly findMaker: FindMaker;
};

async function draft(asked: Asked, terminal: Terminal): Promise<ExitStatus> {
  const { language, json } = asked;
  if (language === null || !isLanguage(language))
    return refuse(terminal, 'Say which language it is: --lang fr.');
  const script = await scriptOf(asked, language);
  if (typeof script === 'string') return refuse(terminal, script);
  const maker = await asked.findMaker(language);
  if ('why' in maker) return refuse(terminal, `${maker.why}\n${maker.hint}`);
  try {
    const drafted = await draftVoices({
      script,
      maker,
      stopped: terminal.stopped,
      progress: (done, of) => terminal.progress(`${done} of ${of} texts`),
    });
    terminal.progress(null);
    return tell(drafted, { language, json }, terminal);
  } catch (problem) {
    return refuse(terminal, problem instanceof Error ? problem.message : String(problem));
  }
}

/** What is to be said, or why nothing is. */
async function scriptOf(
  { path, home, isStoryOnly }: Asked,
  language: string,
): Promise<Script | string> {
  if (path === interfaceName)
    return interfaceScript(home, language) ?? `The interface does not speak "${language}".`;
  const opened = await openPack(path);
  if ('why' in opened) return opened.why;
  return whyNot(opened, language) ?? storyScript(opened, { language, isStoryOnly });
}

function whyNot({ folder, texts, pack }: OpenedPack, language: string): string | null {
  if (folder === null) return 'An Ink file alone has no place for voices: make it a folder.';
  if (pack.findings.some(({ code, file }) => code === 'file-link' && file.startsWith('voice')))
    return 'voice is a link to another place: make it a folder.';
  const isTold = language === texts.language || Object.hasOwn(pack.strings, language);
  return isTold ? null : `The story is not told in "${language}".`;
}

function tell(
  drafted: Drafted,
  { language, json }: { readonly language: string; readonly json: boolean },
  { print }: Terminal,
): ExitStatus {
  const { made, kept, recorded, staleRecordings, unsayable, untranslated, inPlay } = drafted;
  const silent = unsayable.length + untranslated + inPlay.length + staleRecordings.length;
  const status = drafted.stopped ? 2 : silent > 0 ? 1 : 0;
  if (json) {
    print(JSON.stringify({ language, ...drafted }));
    return status;
  }
  print(`voice/${language}: ${made} drafts made, ${kept} kept, ${recorded} recorded by people`);
  const lines: readonly [number, string][] = [
    [unsayable.length, `have no short vowels, so no machine says them: ${some(unsayable)}`],
    [untranslated, 'are not translated as they read now'],
    [inPlay.length, `say what is known only in play: ${some(inPlay)}`],
    [staleRecordings.length, `were recorded with other words: ${some(staleRecordings)}`],
  ];
  for (const [count, why] of lines) if (count > 0) print(`  ${count} ${why}`);
  if (drafted.stopped) print('  Stopped; what was made is kept. Run it again for the rest.');
  return status;
}

const some = (ids: readonly string[]): string =>
  `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;

function refuse({ say }: Terminal, why: string): Promise<2> {
  say(why);
  return Promise.resolve(2);
}
