import { phaseNames } from '../../../src/session/group.ts';
import { expect, test } from 'vitest';
import type { Group } from '../../../src/session/group.ts';
import type { SeatScene } from '../../../src/session/view/seat-view.ts';
import type { StageScene } from '../../../src/session/view/stage-view.ts';
import type { Telling } from '../../../src/session/view/telling.ts';
import { mineOf, sceneOf, view } from '../../../src/session/view/view.ts';
import type { Viewer } from '../../../src/session/view/viewer.ts';
import * as given from './sample-group.ts';
import { facts, seatId } from './sample-group.ts';

const one: Viewer = { kind: 'seat', seat: seatId(1) };
const two: Viewer = { kind: 'seat', seat: seatId(2) };
const stage: Viewer = { kind: 'stage', language: 'en' };
const pair = [given.seatWith(1, { role: 'leader' }), given.seatWith(2, { language: 'xx' })];
const begun = given.playing(given.groupWith(1, pair));

function seatTelling(group: Group, viewer: Viewer = one): Telling {
  const { phase } = sceneOf(group, viewer, facts) as SeatScene;
  if (phase.name !== 'play') throw new Error(`Not in play: ${phase.name}`);
  return phase.telling;
}

function panels(group: Group) {
  const { phase } = sceneOf(group, stage, facts) as StageScene;
  if (phase.name !== 'play') throw new Error(`Not in play: ${phase.name}`);
  return phase.panels;
}

test('[VIEW-7] choices, decision and titles wait for the last line', () => {
  const first = seatTelling(begun);
  expect(first).toMatchObject({ moreLines: true, choices: [], decision: null, roleName: null });
  expect(first.lines.map(({ text }) => text)).toEqual(['gate says one']);
  expect(panels(begun)[0]).toMatchObject({ title: 'Heron Bridge' });
  const all = given.turnedTo(begun, 'gourd', 2);
  expect(seatTelling(all).choices.map(({ text }) => text)).toEqual([
    'gate choice wait',
    'gate choice push',
  ]);
  expect(seatTelling(all)).toMatchObject({ moreLines: false, decision: { by: 'team' } });
  expect(panels(all)[0]).toMatchObject({ title: 'At the gate', backdrop: 'river' });
  const nurses = given.stepped(all, 'gourd', 0);
  expect(seatTelling(nurses).roleName).toBeNull();
  const holding = given.happen(nurses, { kind: 'role-given', seat: seatId(1), role: 'nurse' });
  expect(seatTelling(given.turnedTo(holding, 'gourd', 2)).roleName).toBe('The nurse');
});

test('[ROLE-11] a decision of a role that no device of the team holds is shown as the team’s', () => {
  const nurses = given.stepped(given.turnedTo(begun, 'gourd', 2), 'gourd', 0);
  const lacking = given.voting(given.turnedTo(nurses, 'gourd', 2), 'gourd');
  const teams = { decision: { by: 'team', role: null }, roleName: null };
  expect(seatTelling(lacking)).toMatchObject(teams);
  expect(panels(lacking)[0]?.telling).toMatchObject(teams);
  expect(mineOf(lacking, one, facts)?.mayVote).toBe(true);
  const held = given.happen(lacking, { kind: 'role-given', seat: seatId(2), role: 'nurse' });
  expect(panels(held)[0]?.telling).toMatchObject({ decision: { by: 'role' } });
  expect(mineOf(held, one, facts)?.mayVote).toBe(false);
  const onPaper = given.happen(
    lacking,
    { kind: 'seat-left', seat: seatId(1) },
    { kind: 'seat-left', seat: seatId(2) },
  );
  expect(panels(onPaper)[0]?.telling).toMatchObject({
    decision: { by: 'role', role: 'nurse' },
    roleName: 'The nurse',
  });
});

test('[VIEW-7] an ending is told only after its lines', () => {
  const good = given.walked(begun, 'gourd', [0, 0]);
  expect(seatTelling(good).ending).toEqual({
    key: 'bridge',
    name: 'The bridge stands',
    picture: 'bridge',
  });
  const bad = given.walked(begun, 'gourd', [1, 0, 1]);
  expect(seatTelling(bad).ending).toBeNull();
  const told = seatTelling(given.turnedTo(bad, 'gourd', 1));
  expect(told.ending).toEqual({ key: 'end', name: '', picture: '' });
});

