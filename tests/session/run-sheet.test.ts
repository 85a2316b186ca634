import { describe, expect, test } from 'vitest';
import type { Cut } from '../../src/scenario/pack.ts';
import { phaseNames, type PhaseName } from '../../src/session/group.ts';
import { planRest } from '../../src/session/group-sheet.ts';
import { blocks, leastDebrief, planRunSheet, type Block } from '../../src/session/run-sheet.ts';
import { view } from '../../src/session/view/view.ts';
import { paperScenario } from '../support/paper-scenario.ts';
import { start, given, type Tale } from '../support/tale.ts';
import { theFordStory } from '../support/the-ford.ts';

const whole: Block = {
  minutes: 60,
  phases: phaseNames,
  cuts: [12, 25, 45],
  interpreted: false,
  breaks: [],
  played: 0,
  trims: false,
};

const plan = (change: Partial<Block> = {}): ReturnType<typeof planRunSheet> =>
  planRunSheet({ ...whole, ...change });

function minutesOf(sheet: ReturnType<typeof plan>, phase: PhaseName): number {
  return sheet.stops.find((stop) => stop.phase === phase)?.minutes ?? 0;
}

const sumOf = ({ stops }: ReturnType<typeof plan>): number =>
  stops.reduce((sum, { minutes, rest }) => sum + minutes + (rest?.minutes ?? 0), 0);

const console_ = (tale: Tale) => {
  const shown = view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts());
  if (shown.kind !== 'facilitator') throw new Error('Not a console.');
  return shown.scene;
};

describe('run sheet', () => {
  test('[SHEET-1] an hour has 23 to 26 fixed minutes, 17 of play and 17 of debrief', () => {
    const sheet = plan();
    const fixed = sumOf(sheet) - minutesOf(sheet, 'play') - minutesOf(sheet, 'debrief');
    expect([minutesOf(sheet, 'play'), minutesOf(sheet, 'debrief'), sheet.cut]).toEqual([
      17, 17, 12,
    ]);
    expect(fixed).toBeGreaterThanOrEqual(23);
    expect(fixed).toBeLessThanOrEqual(26);
  });

  test('[DEBRIEF-10] the debrief is as long as the play wherever the telling leaves minutes for it', () => {
    for (let minutes = 20; minutes <= 240; minutes += 1)
      for (const [interpreted, played] of [
        [false, 0],
        [false, 9],
        [true, 0],
        [true, 9],
      ] as const) {
        const sheet = plan({ minutes, interpreted, played });
        const needs = Math.ceil(sheet.cut * (interpreted ? 1.5 : 1));
        const play = minutesOf(sheet, 'play') + played;
        const most = play > Math.max(needs, played) ? minutesOf(sheet, 'debrief') : play;
        expect(play).toBeLessThanOrEqual(most);
        expect(sumOf(sheet) - sheet.over).toBe(minutes);
      }
    expect(minutesOf(plan({ minutes: 90 }), 'debrief')).toBe(32);
    expect(minutesOf(plan({ minutes: 120 }), 'debrief')).toBe(47);
  });

  test('[SHEET-2] every usual block is filled to the minute with the longest telling that fits', () => {
    const cutIn = (interpreted: boolean): readonly Cut[] =>
      blocks.map((minutes) => {
        const sheet = plan({ minutes, interpreted });
        expect(sumOf(sheet) - sheet.over).toBe(minutes);
        expect(sheet.over > 0).toBe(interpreted && minutes === 30);
        return sheet.cut;
      });
    expect(cutIn(false)).toEqual([12, 12, 12, 25, 45]);
    expect(cutIn(true)).toEqual([12, 12, 12, 25, 25]);
    expect(plan({ minutes: 30 }).toAnchor).toBe(false);
    expect(plan({ minutes: 30, interpreted: true }).toAnchor).toBe(true);
  });

  test('[SHEET-3] whatever the block, no debrief is under 12 minutes and no phase is lost', () => {
    for (let minutes = 5; minutes <= 300; minutes += 1) {
      for (const trims of [false, true]) {
        const sheet = plan({ minutes, trims });
        expect(minutesOf(sheet, 'debrief')).toBeGreaterThanOrEqual(leastDebrief);
        for (const phase of ['terms', 'rules', 'de-roling'] as const)
          expect(minutesOf(sheet, phase)).toBeGreaterThanOrEqual(1);
        expect(sumOf(sheet) - sheet.over).toBe(minutes);
      }
    }
  });

  test('[SHEET-4] phases without content are left out, and breaks take their minutes', () => {
    const without = plan({ phases: phaseNames.filter((phase) => phase !== 'roles') });
    expect(without.stops.map(({ phase }) => phase)).not.toContain('roles');
    expect(sumOf(without)).toBe(60);
    const meal = { before: 'debrief', why: 'meal', minutes: 30 } as const;
    const rested = plan({ minutes: 90, breaks: [meal] });
    expect(rested.stops.find(({ phase }) => phase === 'debrief')?.rest).toEqual(meal);
    expect([sumOf(rested), rested.cut]).toEqual([90, 12]);
  });

  test('[SHEET-5] a telling that is chosen is kept, and what it needs too much is said', () => {
    const long = plan({ cuts: [45] });
    expect([long.cut, minutesOf(long, 'play'), minutesOf(long, 'debrief')]).toEqual([45, 45, 12]);
    expect(long.over).toBe(sumOf(long) - 60);
    expect(long.over).toBeGreaterThan(0);
  });

  test('[SHEET-6] the length that fits comes with the block, unless one is chosen with it', () => {
    const tale = given();
    const set = (settings: Parameters<typeof given>[0]) =>
      tale.facilitator({ kind: 'change-settings', settings: settings?.settings ?? {} });
    set({ settings: { minutes: 60 } }).including({ settings: { minutes: 60, cut: 12 } });
    set({ settings: { minutes: 120 } }).including({ settings: { minutes: 120, cut: 45 } });
    set({ settings: { minutes: 45, cut: 25 } }).including({ settings: { minutes: 45, cut: 25 } });
    const breaks = [{ before: 'lobby', why: 'meal', minutes: 5 }] as const;
    set({ settings: { breaks } }).refuses('settings-out-of-range');
    set({ settings: { minutes: 9 } }).refuses('settings-out-of-range');
    tale.facilitator({ kind: 'move-on', to: 'rules' });
    tale.facilitator({ kind: 'move-on', to: 'play' });
    set({ settings: { minutes: 60 } }).refuses('wrong-phase');
  });

  test('[SHEET-7] the view holds when it began and when a phase was entered, and nothing ticks', () => {
    const tale = given({ settings: { minutes: 60 } });
    expect(console_(tale).sheet).toMatchObject({ startsAt: null, enteredAt: null, minutes: 60 });
    tale.now = start + 60_000;
    tale.facilitator({ kind: 'move-on', to: 'terms' });
    const begun = console_(tale).sheet;
    expect(begun).toMatchObject({ startsAt: start - 5 * 60_000, enteredAt: start + 60_000 });
    tale.now += 300_000;
    expect(console_(tale).sheet).toEqual(begun);
    tale.facilitator({ kind: 'move-on', to: 'lobby' });
    expect(console_(tale).sheet.startsAt).toBeNull();
  });
});

