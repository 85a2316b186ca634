import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Finding } from '../../scenario/finding.ts';
import { openScenario } from '../../scenario/open-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { makeLineIds } from '../../scenario/strings/line-ids.ts';
import type { LineIds } from '../../scenario/strings/line-ids.ts';
import { lineIdsFile } from '../../scenario/strings/read-tables.ts';
import { nameAll } from '../../scenario/strings/texts.ts';
import type { Texts } from '../../scenario/strings/texts.ts';
import { readPack } from '../packs.ts';
import type { PackRead } from '../packs.ts';
import { writeWhole } from '../write-whole.ts';

/** A pack with all its texts. */
export type OpenedPack = {
  /** Null for an Ink file alone, which has no place for tables. */
  readonly folder: string | null;
  readonly pack: PackRead;
  readonly scenario: Scenario;
  readonly texts: Texts;
};

export type Unopened = { readonly why: string; readonly findings: readonly Finding[] };

/** Opens what stands at a path; says why where it cannot. */
export async function openPack(path: string): Promise<OpenedPack | Unopened> {
  const pack = await readPack(path).catch(() => null);
  if (!pack) return { why: `There is no story at ${path}.`, findings: [] };
  const folder = basename(path).endsWith('.ink') ? null : resolve(path);
  return openRead(pack, folder);
}

function openRead(pack: PackRead, folder: string | null): OpenedPack | Unopened {
  const { scenario, texts, findings } = openScenario(pack);
  if (!scenario || !texts) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    return { why: 'The story cannot be read, so its texts cannot be taken out.', findings: errors };
  }
  return { folder, pack, scenario, texts };
}

/** Gives every text without an `#id:` a name that survives edits; the pack as it reads with them. */
export function namePack(opened: OpenedPack): {
  readonly named: OpenedPack;
  readonly ids: LineIds;
} {
  const { texts, pack, folder } = opened;
  const ids = nameAll(texts, pack.strings);
  const files = { ...pack.files, [lineIdsFile]: makeLineIds(ids) };
  const named = openRead({ ...pack, files }, folder);
  return { named: 'why' in named ? opened : named, ids };
}

/** Keeps `strings/ids.json` in step with the story. True where it was changed. */
export async function keepIds({ folder, pack }: OpenedPack, ids: LineIds): Promise<boolean> {
  const text = makeLineIds(ids);
  const isNeeded = Object.keys(ids.ids).length > 0 || Object.keys(ids.gone).length > 0;
  const before = pack.files[lineIdsFile];
  if (folder === null || text === before || (!isNeeded && before === undefined)) return false;
  if (isLinkedAway(pack)) return false;
  await writeWhole(join(folder, lineIdsFile), text);
  return true;
}

/** Whether its tables would be written to another place than its folder. */
export const isLinkedAway = ({ findings }: PackRead): boolean =>
  findings.some(({ code, file }) => code === 'file-link' && file === 'strings');

/** Writes a source file, unless it is no longer what was read. */
export async function replaceSource(
  file: string,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<boolean> {
  const now = await readFile(file, 'utf8');
  const mark = now.startsWith('\uFEFF') ? '\uFEFF' : '';
  const end = now.includes('\r\n') ? '\r\n' : '\n';
  const asRead = now.slice(mark.length).replaceAll('\r\n', '\n');
  if (asRead !== before) return false;
  await writeWhole(file, mark + after.replaceAll('\n', end));
  return true;
}
