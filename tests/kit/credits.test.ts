import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Credit } from '../../src/kit/credits.ts';

const assets = join(import.meta.dirname, '../../assets');
const credits: readonly Credit[] = JSON.parse(readFileSync(join(assets, 'CREDITS.json'), 'utf8'));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** What is wrong with a list of credits for these files. */
function faults(files: readonly string[], list: readonly Credit[]): string[] {
  const credited = new Map(list.map((credit) => [credit.file, credit]));
  const missing = files.filter((file) => !credited.has(file)).map((file) => `no credit: ${file}`);
  const gone = list.filter(({ file }) => !files.includes(file)).map(({ file }) => `gone: ${file}`);
  const barred = list.filter(({ licence }) => /\b(NC|SA|A?GPL|LGPL)\b/.test(licence));
  const empty = list.filter(({ source, author, licence }) => !source || !author || !licence);
  return [
    ...missing,
    ...gone,
    ...barred.map(({ file, licence }) => `${licence}: ${file}`),
    ...empty.map(({ file }) => `incomplete: ${file}`),
  ];
}

test('[ART-1] every file has a credit, and none is NC, SA or GPL', () => {
  expect(faults(filesBelow(assets), credits)).toEqual([]);
});

test('[ART-1] a file without a credit, and one of each barred licence, are found', () => {
  const planted = (licence: string): Credit => ({
    file: 'planted.svg',
    source: 'somewhere',
    author: 'somebody',
    licence,
    changed: false,
  });
  expect(faults(['planted.svg'], [])).toHaveLength(1);
  for (const licence of ['CC-BY-NC-4.0', 'CC-BY-SA-4.0', 'GPL-3.0-only', 'CC-BY-NC-SA-4.0']) {
    expect(faults(['planted.svg'], [planted(licence)])).toHaveLength(1);
  }
  expect(faults(['planted.svg'], [planted('CC-BY-4.0')])).toEqual([]);
});
