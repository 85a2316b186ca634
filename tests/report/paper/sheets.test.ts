import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPack } from '../../../src/host/packs.ts';
import { storyPrints } from '../../../src/report/paper/prints.ts';
import { guideBlocks } from '../../../src/report/paper/guide-blocks.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { emptyGroup, firstSettings } from '../../../src/session/empty-group.ts';
import { groupSheet } from '../../../src/session/group-sheet.ts';
import type { GroupId } from '../../../src/session/ids.ts';
import { vote, walk } from '../../support/at-page.ts';
import { given } from '../../support/tale.ts';
import { theFord, theFordStory } from '../../support/the-ford.ts';
import { papersOf, river, sheetsOf } from './paper-of.ts';

const { scenario: theRiver } = openScenario(await readPack(river));
const scenario = theRiver ?? theFord;

const open = [
  'story',
  'choices',
  'survey',
  'poster',
  'closeness',
  'briefing',
  'agreement',
  'certificate',
  'booklet',
] as const;

test('[PRINT-31] nothing that only few may know is on a print that is handed round', () => {
  const tale = given({ phase: 'play', seats: 6, dealt: true });
  walk(tale, [0]);
  tale.facilitator({ kind: 'open-vote', target: tale.target('gourd') });
  for (const seat of ['s1', 's2', 's3', 's4', 's5', 's6']) vote(tale, seat, seat === 's1' ? 0 : 1);
  tale.facilitator({ kind: 'close-vote', target: tale.target('gourd') });
  walk(tale, []);
  tale.facilitator({ kind: 'go-on', target: tale.target('gourd') });
  const secrets = Object.values(theFord.pack.roles).map(({ secret }) => secret);
  const seats = [...tale.group.seats.values()].map(({ pseudonym }) => pseudonym.thing);
  const roleLines = Object.values(theFordStory.pages)
    .flatMap(({ lines }) => lines)
    .flatMap((line) => (typeof line === 'object' && 'role' in line ? [line.text] : []));
  expect(roleLines.length).toBeGreaterThan(0);
  for (const what of open) {
    const text = JSON.stringify(papersOf(what, { group: tale.group }));
    for (const hidden of [...secrets, ...roleLines]) expect(text).not.toContain(hidden);
    for (const thing of seats) expect(text).not.toContain(`"${thing}"`);
    expect(text).not.toMatch(/"(?:totals|ballot|counts|seats|cast|answersBy)"/);
  }
});

test('[PRINT-53] a certificate has a story’s name and first picture, whatever was played, and nothing of who did what', () => {
  const tale = given({ phase: 'play', seats: 6, dealt: true });
  const blank = papersOf('certificate');
  walk(tale, [0]);
  expect(papersOf('certificate', { group: tale.group })).toEqual(blank);
  const { picture } = sheetsOf('certificate', { scenario, language: 'ar' });
  expect(picture?.scene).toBeDefined();
  expect(Object.keys(sheetsOf('certificate'))).toEqual(['what', 'picture']);
});

test('[PRINT-33] every role is on a card with its goal, interests and secret', () => {
  const { roles } = sheetsOf('roles', { scenario });
  const written = Object.values(scenario.pack.roles);
  expect(roles.map(({ secret }) => secret)).toEqual(
    written.map(({ secret }) => scenario.text('', secret, 'en')),
  );
  expect(roles.map(({ interests }) => interests.length)).toEqual(
    written.map(({ interests }) => interests.length),
  );
  expect(
    papersOf('roles', { scenario: { ...theFord, pack: { ...theFord.pack, roles: {} } } }),
  ).toBe('no-roles');
});

test('[PRINT-34] questions stand under the keys of a session, in the order in which they are counted', () => {
  const { rounds } = sheetsOf('survey');
  expect(rounds.map(({ round, items }) => [round, items.map(({ id }) => id)])).toEqual([
    ['before', ['mats', 'bridge']],
    ['after', ['mats']],
  ]);
  const { indicators } = theFord.pack.survey;
  expect(rounds[0]?.items[0]?.answers.map(({ text }) => text)).toEqual(
    indicators['mats']?.answers.map(({ text }) => text),
  );
  const ranked = given({ settings: { inChainOfCommand: true } });
  expect(papersOf('survey', { group: ranked.group })).toBe('chain-of-command');
});