describe('"I have N minutes"', () => {
  test('[MINUTES-1] plans the rest anew and shortens the story where it must', () => {
    const tale = given({ phase: 'play', settings: { minutes: 90 } });
    expect(tale.group.settings.cut).toBe(25);
    tale.now += 5 * 60_000;
    tale
      .facilitator({ kind: 'have-minutes', minutes: 35 })
      .records('settings-changed', 'replanned')
      .including({ settings: { cut: 12 } })
      .including({ minutes: 35, played: 5 });
    const { sheet } = console_(tale);
    expect(sheet.startsAt).toBe(tale.now);
    expect(sheet.stops[0]).toMatchObject({ phase: 'play' });
    expect(sumOf(sheet)).toBe(35);
  });

  test('[MINUTES-2] where no telling fits the play goes on to the next anchor only', () => {
    const tale = given({ phase: 'play' });
    expect([console_(tale).sheet.toAnchor, console_(tale).atAnchor]).toEqual([false, false]);
    tale.facilitator({ kind: 'have-minutes', minutes: 20 }).including({ minutes: 20 });
    expect(console_(tale).sheet.toAnchor).toBe(true);
    tale.facilitator({ kind: 'turn-line', target: tale.target(), line: 2 });
    tale.facilitator({ kind: 'go-on', target: tale.target() });
    expect([tale.beat().anchors, console_(tale).atAnchor]).toEqual([['ford'], false]);
    tale.facilitator({ kind: 'turn-line', target: tale.target(), line: 1 });
    expect(console_(tale).atAnchor).toBe(true);
  });

  test('[MINUTES-4] contests fill what the telling leaves, and are left out first where minutes are short', () => {
    const tale = given({ phase: 'play', settings: { minutes: 90 } });
    const planned = (): readonly string[] => console_(tale).toHold.map(({ name }) => name);
    expect([console_(tale).sheet.cut, planned()]).toEqual([
      25,
      ['Whose word?', 'What comes first?'],
    ]);
    tale.facilitator({ kind: 'start-contest', contest: 'words', by: 'bodies' });
    tale.facilitator({ kind: 'enter-right', number: 1, round: 0, teams: ['gourd'] });
    tale.facilitator({ kind: 'end-contest', number: 1 });
    expect(planned()).toEqual(['What comes first?']);
    const { enteredAt } = console_(tale).sheet;
    const withoutContests = { ...console_(tale), minutes: 25, now: tale.now, enteredAt };
    expect(planRest(withoutContests).contests).toEqual([]);
    tale.facilitator({ kind: 'have-minutes', minutes: 25 }).including({ contests: [] });
    expect([console_(tale).sheet.contests, planned()]).toEqual([[], []]);
    tale.facilitator({ kind: 'have-minutes', minutes: 300 });
    expect(planned()).toEqual([]);
    tale
      .facilitator({ kind: 'start-contest', contest: 'order', by: 'bodies' })
      .including({ kind: 'contest-started' });
  });

  test('[MINUTES-4] no contest shortens the story or any other phase', () => {
    const contests = [
      { key: 'a', minutes: 4 },
      { key: 'b', minutes: 400 },
      { key: 'c', minutes: 3 },
    ];
    for (const minutes of [30, 45, 60, 90, 120]) {
      const { contests: fit, ...without } = plan({ minutes, contests });
      const { contests: none, ...same } = plan({ minutes });
      expect(without).toEqual(same);
      expect(none).toEqual([]);
      expect(fit).not.toContain('b');
      if (without.toAnchor) expect(fit).toEqual([]);
    }
    expect(plan({ minutes: 150, contests }).contests).toEqual(['a', 'c']);
  });

  test('[MINUTES-3] a story that has begun becomes no longer, and one to come may', () => {
    const playing = given({ phase: 'play', settings: { minutes: 60 } });
    playing.facilitator({ kind: 'have-minutes', minutes: 200 }).records('replanned');
    expect(playing.group.settings.cut).toBe(12);
    const coming = given({ phase: 'rules', settings: { minutes: 60 } });
    coming.facilitator({ kind: 'have-minutes', minutes: 120 });
    expect(coming.group.settings.cut).toBe(45);
    const only12 = paperScenario({ ...theFordStory, name: 'short' });
    const short = given({ scenario: { ...only12, pack: { ...only12.pack, minutes: [12] } } });
    short.facilitator({ kind: 'have-minutes', minutes: 300 });
    expect(short.group.settings.cut).toBe(12);
  });
});

