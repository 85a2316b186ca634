import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { view } from '../../src/session/view/view.ts';
import type { Viewer } from '../../src/session/view/viewer.ts';
import { atFord } from '../support/at-ford.ts';
import { paperScenario } from '../support/paper-scenario.ts';
import { given, type Tale } from '../support/tale.ts';
import { theFord, theFordStory } from '../support/the-ford.ts';

const stage: Viewer = { kind: 'stage', language: 'en' };
const seat = (id: string): Viewer => ({ kind: 'seat', seat: id as SeatId });
const bytes = (tale: Tale, viewer: Viewer): string =>
  JSON.stringify(view(tale.group, viewer, tale.facts()));
const trainerScene = (tale: Tale) => {
  const shown = view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts());
  if (shown.kind !== 'facilitator') throw new Error('Not a console.');
  return shown.scene;
};

const voting = (): Tale => {
  const tale = atFord({ settings: { turning: 'facilitator' } });
  tale.facilitator({ kind: 'turn-line', target: tale.target(), line: 1 });
  expect(tale.team().ballot.state).toBe('voting');
  return tale;
};

describe('the curtain', () => {
  test('[CURTAIN-1] lets everything wait, and its lift goes on at the same beat', () => {
    const tale = given({ phase: 'play', seats: 2, settings: { turning: 'clock' } });
    const before = { ...tale.group, sequence: 0, lastAt: 0 };
    const lefts = tale.group.clocks.map(({ endsAt }) => (endsAt ?? 0) - tale.now);
    tale.facilitator({ kind: 'draw-curtain' }).records('curtain-drawn');
    tale.facilitator({ kind: 'draw-curtain' }).refuses('already-so');
    tale.pass(600).records();
    tale.facilitator({ kind: 'lift-curtain' }).records('curtain-lifted');
    tale.facilitator({ kind: 'lift-curtain' }).refuses('already-so');
    expect(tale.group.clocks.map(({ endsAt }) => (endsAt ?? 0) - tale.now)).toEqual(lefts);
    const clocks = before.clocks;
    expect({ ...tale.group, clocks, sequence: 0, lastAt: 0 }).toEqual(before);
    tale.facilitator({ kind: 'pause' });
    tale.facilitator({ kind: 'draw-curtain' });
    tale.facilitator({ kind: 'lift-curtain' });
    expect(tale.group.clocks.every(({ endsAt }) => endsAt === null)).toBe(true);
  });

  test('[CURTAIN-2] shows a map, and no byte of why, who or what was before', () => {
    const plain = voting();
    const drawn = voting();
    drawn.seat('s1', { kind: 'cast-vote', target: drawn.target(), choice: 0 });
    drawn.facilitator({ kind: 'announce-guest', guest: 'officer' });
    drawn.facilitator({ kind: 'pause', why: 'meal', minutes: 5 });
    for (const tale of [plain, drawn]) tale.facilitator({ kind: 'draw-curtain' });
    for (const viewer of [stage, seat('s1'), seat('s2')])
      expect(bytes(drawn, viewer)).toBe(bytes(plain, viewer));
    for (const viewer of [stage, seat('s1')]) {
      const { scene } = view(drawn.group, viewer, drawn.facts());
      expect(scene).toMatchObject({ phase: { name: 'map' }, paused: null, stopped: false });
      expect(bytes(drawn, viewer)).not.toMatch(/curtain|officer|meal|ford/i);
    }
    expect(trainerScene(drawn)).toMatchObject({ curtain: true, paused: 'meal' });
    drawn.facilitator({ kind: 'stop' });
    expect(bytes(drawn, stage)).toBe(bytes(plain, stage));
  });

  test('[CURTAIN-5] is the map of the own world for everybody, whoever let things wait', () => {
    const { pack, ...rest } = theFord;
    const atPort: Scenario = { ...rest, pack: { ...pack, map: 'port-map' } };
    const viewers: readonly Viewer[] = [
      stage,
      seat('s1'),
      ...(['observer', 'interpreter'] as const).map((kind) => ({ kind, language: 'en' })),
    ];
    const behind = (scenario: Scenario, why: 'draw-curtain' | 'stop') => {
      const tale = given({ scenario, phase: 'play', seats: 2 });
      tale.facilitator({ kind: why });
      tale.facilitator({ kind: 'draw-curtain' });
      return viewers.map((viewer) => bytes(tale, viewer));
    };
    const [valley, port] = [behind(theFord, 'draw-curtain'), behind(atPort, 'draw-curtain')];
    expect(port.map((one) => one.replace('"port-map"', '"map"'))).toEqual(valley);
    for (const one of port) expect(one.match(/"port-map"/g)).toHaveLength(1);
    expect(behind(atPort, 'stop')).toEqual(port);
    const none = given({ seats: 1 });
    none.atHand = null;
    none.facilitator({ kind: 'draw-curtain' });
    expect(bytes(none, seat('s1'))).toContain('"name":"map","picture":"map"');
  });

  test('[CURTAIN-3] freezes votes, lines and steps', () => {
    const tale = voting();
    const target = tale.target();
    tale.facilitator({ kind: 'draw-curtain' });
    tale.seat('s1', { kind: 'cast-vote', target, choice: 0 }).refuses('paused');
    tale.facilitator({ kind: 'close-vote', target }).refuses('paused');
    tale.facilitator({ kind: 'lift-curtain' });
    tale.seat('s1', { kind: 'cast-vote', target, choice: 0 }).records('vote-cast');
  });
});

