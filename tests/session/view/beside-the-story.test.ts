import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Group } from '../../../src/session/group.ts';
import { sceneOf, view } from '../../../src/session/view/view.ts';
import type { Viewer } from '../../../src/session/view/viewer.ts';
import { randomGroup } from './random-group.ts';
import * as given from './sample-group.ts';
import { facts, happen, inPhase, seatId } from './sample-group.ts';

const stage: Viewer = { kind: 'stage', language: 'en' };
const console: Viewer = { kind: 'facilitator', language: 'en' };
const asSeat = (number: number): Viewer => ({ kind: 'seat', seat: seatId(number) });
const bytes = (group: Group, viewer: Viewer): string => JSON.stringify(view(group, viewer, facts));
const seatsOf = (group: Group): readonly Viewer[] =>
  [...group.seats.keys()].map((seat) => ({ kind: 'seat', seat }));

const room = (seats: number): Group =>
  given.groupWith(
    2,
    Array.from({ length: seats }, (_, number) =>
      given.seatWith(number, { team: number % 2 === 0 ? 'gourd' : 'kite' }),
    ),
  );

const noted = (group: Group): Group =>
  happen(
    group,
    { kind: 'note-written', note: { id: 1, beat: null, text: 'a silent note' } },
    { kind: 'item-parked', item: { id: 2, text: 'a parked thing' } },
  );

test('[HANDS-1] notes and parked things are the facilitator’s, whatever happens', () => {
  fc.assert(
    fc.property(randomGroup, (group) => {
      for (const viewer of [stage, ...seatsOf(group)])
        expect(bytes(noted(group), viewer)).toBe(bytes(group, viewer));
      expect(bytes(noted(group), console)).toContain('a silent note');
      expect(bytes(noted(group), console)).toContain('a parked thing');
    }),
    { numRuns: 60 },
  );
});

test('[HANDS-1] the wall shows what is parked in the debrief, when it is to, and never a note', () => {
  const talking = inPhase(noted(given.playing(room(2))), 'debrief');
  const shown = happen(talking, { kind: 'parking-shown' });
  expect(bytes(talking, stage)).not.toContain('a parked thing');
  expect(bytes(shown, stage)).toContain('a parked thing');
  expect(bytes(shown, stage)).not.toContain('a silent note');
  expect(bytes(shown, asSeat(0))).toBe(bytes(talking, asSeat(0)));
});

test('[HANDS-2] a message reaches the devices it is for, and the wall where its team is on it', () => {
  const say = (to: 'kite' | null, text: string) =>
    ({ kind: 'message-shown', message: { to, said: { kind: 'typed', text } } }) as const;
  const told = happen(given.playing(room(4)), say(null, 'all hear'), say('kite', 'kite hears'));
  expect(bytes(told, asSeat(0))).toContain('all hear');
  expect(bytes(told, asSeat(0))).not.toContain('kite hears');
  expect(bytes(told, asSeat(1))).toContain('kite hears');
  expect(bytes(told, stage)).toContain('kite hears');
  const focused = happen(told, { kind: 'focus-set', focus: { kind: 'team', team: 'gourd' } });
  expect(bytes(focused, stage)).toContain('all hear');
  expect(bytes(focused, stage)).not.toContain('kite hears');
  const ended = happen(told, { kind: 'ended', keeping: 'totals' });
  for (const group of [happen(told, { kind: 'stopped' }), ended])
    for (const viewer of [stage, asSeat(0), asSeat(1)])
      expect(bytes(group, viewer)).not.toContain('hear');
});

test('[HANDS-3] a lit lantern changes its own seat and the console, and nobody else', () => {
  fc.assert(
    fc.property(randomGroup, fc.nat(), (group, pick) => {
      const viewers = seatsOf(group);
      const mine = viewers[pick % viewers.length];
      if (mine?.kind !== 'seat') return;
      const lit = happen(group, { kind: 'lantern-lit', seat: mine.seat });
      for (const viewer of [stage, ...viewers])
        expect(bytes(lit, viewer) === bytes(group, viewer)).toBe(viewer !== mine);
      expect(sceneOf(lit, console, facts)).toMatchObject({ lanterns: [mine.seat] });
    }),
    { numRuns: 100 },
  );
});

const counted = (group: Group): unknown => {
  const scene = sceneOf(group, console, facts);
  return 'teams' in scene ? scene.teams[0]?.participation : null;
};
const voted = (group: Group, seats: number, more: object = {}): Group =>
  given.stepped(group, 'gourd', { chosen: 0, totals: [seats, 0], seats, how: 'vote', ...more });

test('[HANDS-4] participation counts votes that may be told by themselves', () => {
  const begun = given.playing(room(14));
  expect(counted(begun)).toEqual({ votes: 0, answers: null });
  expect(counted(voted(begun, 4))).toEqual({ votes: 0, answers: null });
  const twice = voted(voted(begun, 6), 4);
  expect(counted(twice)).toEqual({ votes: 1, answers: 6 });
  expect(counted(voted(voted(begun, 6), 7))).toEqual({ votes: 2, answers: 13 });
  expect(counted(voted(begun, 14, { room: true }))).toEqual({ votes: 0, answers: null });
  const above = { kind: 'settings-changed', settings: { inChainOfCommand: true } } as const;
  expect(counted(happen(voted(begun, 6), above))).toEqual({ votes: 0, answers: null });
});

test('[HANDS-4] participation is on no wall and no device', () => {
  const before = given.playing(room(14));
  for (const viewer of [stage, asSeat(0)])
    expect(bytes(voted(before, 6), viewer)).not.toContain('participation');
});

test('[HANDS-5] cues are the author’s, and on the console only', () => {
  const begun = given.playing(room(2));
  const scene = sceneOf(begun, { kind: 'facilitator', language: 'xx' }, facts);
  expect(scene).toMatchObject({
    teams: [
      {
        cues: {
          open: 'xx<gate open question>',
          silence: null,
          joker: 'xx<gate joker>',
          senior: null,
        },
      },
      {},
    ],
  });
  for (const viewer of [stage, asSeat(0)])
    expect(bytes(begun, viewer)).not.toContain('gate open question');
});

test('[VIEW-22] each choice stands with its own reasons, or with none', () => {
  const scene = sceneOf(given.playing(room(2)), { kind: 'facilitator', language: 'xx' }, facts);
  const reasons = [null, { security: 'xx<gate reason security>', civil: 'xx<gate reason civil>' }];
  expect(scene).toMatchObject({ teams: [{ reasons }, { reasons }] });
});

test('[HANDS-5] where no cue is written, the author’s question for the debrief is the open one', () => {
  const asked = given.stepped(given.playing(room(2)), 'gourd', 0);
  const scene = sceneOf(asked, console, facts);
  const [team] = 'teams' in scene ? scene.teams : [];
  expect(team?.cues?.open).toBe(team?.prompts[0]);
  expect(team?.cues).toMatchObject({ silence: null, joker: null, senior: null });
});