describe('breaks', () => {
  test('[REST-1] a break before a phase begins as it is entered, and no clock runs in it', () => {
    const breaks = [{ before: 'play', why: 'prayer', minutes: 15 }] as const;
    const tale = given({ phase: 'rules', settings: { breaks, turning: 'clock' } });
    tale.facilitator({ kind: 'move-on', to: 'play' }).including({ kind: 'paused', why: 'prayer' });
    expect(tale.group.restEnds).toEqual({ at: tale.now + 900_000, whole: 900_000 });
    expect(tale.group.clocks.length).toBeGreaterThan(0);
    expect(tale.group.clocks.every(({ endsAt }) => endsAt === null)).toBe(true);
    tale.pass(3600).records();
    tale.facilitator({ kind: 'resume' }).records('resumed');
    expect([tale.group.paused, tale.group.restEnds]).toEqual([null, null]);
  });

  test('[REST-2] going back begins no break, and a pause that holds already is left alone', () => {
    const breaks = [{ before: 'rules', why: 'break', minutes: 5 }] as const;
    const tale = given({ phase: 'terms', settings: { breaks } });
    tale.facilitator({ kind: 'pause' });
    tale.facilitator({ kind: 'move-on', to: 'rules' }).records('phase-entered');
    expect(tale.group.paused).toBe('facilitator');
    tale.facilitator({ kind: 'resume' });
    tale.facilitator({ kind: 'move-on', to: 'roles' });
    tale.facilitator({ kind: 'move-on', to: 'rules' }).records('phase-entered');
  });

  test('[REST-3] a pause says why on the wall and on every device, also if the reason comes later', () => {
    const tale = given({ phase: 'play', seats: 1 });
    tale.facilitator({ kind: 'pause' }).records('paused');
    tale.facilitator({ kind: 'pause' }).refuses('already-so');
    tale.facilitator({ kind: 'pause', why: 'meal', minutes: 30 }).records('paused');
    const rest = { paused: 'meal', restEnds: { at: tale.now + 1_800_000, whole: 1_800_000 } };
    for (const viewer of [
      { kind: 'stage', language: 'en' },
      { kind: 'seat', seat: [...tale.group.seats.keys()][0] },
    ] as Parameters<typeof view>[1][])
      expect(view(tale.group, viewer, tale.facts()).scene).toMatchObject(rest);
    tale.room({ kind: 'restarted' });
    expect(tale.group.paused).toBe('meal');
  });
});
