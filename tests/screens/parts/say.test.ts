import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { makePseudo, type Catalogue } from '../../../src/screens/parts/pseudo-locale.ts';
import { dirOf, fill, say, speakLanguage, spoken } from '../../../src/screens/parts/say.ts';
import { groundRules, pauseReasons, phaseNames } from '../../../src/session/group.ts';
import { codePictures } from '../../../src/session/ids.ts';
import { refusals } from '../../../src/session/refusal.ts';
import { deciders } from '../../../src/scenario/beat.ts';
import { debriefSteps } from '../../../src/scenario/pack.ts';
import { helloRefusals } from '../../../src/wire/frame.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'public/languages');
const read = (file: string): Catalogue =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Catalogue;
const english = read('en.json');
const languages = readdirSync(folder).filter((file) => file !== 'index.json');

function sources(): string[] {
  const screens = join(root, 'src/screens');
  return readdirSync(screens, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(screens, path), 'utf8'));
}

/** The keys in a file: whole ones, and patterns of those that a value is put into. */
function said(text: string): { readonly whole: string[]; readonly made: RegExp[] } {
  const whole = [...text.matchAll(/['"]([a-z-]+(?:\.[\w-]+)+)['"]/g)];
  const made = [...text.matchAll(/`([^`\s<>/]*\$\{[^`]*)`/g)].flatMap(([, template = '']) => {
    if (!/^[\w-]*\.[\w.-]*$/.test(template.replaceAll(/\$\{[^}]*\}/g, ''))) return [];
    const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${fixed.join('[\\w-]+')}$`);
  });
  return { whole: whole.map((match) => match[1] ?? ''), made };
}

const valuesOf = (text: string): string[] => (text.match(/\{[\w-]+\}/g) ?? []).sort();

test('[SAY-1] every key that a screen says has words, and no word is unused', () => {
  const all = sources().map(said);
  const literal = sources().flatMap((text) =>
    [...text.matchAll(/\bsay\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
  );
  expect(literal.length).toBeGreaterThan(10);
  expect(literal.filter((key) => !(key in english))).toEqual([]);
  const whole = new Set(all.flatMap((one) => one.whole));
  const made = all.flatMap((one) => one.made);
  const begun = sources().flatMap((text) =>
    [...text.matchAll(/\bsay\(\s*`([\w-]+\.)[^`]*`/g)].map((match) => match[1] ?? ''),
  );
  const keys = Object.keys(english);
  expect(begun.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
  const unused = Object.keys(english).filter(
    (key) => !whole.has(key) && !made.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

test('[SAY-2] every catalogue says the same keys with the same values, sorted by key', () => {
  expect(Object.keys(english)).toEqual(Object.keys(english).toSorted());
  for (const file of languages) {
    const own = read(file);
    expect(Object.keys(own)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(own))
      expect([key, valuesOf(text)]).toEqual([key, valuesOf(english[key] ?? '')]);
  }
});

test('[SAY-3] a value is put where its name stands, and a missing one stays visible', () => {
  expect(fill('{a} and {b-c}, {a}', { a: 1, 'b-c': 'two' })).toBe('1 and two, 1');
  expect(fill('{a} {gone}', { a: '{gone}' })).toBe('{gone} {gone}');
  expect(say('no.such-key')).toBe('no.such-key');
});

describe('turning the page to a language', () => {
  beforeEach(() => spoken.setState(spoken.getInitialState(), true));

  test('[SAY-4] without a catalogue it becomes English, and a missing word is the English one', async () => {
    const files: Record<string, Catalogue> = {
      'en.json': { a: 'A', b: 'B' },
      'fr.json': { a: 'À' },
    };
    const from = async (file: string): Promise<Catalogue> => {
      const found = files[file];
      if (found === undefined) throw new Error('404');
      return found;
    };
    await speakLanguage('fr', from);
    expect([spoken.getState().language, say('a'), say('b')]).toEqual(['fr', 'À', 'B']);
    await speakLanguage('sw', from);
    expect([spoken.getState().language, say('a')]).toEqual(['en', 'A']);
    await speakLanguage('ar-XB', from);
    expect([spoken.getState().language, say('a')]).toEqual(['ar-XB', '\u200f\u202eA\u202c']);
  });
});

test('[SAY-5] the made-up languages come from English and leave values alone', () => {
  const long = makePseudo(english, 'en-XA') ?? {};
  const mirrored = makePseudo(english, 'ar-XB') ?? {};
  expect(makePseudo(english, 'fr')).toBeNull();
  for (const [key, text] of Object.entries(english)) {
    expect(long[key]?.length).toBeGreaterThan(text.length * 1.3);
    expect(valuesOf(long[key] ?? '')).toEqual(valuesOf(text));
    expect(valuesOf(mirrored[key] ?? '')).toEqual(valuesOf(text));
  }
  expect(long['rule.respect']).toMatch(/^\[Wë šp/);
});

test('[SAY-6] Arabic, Dari, Persian, Pashto and Urdu run from right to left, others do not', () => {
  expect(['ar', 'ar-XB', 'prs', 'fa-AF', 'ps', 'ur'].map(dirOf)).toEqual(Array(6).fill('rtl'));
  expect(['en', 'en-XA', 'fr', 'sw', 'fil', 'es-AR'].map(dirOf)).toEqual(Array(6).fill('ltr'));
});

test('[SAY-7] there are words for everything that a view can name', () => {
  const named = {
    refusal: refusals,
    'turned-away': helloRefusals,
    rule: groundRules,
    paused: pauseReasons,
    thing: [...codePictures, ...codePictures],
    decide: deciders,
    debrief: debriefSteps,
    phase: phaseNames,
  };
  const missing = Object.entries(named).flatMap(([group, names]) =>
    names.map((name) => `${group}.${name}`).filter((key) => !(key in english)),
  );
  expect(missing).toEqual([]);
});