describe('a held team', () => {
  test('[HOLD-1] waits while the others go on, and goes on with what it had left', () => {
    const tale = given({ phase: 'play', seats: 4, settings: { teams: 2, turning: 'clock' } });
    const target = tale.target('gourd');
    const endOf = (team: 'gourd' | 'kite') =>
      tale.group.clocks.find(({ of }) => 'team' in of && of.team === team)?.endsAt ?? null;
    const left = (endOf('gourd') ?? 0) - tale.now;
    tale.facilitator({ kind: 'hold-team', team: 'gourd' }).records('team-held');
    tale.facilitator({ kind: 'hold-team', team: 'gourd' }).refuses('already-so');
    tale.facilitator({ kind: 'hold-team', team: 'comb' }).refuses('no-such-team');
    expect(endOf('gourd')).toBeNull();
    expect(endOf('kite')).not.toBeNull();
    tale.facilitator({ kind: 'turn-line', target, line: 2 }).refuses('team-held');
    tale.pass(60);
    expect([tale.beat('gourd').path, tale.beat('kite').path]).toEqual(['road', 'ford']);
    tale.facilitator({ kind: 'pause' });
    tale.facilitator({ kind: 'resume' });
    expect(endOf('gourd')).toBeNull();
    tale.facilitator({ kind: 'let-team-go', team: 'gourd' }).records('team-let-go');
    expect((endOf('gourd') ?? 0) - tale.now).toBe(left);
  });

  test('[HOLD-2] is decided for by nobody, and is let go with the play', () => {
    const tale = given({ phase: 'play', seats: 4, settings: { teams: 2 } });
    for (const team of ['gourd', 'kite'] as const) {
      for (const choice of [0, 1, 1]) step(tale, team, choice);
      expect(tale.beat(team).path).toBe('meeting');
    }
    tale.facilitator({ kind: 'hold-team', team: 'gourd' });
    const kite = tale.target('kite');
    tale.facilitator({ kind: 'choose', target: kite, choice: 0 });
    tale.facilitator({ kind: 'go-on', target: kite });
    expect([tale.beat('gourd').path, tale.beat('kite').path]).toEqual(['meeting', 'count']);
    tale.facilitator({ kind: 'move-on', to: 'debrief' });
    expect(tale.group.held.size).toBe(0);
  });
});

/** Shows every line of a team's beat and takes a choice of it. */
function step(tale: Tale, team: 'gourd' | 'kite', choice: number): void {
  const line = tale.beat(team).lines.length - 1;
  tale.facilitator({ kind: 'turn-line', target: tale.target(team), line });
  if (tale.beat(team).decision) {
    tale.facilitator({ kind: 'choose', target: tale.target(team), choice });
  }
  tale.facilitator({ kind: 'go-on', target: tale.target(team) });
}

