import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BehaviourRecord, Checklist } from '../../report/committee.ts';
import type { KeptRound } from '../../report/kept-round.ts';
import { parseBehaviour, parseChecklist } from '../../report/parse-panel.ts';
import { parseRound } from './parse-kept.ts';

/** Where totals lie: of sessions and panels, and apart from them of communities. */
export const reportFolders = ['reports', 'outside'] as const;
export type ReportFolder = (typeof reportFolders)[number];

/** Writes it into the data folder, whole or not at all; gives the file's path. */
export function writeReport(data: string, folder: ReportFolder, named: Named): string {
  const home = join(data, folder);
  mkdirSync(home, { recursive: true });
  const file = join(home, `${named.name}.json`);
  writeFileSync(`${file}.new`, `${JSON.stringify(named.content, null, 2)}\n`, { flush: true });
  renameSync(`${file}.new`, file);
  return file;
}

type Named = { readonly name: string; readonly content: unknown };

export type Kept<T> = { readonly name: string; readonly kept: T };

/** What lies there beside the totals of sessions that told a story. */
export type Reports = {
  readonly rounds: readonly Kept<KeptRound>[];
  readonly checklists: readonly Kept<Checklist>[];
  readonly behaviour: readonly Kept<BehaviourRecord>[];
  /** Files that cannot be read, by folder and name. */
  readonly unread: readonly string[];
};

type Read = Kept<unknown> & { readonly folder: ReportFolder; readonly kind: unknown };

function readAll(data: string): readonly Read[] {
  return reportFolders.flatMap((folder) =>
    namesIn(join(data, folder)).map((name) => {
      const kept = contentOf(join(data, folder, `${name}.json`));
      const kind: unknown =
        typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'kind') : undefined;
      return { folder, name, kept, kind };
    }),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return files.map((file) => file.slice(0, -'.json'.length)).toSorted();
  } catch {
    return [];
  }
}

/** Undefined for what is no JSON. */
function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads what is there anew each time: somebody may have put files in or taken some away. */
export function readReports(data: string): Reports {
  const all = readAll(data);
  const unread: string[] = [];
  const read = <T>(kind: string, parse: (value: unknown) => T | null): readonly Kept<T>[] =>
    all
      .filter((one) => one.kind === kind)
      .flatMap(({ folder, name, kept }) => {
        const parsed = parse(kept);
        if (parsed === null) unread.push(`${folder}/${name}.json`);
        return parsed === null ? [] : [{ name, kept: parsed }];
      });
  const found = {
    rounds: read('round', parseRound),
    checklists: read('checklist', parseChecklist),
    behaviour: read('behaviour', parseBehaviour),
  };
  const strange = all.filter(({ kind }) => typeof kind !== 'string');
  return {
    ...found,
    unread: [...unread, ...strange.map(({ folder, name }) => `${folder}/${name}.json`)],
  };
}

const isName = (name: string): boolean => /^[\w-]{1,80}$/.test(name);

/** What was taken away, and on which day it had left as a file; null where it had not. */
export type Dropped = { readonly file: string | null };

/**
 * Takes a round, a checklist or a record away for good, or gives null where there is none of that name; what a session
 * left is burned with it, and never here.
 */
export function dropReport(data: string, name: string): Dropped | null {
  const found = readAll(data).find((one) => one.name === name);
  const { rounds, checklists, behaviour } = readReports(data);
  const isThere = [...rounds, ...checklists, ...behaviour].some((one) => one.name === name);
  if (!isName(name) || !isThere) return null;
  const file = dayIn(found?.kept);
  for (const folder of reportFolders) rmSync(join(data, folder, `${name}.json`), { force: true });
  return { file };
}

/** Under `file` a round has the totals that it let go, under `letGo` a panel its two keys. */
function dayIn(kept: unknown): string | null {
  const { file, letGo } = { ...(kept as { readonly file?: unknown; readonly letGo?: unknown }) };
  const { day } = { ...((file ?? letGo) as { readonly day?: unknown } | undefined) };
  return typeof day === 'string' ? day : null;
}
