import { dirname, resolve } from 'node:path';
import { openScenario } from '../../scenario/open-scenario.ts';
import type { Finding } from '../../scenario/finding.ts';
import { readPack, worldFolder } from '../packs.ts';
import { artSheet, type SheetEntry } from './art-sheet.ts';
import { allArts, drawArts, nameOfArt } from './copy-art.ts';

export type ReadSheet = {
  readonly html: string;
  readonly entries: readonly SheetEntry[];
  /** What is wrong with art, and whatever keeps the pack from being read. */
  readonly findings: readonly Finding[];
  /** Folders that the sheet was made from. */
  readonly folders: readonly string[];
};

/** People and places come before pictures that stand alone. */
const isNamed = ([key]: readonly [string, unknown]): boolean => key.startsWith('own/');

const ofArt = /^(?:pack-(?:value|key|broken)$|media-|file-|svg-)/;

/** Draws all own art of a pack's folder. Rejects where there is no folder; without a story there are findings alone. */
export async function readSheet(folder: string): Promise<ReadSheet> {
  const path = resolve(folder);
  const { findings: unread, ...files } = await readPack(path);
  const { scenario, findings } = openScenario(files);
  const world = scenario === null ? null : worldFolder(path, scenario.pack.world);
  const folders = [path, ...(world === null ? [] : [world])];
  const arts = scenario === null ? {} : allArts(scenario.pack.own, files.ownMedia ?? []);
  const listed = Object.entries(arts).filter(([key]) => !key.startsWith('art/'));
  const shown = [...listed.filter(isNamed), ...listed.filter((one) => !isNamed(one))];
  const drawn = await drawArts(Object.fromEntries(shown), { pack: path, world });
  const entries = shown.map(([key, art]) => ({
    name: key.startsWith('own/') ? titleFor(key, nameOfArt(key, art)) : key,
    drawing: drawn.get(key) ?? null,
  }));
  const all = [...unread, ...findings].filter(
    ({ code, severity }) => ofArt.test(code) || (severity === 'error' && scenario === null),
  );
  const title = scenario?.pack.title ?? dirname(path);
  return { html: artSheet({ title, entries, findings: all }), entries, findings: all, folders };
}

/** `cast: nefolo`, with the file where it is one. */
function titleFor(key: string, name: string): string {
  const [, kind = '', own = ''] = key.split('/');
  const written = own === '' ? kind : `${kind}: ${own}`;
  return name === own || name === kind ? written : `${written} (${name})`;
}