test('[VIEW-8] what was chosen is told when it is settled, not while it is open or tied', () => {
  const open = given.cast(given.voting(begun, 'gourd'), seatId(1), 1);
  expect(seatTelling(open)).toMatchObject({ state: 'voting', chosen: null });
  const tied = given.settled(open, 'gourd', { chosen: null, totals: [1, 1], seats: 2 });
  expect(seatTelling(tied)).toMatchObject({ state: 'tied', chosen: null });
  const done = given.settled(open, 'gourd', { chosen: 1, totals: [0, 2], seats: 2 });
  expect(seatTelling(done)).toMatchObject({ state: 'settled', chosen: 1 });
});

test('[VIEW-10] a seat sees the vote it cast, and none once the key is gone', () => {
  const open = given.cast(given.voting(begun, 'gourd'), seatId(1), 1);
  expect(mineOf(open, one, facts)).toMatchObject({ vote: 1, mayVote: true });
  expect(mineOf(open, two, facts)).toMatchObject({ vote: null, mayVote: true });
  const asked: string[] = [];
  const gone = { ...facts.seals, open: (key: string) => (asked.push(key), null) };
  expect(mineOf(open, one, { ...facts, seals: gone })).toMatchObject({ vote: null });
  expect(asked).toEqual(['gourd/r1/0/1']);
});

test('[VIEW-10] who may vote is told when the choices are', () => {
  expect(mineOf(begun, one, facts)).toMatchObject({ mayVote: false });
  const observing = given.happen(begun, {
    kind: 'rules-answered',
    seat: seatId(2),
    answer: 'observing',
  });
  expect(mineOf(given.voting(observing, 'gourd'), two, facts)).toMatchObject({ mayVote: false });
});

test('[VIEW-11] story text is in the language of the one who reads it', () => {
  expect(seatTelling(begun, two).lines[0]).toMatchObject({
    text: 'xx<gate says one>',
    speaker: { key: 'dulomi', name: 'xx<Dulomi>' },
  });
  const wall = sceneOf(begun, { kind: 'stage', language: 'xx' }, facts) as StageScene;
  expect(wall).toMatchObject({ title: 'xx<The paper road>', language: 'xx' });
  const und: Viewer = { kind: 'stage', language: 'und' };
  expect(sceneOf(begun, und, facts)).toMatchObject({ title: 'The paper road', language: 'en' });
  const settings = { ...begun.settings, language: 'xx' };
  expect(view({ ...begun, settings }, und, facts).scene).toMatchObject({
    title: 'xx<The paper road>',
    language: 'xx',
  });
  const spoken = given.happen(begun, { kind: 'language-spoken', seat: seatId(1), language: 'xx' });
  expect(mineOf(spoken, one, facts)).toMatchObject({
    role: { secret: 'xx<secret of the leader>' },
  });
});

test('[VIEW-24] who is not told the story in their language learns in which it is', () => {
  const toldIn = (viewer: Viewer, group = begun) => {
    const scene = sceneOf(group, viewer, facts) as SeatScene | StageScene;
    return [scene.language, scene.toldIn];
  };
  expect(toldIn(one)).toEqual(['en', undefined]);
  expect(toldIn(two)).toEqual(['xx', undefined]);
  expect(toldIn({ kind: 'stage', language: 'yy' })).toEqual(['yy', 'en']);
  const yy = { kind: 'language-spoken', seat: seatId(1), language: 'yy' } as const;
  const other = given.happen(begun, yy);
  expect(toldIn(one, other)).toEqual(['yy', 'en']);
  expect(toldIn(one, { ...other, stopped: true })).toEqual(['yy', undefined]);
});

test('[VIEW-12] meters never tell what the lines have yet to say', () => {
  const market = given.stepped(begun, 'gourd', 0);
  const value = (group: Group, key: string) =>
    seatTelling(group).meters.find((meter) => meter.key === key)?.value;
  expect([value(market, 'trust'), value(market, 'pulse'), value(market, 'duty')]).toEqual([
    0,
    1,
    undefined,
  ]);
  expect(value(given.turnedTo(market, 'gourd', 2), 'trust')).toBe(2);
});

test('[VIEW-14] a what-if is marked, and takes no votes', () => {
  const open = given.cast(given.voting(begun, 'gourd'), seatId(1), 1);
  const gone = given.exploring(given.stepped(open, 'gourd', 1), 'gourd', 0);
  expect(seatTelling(gone)).toMatchObject({ whatIf: true, chosen: null, state: 'reading' });
  expect(mineOf(given.voting(gone, 'gourd'), one, facts)).toMatchObject({
    vote: null,
    mayVote: false,
  });
});