test('[PRINT-36] a guide plans its block, takes the telling that fits, and holds what its author wrote', () => {
  const markdown = readFileSync(join(river, 'guide.md'), 'utf8');
  const cuts = [35, 60, 90].map((minutes) => {
    const guide = sheetsOf('guide', { scenario, minutes, guide: { language: 'en', markdown } });
    const all = guide.plan.stops.reduce((sum, stop) => sum + stop.minutes, 0);
    expect(all).toBe(minutes);
    expect(guide.decisions.every(({ choices }) => choices.every(({ reasons }) => reasons))).toBe(
      true,
    );
    expect(guide.asking.map(({ step }) => step)).toEqual(['happened', 'felt', 'why', 'take-home']);
    expect(JSON.stringify(guide.written?.blocks)).toContain('young quarry workers');
    return [guide.plan.cut, guide.decisions.length];
  });
  expect(cuts.map(([, decisions]) => decisions)).toEqual([3, 3, 7]);
});

test('[PRINT-39] in a round without a story the sheets have what it asks, and nothing else', () => {
  const tale = given({ seats: 3 });
  const [item = ''] = Object.keys(theFord.pack.survey.indicators);
  const round = { months: 12, of: 'security', items: [item] } as const;
  tale.facilitator({ kind: 'plan-round', round }).records('settings-changed');
  const { rounds } = sheetsOf('survey', { group: tale.group });
  expect(rounds.map((one) => [one.round, one.items.map(({ id }) => id)])).toEqual([
    ['round', [item]],
  ]);
});

test('[PRINT-38] a guide plans films, voices and questions as the console does, and names the questions it has minutes for', () => {
  const withFilms = { ...scenario, filmMinutes: { 12: 3, 25: 30, 45: 60 } };
  const planOf = (of: Scenario, minutes: number) =>
    sheetsOf('guide', { scenario: of, minutes }).plan;
  expect([planOf(scenario, 90).cut, planOf(withFilms, 90).cut]).toEqual([25, 12]);
  expect(planOf(scenario, 90).questions).toEqual(['before', 'after']);
  expect(planOf(scenario, 35).questions).toEqual([]);
  const settings = { ...firstSettings, minutes: 90 as const, cut: planOf(scenario, 90).cut as 25 };
  const { stops } = groupSheet({ ...emptyGroup('g' as GroupId), settings }, scenario);
  expect(planOf(scenario, 90).stops).toEqual(
    stops.map(({ phase, minutes }) => ({ phase, minutes })),
  );
});

test('[PRINT-36] titles, lists, tables and strong words of a guide are read, and all else is shown as it is', () => {
  expect(
    guideBlocks('# A\n\ntext **strong** [link](x)\n- one\n- two\n| a | b |\n|---|---|\n| 1 | 2 |'),
  ).toEqual([
    { kind: 'title', level: 1, text: [{ text: 'A', isStrong: false }] },
    {
      kind: 'text',
      text: [
        { text: 'text ', isStrong: false },
        { text: 'strong', isStrong: true },
        { text: ' link', isStrong: false },
      ],
    },
    {
      kind: 'list',
      isNumbered: false,
      items: [[{ text: 'one', isStrong: false }], [{ text: 'two', isStrong: false }]],
    },
    {
      kind: 'table',
      rows: [
        [[{ text: 'a', isStrong: false }], [{ text: 'b', isStrong: false }]],
        [[{ text: '1', isStrong: false }], [{ text: '2', isStrong: false }]],
      ],
    },
  ]);
  expect(guideBlocks('<script>x</script>')).toEqual([
    { kind: 'text', text: [{ text: '<script>x</script>', isStrong: false }] },
  ]);
});

test('[CLOSE-4] a card has what a story tells, where it came from and what to confirm, in the language asked for', () => {
  const { closeness, about } = scenario.pack;
  expect(sheetsOf('closeness', { scenario }).card).toEqual({ about, ...closeness });
  const { card } = sheetsOf('closeness', { scenario, language: 'ar' });
  expect(card.confirm[3]).toBe('تُسأل ممرضة عن مريض.');
  expect(card.provenance).toContain('مدرّبون');
  expect(papersOf('closeness')).toBe('no-closeness');
});

test('[CLOSE-5] a guide holds the card of its story, and none where there is none', () => {
  const { card } = sheetsOf('closeness', { scenario, language: 'fr' });
  expect(sheetsOf('guide', { scenario, language: 'fr' }).closeness).toEqual(card);
  expect(sheetsOf('guide').closeness).toBe(null);
});

test('[PRINT-37] every print is in the language asked for, or says in which the story is told', () => {
  for (const what of storyPrints) {
    const arabic = papersOf(what, { scenario, language: 'ar' });
    const urdu = papersOf(what, { scenario, language: 'ur' });
    if (typeof arabic === 'string' || typeof urdu === 'string') throw new Error(what);
    expect([arabic.title, arabic.toldIn]).toEqual(['طريق النهر', undefined]);
    expect([urdu.title, urdu.toldIn]).toEqual(['The River Road', 'en']);
  }
  expect(JSON.stringify(sheetsOf('roles', { scenario, language: 'ar' }))).toContain('البارود');
});
