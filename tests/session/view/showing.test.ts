import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { SeatId } from '../../../src/session/ids.ts';
import { consoleScene } from '../../../src/session/view/console-view.ts';
import { seatMine, seatScene } from '../../../src/session/view/seat-view.ts';
import { stageScene } from '../../../src/session/view/stage-view.ts';
import { view } from '../../../src/session/view/view.ts';
import { theFordShown } from '../../support/the-ford-shown.ts';
import { given, type Given, type Tale } from '../../support/tale.ts';

const served: Scenario = { ...theFordShown, media: (path) => `/media/of/${path}` };

const atFilm = (what: Given = {}): Tale =>
  given({ scenario: served, phase: 'play', seats: 1, ...what });

function steer(tale: Tale, to: 'play' | 'hold' | 'mark' | 'end'): void {
  const part = tale.team().showing?.part ?? 0;
  tale.facilitator({ kind: 'steer-showing', target: tale.target(), part, to });
}

function onWall(tale: Tale, language = 'en') {
  const { phase } = stageScene(tale.group, language, tale.facts());
  return phase.name === 'play' ? phase.panels[0]?.telling : undefined;
}

const onConsole = (tale: Tale) =>
  consoleScene(tale.group, 'en', tale.facts()).teams[0]?.panel?.telling;

function onSeat(tale: Tale) {
  const seat = tale.group.seats.get('s1' as SeatId)!;
  const { phase } = seatScene(tale.group, seat, tale.facts());
  return phase.name === 'play' ? phase.telling : undefined;
}

test('[VIEW-35] only a wall that shows the team is told where its film is fetched and what is said in it', () => {
  const tale = atFilm({ settings: { turning: 'facilitator', teams: 2 }, seats: 2 });
  steer(tale, 'play');
  expect(onWall(tale)?.showing).toMatchObject({
    kind: 'film',
    state: 'playing',
    part: 0,
    parts: 3,
    ask: { text: 'What does she see?' },
    plays: {
      address: '/media/of/film/ford.webm',
      from: 0,
      to: 4_000,
      at: 0,
      clock: { left: 4_700 },
    },
  });
  const others = [
    ...[...tale.group.seats.keys()].map((seat) => ({ kind: 'seat', seat }) as const),
    ...(['observer', 'interpreter', 'facilitator'] as const).map((kind) => ({
      kind,
      language: 'en',
    })),
  ].map((viewer) => JSON.stringify(view(tale.group, viewer, tale.facts())));
  for (const other of others) {
    expect(other).not.toContain('ford.webm');
    expect(other).not.toContain('The water is high.');
  }
  tale.facilitator({ kind: 'turn-line', target: tale.target('kite'), line: 2 });
  tale.facilitator({ kind: 'focus', focus: { kind: 'team', team: 'kite' } });
  const kite = stageScene(tale.group, 'en', tale.facts());
  expect(JSON.stringify(kite)).not.toContain('"playing"');
});

test('[VIEW-35] the console is told how far it is and what comes next, and hears of no second', () => {
  const tale = atFilm();
  expect(onConsole(tale)?.showing).toMatchObject({
    state: 'ready',
    film: { title: 'At the ford', still: '/media/of/film/ford.svg' },
  });
  steer(tale, 'play');
  steer(tale, 'mark');
  const { plays, ...known } = onConsole(tale)?.showing ?? {};
  expect(plays).toBeUndefined();
  expect(known).toMatchObject({ state: 'asking', ask: { text: 'What does she see?' } });
});

test('[VIEW-36] a device is told that there is a film, what it is called and shows, and not how far it is', () => {
  const tale = atFilm();
  expect(onSeat(tale)).toMatchObject({ lines: [{ text: 'A road.' }], moreLines: true });
  expect(onSeat(tale)?.elsewhere).toBeUndefined();
  steer(tale, 'play');
  const before = JSON.stringify(onSeat(tale));
  expect(onSeat(tale)).toMatchObject({
    elsewhere: {
      kind: 'film',
      film: {
        title: 'At the ford',
        description: 'A woman walks to the water and stops.',
        still: '/media/of/film/ford.svg',
      },
    },
    moreLines: true,
    choices: [],
    clock: null,
  });
  for (const to of ['hold', 'play', 'mark', 'play'] as const) {
    steer(tale, to);
    expect(JSON.stringify(onSeat(tale))).toBe(before);
  }
  steer(tale, 'end');
  expect(onSeat(tale)?.elsewhere).toBeUndefined();
});

test('[VIEW-36] the lines of a motion comic reach devices once the wall has told them, and nobody votes before', () => {
  const tale = atFilm();
  tale.facilitator({ kind: 'turn-line', target: tale.target(), line: 2 });
  tale.facilitator({ kind: 'go-on', target: tale.target() });
  tale.pass(3.5);
  expect(onWall(tale)?.lines.map(({ text }) => text)).toEqual(['She stops.', 'She looks around.']);
  expect(onWall(tale)?.showing).toMatchObject({
    kind: 'comic',
    parts: 2,
    ask: { text: 'What does she fear?' },
  });
  expect(onSeat(tale)?.lines).toEqual([]);
  expect(onSeat(tale)?.elsewhere).toEqual({ kind: 'comic' });
  const seat = tale.group.seats.get('s1' as SeatId)!;
  expect(seatMine(tale.group, seat, tale.facts()).mayVote).toBe(false);
  steer(tale, 'end');
  expect(onSeat(tale)?.lines).toHaveLength(3);
  expect(seatMine(tale.group, seat, tale.facts()).mayVote).toBe(true);
});

test('[VIEW-37] captions are in the language of the wall and in its second, of the part that plays; where there are none, in that of the story', () => {
  const tale = atFilm();
  steer(tale, 'play');
  const captions = (language: string) => onWall(tale, language)?.showing?.plays?.captions;
  expect(captions('en')).toEqual({ cues: [{ from: 500, to: 3_000, text: 'The water is high.' }] });
  expect(captions('ar')).toEqual({ cues: [{ from: 500, to: 3_000, text: 'الماء عالٍ.' }] });
  expect(captions('fr')).toEqual({ ...captions('en'), language: 'en' });
  expect(onWall(tale)?.showing?.plays?.also).toBeUndefined();
  tale.facilitator({ kind: 'change-settings', settings: { second: 'ar' } });
  expect(onWall(tale)?.showing?.plays?.also).toMatchObject({
    language: 'ar',
    cues: [{ from: 500 }],
  });
  steer(tale, 'mark');
  steer(tale, 'play');
  expect(captions('en')?.cues.map(({ text }) => text)).toEqual(['Who is there?']);
});

test('[VIEW-37] a film without a file, in a page that serves none, has no address and keeps its words', () => {
  const tale = given({ scenario: theFordShown, phase: 'play' });
  expect(onWall(tale)?.showing).toMatchObject({
    film: { title: 'At the ford' },
    plays: { address: null },
  });
  expect(onWall(tale)?.showing?.film?.still).toBeUndefined();
});
