import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keysSaid } from '../../../src/kit/languages/keys-said.ts';
import { readLanguages } from '../../../src/kit/languages/language-file.ts';
import { numeral, timeOf } from '../../../src/screens/parts/numeral.ts';
import { say } from '../../../src/screens/parts/say.ts';
import {
  speakFully,
  speakInstead,
  speakLanguage,
  spoken,
  type PageWords,
} from '../../../src/screens/parts/spoken.ts';
import { groundRules, pauseReasons, phaseNames } from '../../../src/session/group.ts';
import { codePictures } from '../../../src/session/ids.ts';
import { refusals } from '../../../src/session/refusal.ts';
import { deciders } from '../../../src/scenario/beat.ts';
import { debriefSteps } from '../../../src/scenario/pack.ts';
import { helloRefusals } from '../../../src/wire/frame.ts';
import { home } from '../../support/page-words.ts';

const english = readLanguages(home.languages).get('en')?.words ?? {};

function sources(): string[] {
  const { screens } = home;
  return readdirSync(screens, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(screens, path), 'utf8'));
}

test('[SAY-1] every key that a screen says has words, and no word is unused', () => {
  const literal = sources().flatMap((text) =>
    [...text.matchAll(/\bsay\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
  );
  expect(literal.length).toBeGreaterThan(10);
  expect(literal.filter((key) => !(key in english))).toEqual([]);
  const begun = sources().flatMap((text) =>
    [...text.matchAll(/\bsay\(\s*`([\w-]+\.)[^`]*`/g)].map((match) => match[1] ?? ''),
  );
  const keys = Object.keys(english);
  expect(begun.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
  expect(keysSaid(sources(), keys)).toEqual(keys);
});

test('[SAY-3] a value is put where its name stands, and a missing one stays visible', () => {
  spoken.setState({ words: { two: '{a} and {b-c}, {a}', gone: '{a} {gone}' } });
  expect(say('two', { a: 1, 'b-c': 'two' })).toBe('1 and two, 1');
  expect(say('gone', { a: '{gone}' })).toBe('{gone} {gone}');
  expect(say('no.such-key')).toBe('no.such-key');
});

test('[SAY-9] numbers stand in the digits of the language', () => {
  const words = { count: '{count} / {name}' };
  spoken.setState({ language: 'ar', dir: 'rtl', digits: 'arab', words });
  expect(say('count', { count: 207, name: 3 })).toBe('٢٠٧ / ٣');
  spoken.setState({ language: 'prs', dir: 'rtl', digits: 'arabext', words });
  expect(say('count', { count: 45, name: 6 })).toBe('۴۵ / ۶');
  spoken.setState({ language: 'sw', dir: 'ltr', digits: 'latn', words });
  expect(say('count', { count: 207, name: 3 })).toBe('207 / 3');
});

test('[SAY-9] hours and minutes stand in the digits of the language, and what is typed or written on a box does not', () => {
  const at = new Date(2026, 10, 29, 14, 5).getTime();
  spoken.setState({ language: 'ar', dir: 'rtl', digits: 'arab', words: { at: '{address}' } });
  expect([timeOf(at), numeral(7, 2), numeral(-1500)]).toEqual(['١٤:٠٥', '٠٧', '\u061c-١٥٠٠']);
  expect(say('at', { address: '10.0.0.1' })).toBe('\u206810.0.0.1\u2069');
  spoken.setState({ language: 'prs', dir: 'rtl', digits: 'arabext' });
  expect(timeOf(at)).toBe('۱۴:۰۵');
  spoken.setState({ language: 'fr', dir: 'ltr', digits: 'latn' });
  expect(timeOf(at)).toBe('14:05');
});

test('[SAY-11] a sentence stands in the form that its language has for the count', () => {
  const forms = { by: 'count', one: 'one', two: 'two', few: '{count} few', other: '{count} more' };
  const inForm = (language: string, counts: readonly number[]): string[] => {
    spoken.setState({ language, dir: 'ltr', digits: 'latn', words: { it: forms } });
    return counts.map((count) => say('it', { count }));
  };
  expect(inForm('ar', [1, 2, 3, 100])).toEqual(['one', 'two', '3 few', '100 more']);
  expect(inForm('en', [0, 1, 2])).toEqual(['0 more', 'one', '2 more']);
  expect(inForm('fr', [0, 1, 2])).toEqual(['one', 'one', '2 more']);
  expect(inForm('prs', [0, 1, 2])).toEqual(['one', 'one', '2 more']);
});

test('[SAY-12] nothing but one part turns numbers and times into text', () => {
  const { screens } = home;
  const formatting = /toLocale\w*String|new Intl\.(?!Locale\b)|padStart|\.toString\(/;
  const files = readdirSync(screens, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => formatting.test(readFileSync(join(screens, path), 'utf8')));
  expect(files).toEqual([join('parts', 'numeral.ts')]);
});

test('[SAY-10] a name that may run the other way does not turn what stands beside it', () => {
  const words = { two: '{one}: {other}' };
  spoken.setState({ language: 'en', dir: 'ltr', digits: 'latn', words });
  expect(say('two', { one: 'Dulomi', other: 'دولومي' })).toBe('Dulomi: \u2068دولومي\u2069');
  spoken.setState({ language: 'ar', dir: 'rtl', digits: 'arab', words });
  expect(say('two', { one: 'Dulomi', other: 2 })).toBe('\u2068Dulomi\u2069: ٢');
});

describe('turning the page to a language', () => {
  beforeEach(() => spoken.setState(spoken.getInitialState(), true));

  const asked: string[] = [];
  const from = async (file: string): Promise<PageWords> => {
    asked.push(file);
    if (file === 'en/wall.json')
      return { language: 'en', dir: 'ltr', digits: 'latn', words: { a: 'A' } };
    if (file === 'ar/wall.json')
      return { language: 'ar', dir: 'rtl', digits: 'arab', words: { a: 'ا' } };
    throw new Error('404');
  };

  test('[SAY-4] only its own words are loaded, and one that is not there becomes English', async () => {
    await speakLanguage('ar', 'wall', from);
    expect([spoken.getState().language, say('a'), asked]).toEqual(['ar', 'ا', ['ar/wall.json']]);
    expect(await speakInstead('xx', 'wall', from)).toBe(false);
    expect([spoken.getState().language, say('a')]).toEqual(['ar', 'ا']);
    expect(await speakInstead('en', 'wall', from)).toBe(true);
    expect(say('a')).toBe('A');
    await speakLanguage('xx', 'wall', from);
    expect([spoken.getState().language, say('a')]).toEqual(['en', 'A']);
  });

  test('[LANG-24] a page that opened with few words gets all of the language it speaks by then', async () => {
    const all: PageWords = {
      language: 'ar',
      dir: 'rtl',
      digits: 'arab',
      words: { a: 'ا', b: 'ب' },
    };
    await speakLanguage('ar', 'wall', from);
    await speakFully('wall', async () => all);
    expect([say('a'), say('b')]).toEqual(['ا', 'ب']);
    await speakLanguage('ar', 'wall', from);
    await speakFully('wall', async () => {
      await speakInstead('en', 'wall', from);
      return all;
    });
    expect([spoken.getState().language, say('a')]).toEqual(['en', 'A']);
    await expect(speakFully('wall', () => Promise.reject(new Error('404')))).rejects.toThrow();
    expect(say('a')).toBe('A');
  });

  test('[SAY-6] the page turns to the direction of the language', async () => {
    const page = { lang: '', dir: '', dataset: {} };
    vi.stubGlobal('document', { documentElement: page });
    await speakLanguage('ar', 'wall', from);
    expect([page, spoken.getState().dir]).toEqual([
      { lang: 'ar', dir: 'rtl', dataset: { digits: 'arab' } },
      'rtl',
    ]);
    await speakLanguage('en', 'wall', from);
    expect([page, spoken.getState().dir]).toEqual([
      { lang: 'en', dir: 'ltr', dataset: { digits: 'latn' } },
      'ltr',
    ]);
    vi.unstubAllGlobals();
  });
});

test('[SAY-7] there are words for everything that a view can name', () => {
  const named = {
    refusal: refusals,
    'turned-away': helloRefusals,
    rule: groundRules,
    paused: pauseReasons,
    thing: codePictures,
    decide: deciders,
    debrief: debriefSteps,
    phase: phaseNames,
  };
  const missing = Object.entries(named).flatMap(([group, names]) =>
    names.map((name) => `${group}.${name}`).filter((key) => !(key in english)),
  );
  expect(missing).toEqual([]);
});
