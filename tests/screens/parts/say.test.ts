import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keysSaid } from '../../../src/kit/languages/keys-said.ts';
import { readLanguages } from '../../../src/kit/languages/language-file.ts';
import {
  fill,
  say,
  speakLanguage,
  spoken,
  type PageWords,
} from '../../../src/screens/parts/say.ts';
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
  expect(fill('{a} and {b-c}, {a}', { a: 1, 'b-c': 'two' })).toBe('1 and two, 1');
  expect(fill('{a} {gone}', { a: '{gone}' })).toBe('{gone} {gone}');
  expect(say('no.such-key')).toBe('no.such-key');
});

describe('turning the page to a language', () => {
  beforeEach(() => spoken.setState(spoken.getInitialState(), true));

  const asked: string[] = [];
  const from = async (file: string): Promise<PageWords> => {
    asked.push(file);
    if (file === 'en/wall.json') return { language: 'en', dir: 'ltr', words: { a: 'A' } };
    if (file === 'ar/wall.json') return { language: 'ar', dir: 'rtl', words: { a: 'ا' } };
    throw new Error('404');
  };

  test('[SAY-4] only its own words are loaded, and one that is not there becomes English', async () => {
    await speakLanguage('ar', 'wall', from);
    expect([spoken.getState().language, say('a'), asked]).toEqual(['ar', 'ا', ['ar/wall.json']]);
    await speakLanguage('xx', 'wall', from);
    expect([spoken.getState().language, say('a')]).toEqual(['en', 'A']);
  });

  test('[SAY-6] the page turns to the direction of the language', async () => {
    const page = { lang: '', dir: '' };
    vi.stubGlobal('document', { documentElement: page });
    await speakLanguage('ar', 'wall', from);
    expect([page, spoken.getState().dir]).toEqual([{ lang: 'ar', dir: 'rtl' }, 'rtl']);
    await speakLanguage('en', 'wall', from);
    expect([page, spoken.getState().dir]).toEqual([{ lang: 'en', dir: 'ltr' }, 'ltr']);
    vi.unstubAllGlobals();
  });
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
