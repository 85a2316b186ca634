import { expect, test } from 'vitest';
import { missedBars, openShare } from '../../../src/scenario/figures/bars.ts';
import { figuresOf } from '../../../src/scenario/figures/figures.ts';
import type { Figures } from '../../../src/scenario/figures/figures.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../../src/scenario/open-story.ts';

const pack = `title: A gate
meters:
  trust: { name: Trust, sign: trust }
  duty: { name: Duty, sign: duty }
cast: { ana: { name: Ana, art: trader, side: civil }, bo: { name: Bo, art: nobody, side: civil } }
places: { gate: { name: The gate, backdrop: market }, moon: { name: Moon, backdrop: moon } }
`;
const ink = (more: string): string => `VAR trust = 5
VAR duty = 5
-> gate
=== gate
# place: gate
ANA: Good day. #id: g1
Who goes first? #id: g2
+ [She does #id: c_she #picture: ask]
    ~ trust = trust + 1
    -> end_a
+ [He does #id: c_he #picture: nothing-drawn]
    ~ duty = duty + 1
    -> end_b
${more}
=== end_a
# ending: a
# place: moon
BO: Well. #id: e1
-> END
=== end_b
# ending: b
That was it. #id: e2
-> END
`;

const drawn = ['art/choices/ask.svg', 'art/places/market/near.svg', 'art/faces/trader.svg'];

function count(
  text: string,
  more: Partial<ScenarioFiles> = {},
  media: readonly string[] | null = drawn,
): Figures {
  const files: ScenarioFiles = {
    name: 'gate',
    files: { 'gate.ink': text, 'pack.yaml': pack },
    strings: {},
    ...(media && { media }),
    ...more,
  };
  const opened = openScenario(files);
  const walker = opened.openWalker?.([]);
  walker?.advance(1_000);
  const figures = walker && figuresOf(opened, files, [walker.walked()]);
  if (!figures) throw new Error(JSON.stringify(opened.findings));
  return figures;
}

test('[REPORT-24] a decision is open where each option wins something that another loses', () => {
  const { decisions } = count(ink(''));
  expect(decisions).toEqual({ weighed: ['gate'], settled: [], redLined: [] });
});

const best = `+ [Both #id: c_both #picture: ask]
    ~ trust = trust + 1
    ~ duty = duty + 1
    -> end_a`;

test('[REPORT-24] it is settled where one is never worse on any, and bars say so', () => {
  const figures = count(ink(best));
  expect(figures.decisions.settled).toEqual(['gate']);
  expect(openShare(figures)).toBe(0);
  expect(missedBars(figures)).toContain('open');
});

test('[REPORT-24] where a red line runs through it, nobody judges what is best', () => {
  const figures = count(ink(best.replace('#picture: ask', '#picture: ask #redline')));
  expect(figures.decisions).toEqual({ weighed: [], settled: [], redLined: ['gate'] });
  expect(openShare(figures)).toBe(1);
});

test('[REPORT-25] a line without its place or its speaker, and a choice without its picture, lack one', () => {
  // g1, g2 and the first choice have theirs; the second choice and e1 do not; e2 stands where the story stood.
  expect(count(ink('')).pictures).toBeCloseTo(4 / 6, 6);
});

test('[REPORT-25] where nobody knows which pictures there are, none are counted', () => {
  expect(count(ink(''), {}, null).pictures).toBeNull();
});

test('[REPORT-25] texts and voices are counted by language, and stale ones are none', () => {
  const fr = {
    g1: { source: 'Good day.', text: 'Bonjour.' },
    g2: { source: 'Who was first?', text: 'Qui passe ?' },
  };
  const voices = { en: ['g1', 'g2', 'e2'], fr: ['g1'] };
  const note = { says: 'other words', file: 'f', draft: true, maker: 'm' };
  const { languages } = count(ink(''), {
    strings: { fr },
    voices,
    voiceNotes: { en: { e2: note } },
  });
  expect(languages['en']).toMatchObject({ texts: 1, voices: 2 / 6, drafts: 1 / 6 });
  expect(languages['fr']?.voices).toBeCloseTo(1 / 6, 6);
  expect(languages['fr']?.texts).toBeGreaterThan(0);
  expect(languages['fr']?.texts).toBeLessThan(0.5);
  expect(languages['en']?.words).toEqual({ mean: 13 / 6, most: 3 });
});

test('[REPORT-26] the same story gives the same figures, and each missed bar is named', () => {
  expect(count(ink(''))).toEqual(count(ink('')));
  // Two endings, each of about half of the rooms.
  expect(missedBars(count(ink('')))).toEqual(['endings', 'greedy']);
  const [length] = count(ink('')).lengths;
  expect(length).toMatchObject({ cut: null, closed: true, paths: 2 });
});

test('[REPORT-26] an ending that nobody comes to is one with too few', () => {
  const figures = count(ink(''));
  const usual = figures.lengths[0];
  const of = (endings: Readonly<Record<string, number>>): boolean =>
    !missedBars({
      ...figures,
      names: { en: { title: '', meters: {}, endings: { a: 'A', b: 'B', c: 'C' } } },
      lengths: usual ? [{ ...usual, endings }] : [],
    }).includes('endings');
  expect(of({ a: 0.4, b: 0.4, c: 0.2 })).toBe(true);
  expect(of({ a: 0.45, b: 0.45 })).toBe(false);
  expect(of({ a: 0.46, b: 0.34, c: 0.2 })).toBe(false);
  expect(of({ a: 0.449, b: 0.44, c: 0.019 })).toBe(false);
});
