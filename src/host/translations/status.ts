import type { Finding } from '../../scenario/finding.ts';
import { linesOfTable } from '../../scenario/strings/table-lines.ts';
import { tableStatus } from '../../scenario/strings/table-status.ts';
import type { TableStatus } from '../../scenario/strings/table-status.ts';
import { headingOf, type TableHeading } from '../../scenario/strings/table-heading.ts';
import type { StringTable } from '../../scenario/strings/strings.ts';
import { voiceStatus, type VoiceStatus } from '../../scenario/strings/voice-status.ts';
import { openPack } from './open-pack.ts';
import type { Unopened } from './open-pack.ts';

export type PackStatus = {
  readonly title: string;
  readonly sourceLanguage: string;
  readonly languages: readonly (TableStatus & TableHeading & { readonly voice: VoiceStatus })[];
  /** Voices of the language it is written in. */
  readonly voice: VoiceStatus;
  readonly findings: readonly Finding[];
};

/** How far every language of a pack is. */
export async function statusOf(path: string): Promise<PackStatus | Unopened> {
  const opened = await openPack(path);
  if ('why' in opened) return opened;
  const { pack, scenario, texts } = opened;
  const own = scenario.pack.language;
  const languages = Object.keys(pack.strings)
    .filter((language) => language !== own)
    .toSorted();
  const entries = texts.entries();
  const known = new Set(entries.map(({ id }) => id));
  const voicesIn = (language: string, table: StringTable | null): VoiceStatus =>
    voiceStatus(entries, {
      language,
      table,
      recorded: new Set(pack.voices?.[language]),
      notes: pack.voiceNotes?.[language] ?? {},
    });
  const told = languages.map((language) => {
    const json = pack.files[`strings/${language}.json`] ?? '';
    const own = linesOfTable(json);
    // What a world's table says beside this story's texts is there for other stories.
    const table = Object.fromEntries(
      Object.entries(pack.strings[language] ?? {}).filter(([id]) => own.has(id) || known.has(id)),
    );
    const { checkedBy } = headingOf(json);
    const voice = voicesIn(language, table);
    return { ...tableStatus(entries, { language, table }, new Set()), voice, checkedBy };
  });
  const tableFindings = pack.findings.filter(({ file }) => file.startsWith('strings/'));
  return {
    title: scenario.pack.title,
    sourceLanguage: own,
    languages: told,
    voice: voicesIn(own, null),
    findings: [...tableFindings, ...texts.findings()],
  };
}