test('[VIEW-15] the card is in the hand from the roles to the de-roling', () => {
  const phases = phaseNames;
  const held = phases.filter((phase) => mineOf(given.inPhase(begun, phase), one, facts)?.role);
  expect(held).toEqual(['roles', 'play', 'de-roling']);
  expect(mineOf(begun, one, facts)?.role).toMatchObject({
    key: 'leader',
    personName: 'Dulomi',
    art: 'dulomi',
    interests: ['interest of the leader'],
  });
});

test('[VIEW-16] the stage follows the focus, the board has every team', () => {
  const teams = given.playing(given.groupWith(3, []));
  expect(panels(teams).map(({ team }) => team)).toEqual(['gourd', 'kite', 'lamp']);
  const focus = { kind: 'team', team: 'kite' } as const;
  const near = given.happen(teams, { kind: 'focus-set', focus });
  expect(panels(near).map(({ team }) => team)).toEqual(['kite']);
  const console = view(near, { kind: 'facilitator', language: 'en' }, facts);
  expect(console).toMatchObject({
    scene: { teams: [{ team: 'gourd' }, { team: 'kite', panel: { title: 'Heron Bridge' } }, {}] },
  });
});

test('[VIEW-17] without a story, or before it began, everybody waits and nothing fails', () => {
  const early = given.inPhase(given.groupWith(2, pair), 'play');
  for (const known of [facts, { ...facts, scenario: null }]) {
    for (const viewer of [one, stage]) {
      expect(sceneOf(early, viewer, known)).toMatchObject({ phase: { name: 'waiting' } });
    }
  }
  const bare = view(begun, { kind: 'facilitator', language: 'en' }, { ...facts, scenario: null });
  expect(bare).toMatchObject({ scene: { title: null, roles: [], teams: [{ panel: null }] } });
  const stranger: Viewer = { kind: 'seat', seat: seatId(77) };
  expect(() => view(begun, stranger, facts)).toThrow('No seat s77');
});

test('[VIEW-21] the clock of a line is the facilitator’s alone', () => {
  const running = { endsAt: 9000, left: 8000, whole: 8000 };
  const clock = (kind: 'line' | 'vote') => ({ ...running, of: { kind, team: 'gourd' as const } });
  const told = given.happen(begun, { kind: 'clock-started', clock: clock('line') });
  expect(seatTelling(told).clock).toBeNull();
  expect(panels(told)[0]?.telling.clock).toBeNull();
  const console = sceneOf(told, { kind: 'facilitator', language: 'en' }, facts);
  expect(console).toMatchObject({ clocks: [{ kind: 'line', team: 'gourd', endsAt: 9000 }] });
  const open = given.happen(begun, { kind: 'clock-started', clock: clock('vote') });
  expect(seatTelling(open).clock).toEqual({ kind: 'vote', ...running });
});

test('[SECOND-1] the stage alone is told lines and choices in a second language too', () => {
  const all = given.turnedTo(begun, 'gourd', 2);
  const both = given.happen(all, { kind: 'settings-changed', settings: { second: 'ar' } });
  const telling = panels(both)[0]?.telling;
  expect(telling?.choices.map(({ text, also }) => [text, also])).toEqual([
    ['gate choice wait', { language: 'ar', text: 'ar<gate choice wait>' }],
    ['gate choice push', { language: 'ar', text: 'ar<gate choice push>' }],
  ]);
  expect(telling?.lines.every(({ text, also }) => also?.text === `ar<${text}>`)).toBe(true);
  const without = JSON.stringify(panels(both), (key, value: unknown) =>
    key === 'also' ? undefined : value,
  );
  expect(without).toBe(JSON.stringify(panels(all)));
  expect(seatTelling(both)).toEqual(seatTelling(all));
  for (const kind of ['observer', 'interpreter'] as const)
    expect(sceneOf(both, { kind, language: 'en' }, facts)).toEqual(
      sceneOf(all, { kind, language: 'en' }, facts),
    );
  for (const second of ['en', null] as const) {
    const once = given.happen(both, { kind: 'settings-changed', settings: { second } });
    expect(panels(once)).toEqual(panels(all));
  }
});