test('[GUEST-1] a guest is on the wall until they go, and not behind the curtain', () => {
  const tale = given({ phase: 'play' });
  const guests = (): unknown => {
    const shown = view(tale.group, stage, tale.facts());
    return shown.kind === 'stage' && shown.scene.guests;
  };
  tale.facilitator({ kind: 'announce-guest', guest: 'press' }).records('guest-announced');
  tale.facilitator({ kind: 'announce-guest', guest: 'press' }).refuses('already-so');
  tale.facilitator({ kind: 'announce-guest', guest: 'officer' });
  expect(guests()).toEqual(['press', 'officer']);
  tale.facilitator({ kind: 'move-on', to: 'debrief' });
  expect(guests()).toEqual(['press', 'officer']);
  tale.facilitator({ kind: 'draw-curtain' });
  expect(guests()).toEqual([]);
  tale.facilitator({ kind: 'lift-curtain' });
  tale.facilitator({ kind: 'see-guest-off', guest: 'press' }).records('guest-gone');
  tale.facilitator({ kind: 'see-guest-off', guest: 'press' }).refuses('already-so');
  expect(guests()).toEqual(['officer']);
});

describe('the care person', () => {
  const heavy = paperScenario({ ...theFordStory, name: 'heavy' });
  const scenario = { ...heavy, pack: { ...heavy.pack, notes: ['Somebody tells of a loss.'] } };
  const join = { url: 'http://192.0.2.1/', code: [] };

  test('[CARE-1] is there before a story with a note begins', () => {
    const tale = given({ scenario, phase: 'roles' });
    const alone = given({ scenario, phase: 'roles' });
    alone.facilitator({ kind: 'move-on', to: 'play' }).including({ phase: 'play' });
    const { facts } = tale;
    Object.assign(tale, { facts: () => ({ ...facts(), join }) });
    const set = (care: Tale['group']['settings']['care']) =>
      tale.facilitator({ kind: 'change-settings', settings: { care } });
    tale.facilitator({ kind: 'move-on', to: 'play' }).refuses('care-first');
    set({ wears: 'leaf', card: false });
    tale.facilitator({ kind: 'move-on', to: 'play' }).refuses('care-first');
    set({ wears: null, card: true });
    tale.facilitator({ kind: 'move-on', to: 'play' }).refuses('care-first');
    expect(trainerScene(tale).notes).toEqual(['Somebody tells of a loss.']);
    set({ wears: 'leaf', card: true });
    tale.facilitator({ kind: 'move-on', to: 'play' }).including({ phase: 'play' });
  });

  test('[CARE-2] is called once by a seat, and the call ends with it', () => {
    const tale = given({ seats: 2, phase: 'play' });
    tale.seat('s2', { kind: 'call-care' }).records('care-called');
    tale.seat('s2', { kind: 'call-care' }).records();
    tale.seat('s1', { kind: 'call-care' });
    expect(trainerScene(tale).calls).toEqual(['s2', 's1']);
    tale.facilitator({ kind: 'answer-call', seat: 's2' as SeatId }).records('care-came');
    tale.facilitator({ kind: 'answer-call', seat: 's2' as SeatId }).refuses('already-so');
    tale.seat('s1', { kind: 'leave' });
    expect(trainerScene(tale).calls).toEqual([]);
  });

  test('[CARE-3] is called without a byte of difference to anybody else', () => {
    for (const phase of ['lobby', 'rules', 'play', 'debrief'] as const) {
      const tale = given({ seats: 3, phase });
      const viewers = [stage, seat('s1'), seat('s2'), seat('s3')];
      const before = viewers.map((viewer) => bytes(tale, viewer));
      tale.seat('s1', { kind: 'call-care' }).records('care-called');
      expect(viewers.map((viewer) => bytes(tale, viewer))).toEqual(before);
      const { debrief } = trainerScene(tale);
      expect(JSON.stringify(debrief)).not.toContain('s1');
    }
  });

  test('[CARE-4] is known by a plain thing', () => {
    const care = { wears: 'kettle', card: false } as const;
    const tale = given({ seats: 1, phase: 'terms', settings: { care } });
    for (const viewer of [stage, seat('s1')])
      expect(view(tale.group, viewer, tale.facts()).scene).toMatchObject({
        phase: { name: 'terms', care: 'kettle' },
      });
  });
});
