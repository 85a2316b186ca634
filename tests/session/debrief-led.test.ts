import { describe, expect, test } from 'vitest';
import { stopsToTalkAbout } from '../../src/report/stops-to-talk-about.ts';
import { stepMinutes } from '../../src/session/debrief-minutes.ts';
import { parkedEnds } from '../../src/session/notebook.ts';
import { walk } from '../support/at-page.ts';
import { summaryOf } from '../support/summary.ts';
import { given, type Tale } from '../support/tale.ts';
import { theFord } from '../support/the-ford.ts';

/** Two teams that went different ways, and now talk about it. */
function debriefed(settings: Parameters<typeof given>[0] = {}): Tale {
  const tale = given({
    seats: 2,
    phase: 'play',
    ...settings,
    settings: { teams: 2, ...settings?.settings },
  });
  walk(tale, [0, 1]);
  walk(tale, [1], 'kite');
  tale.facilitator({ kind: 'move-on', to: 'debrief' });
  tale.facilitator({ kind: 'move-on', to: 'debrief' });
  return tale;
}

const stopsOf = ({ group }: Tale) => stopsToTalkAbout(group, theFord, 'en');
const keysOf = (tale: Tale) => stopsOf(tale).up.map(({ key }) => key);
const clockOf = ({ group }: Tale) => group.clocks.map(({ of, whole }) => [of.kind, whole / 60_000]);

describe('the steps', () => {
  test('[DEBRIEF-11] share the minutes, and each has its clock until the debrief is over', () => {
    for (let minutes = 12; minutes <= 120; minutes += 1) {
      const parts = Object.values(stepMinutes(minutes));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minutes);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(2);
      expect(stepMinutes(minutes).why).toBe(Math.max(...parts));
    }
    const tale = debriefed({ settings: { minutes: 60 } });
    expect(stepMinutes(17)).toEqual({ happened: 4, felt: 4, why: 5, 'take-home': 4 });
    expect(clockOf(tale)).toEqual([['debrief-step', 4]]);
    tale.facilitator({ kind: 'debrief-step', step: 'why' });
    expect(clockOf(tale)).toEqual([['debrief-step', 5]]);
    tale.facilitator({ kind: 'debrief-step', step: 'felt', seconds: 120 });
    expect(clockOf(tale)).toEqual([['debrief-step', 2]]);
    tale.facilitator({ kind: 'move-on', to: 'meet' });
    expect(tale.group.clocks).toEqual([]);
  });
});

describe('what is talked about', () => {
  test('[DEBRIEF-12] is put in any order, left out and added, and what is up stays up', () => {
    const tale = debriefed();
    const more = stopsOf(tale).spare.map(({ key }) => key);
    expect(more.length).toBeGreaterThan(0);
    const keys = [...keysOf(tale), ...more];
    tale.facilitator({ kind: 'arrange-stops', stops: keys }).records('stops-arranged');
    const [first = '', ...others] = keys;
    tale.facilitator({ kind: 'arrange-stops', stops: keys }).refuses('already-so');
    tale.facilitator({ kind: 'debrief-picture', picture: 'prompts', item: 0 });
    tale
      .facilitator({ kind: 'arrange-stops', stops: [...others, first] })
      .records('stops-arranged', 'debrief-turned');
    expect(keysOf(tale)).toEqual([...others, first]);
    expect(tale.group.debrief).toMatchObject({ picture: 'prompts', item: others.length });
    tale.facilitator({ kind: 'arrange-stops', stops: [first] });
    expect(tale.group.debrief.item).toBe(0);
    const { spare } = stopsOf(tale);
    expect(spare.map(({ key }) => key)).toEqual(expect.arrayContaining(others));
    const [other] = spare;
    tale.facilitator({ kind: 'arrange-stops', stops: [first, other?.key ?? ''] });
    expect(keysOf(tale)).toEqual([first, other?.key]);
    tale.facilitator({ kind: 'arrange-stops', stops: [first, first] }).refuses('no-such-item');
    tale.facilitator({ kind: 'arrange-stops', stops: ['nowhere#0'] }).refuses('no-such-item');
    tale.facilitator({ kind: 'arrange-stops', stops: [] }).records('stops-arranged');
    expect(keysOf(tale)).toEqual([]);
  });
});

describe('a beat', () => {
  test('[REPLAY-20] is shown again line by line, until a what-if or another picture comes', () => {
    const tale = debriefed();
    const { told: run } = tale.team();
    const again = (at: number, line: number) =>
      tale.facilitator({ kind: 'replay-beat', team: 'gourd', run, at, line });
    again(1, 0).records('replay-turned');
    expect(tale.group.debrief.replay).toEqual({ team: 'gourd', run, at: 1, line: 0 });
    again(1, 0).refuses('already-so');
    again(2, 0).records('replay-turned');
    tale.facilitator({ kind: 'start-what-if', team: 'gourd', run, at: 1 });
    expect(tale.group.debrief.replay).toBeUndefined();
    again(1, 0).records('what-if-ended', 'replay-turned');
    tale.facilitator({ kind: 'debrief-picture', picture: 'endings', item: 0 });
    expect(tale.group.debrief.replay).toBeUndefined();
    again(2, 0).records('replay-turned');
    tale.facilitator({ kind: 'debrief-step', step: 'why' });
    expect(tale.group.debrief).toMatchObject({ step: 'why', replay: { at: 2 } });
    tale.facilitator({ kind: 'end-replay' }).records('replay-turned');
    expect(tale.group.debrief).toEqual({ step: 'why', picture: 'endings', item: 0 });
    tale.facilitator({ kind: 'end-replay' }).refuses('already-so');
  });

  test('[REPLAY-21] decides nothing, and is refused where there is none', () => {
    const tale = debriefed();
    const before = summaryOf(tale.group);
    const { told: run, runs } = tale.team();
    const again = (beat: object) =>
      tale.facilitator({ kind: 'replay-beat', team: 'gourd', run, at: 1, line: 0, ...beat });
    const { teams } = tale.group;
    again({}).records('replay-turned');
    expect(tale.group.teams).toBe(teams);
    tale.facilitator({ kind: 'end-replay' });
    expect(summaryOf(tale.group)).toEqual({ ...(before as object), sequence: tale.group.sequence });
    again({ team: 'lamp' }).refuses('no-such-team');
    again({ run: 'r9' }).refuses('no-such-run');
    again({ at: (runs[0]?.steps.length ?? 0) + 1 }).refuses('no-such-run');
    again({ line: 99 }).refuses('no-such-line');
    tale.facilitator({ kind: 'start-what-if', team: 'gourd', run, at: 1 });
    again({ run: tale.team().whatIf }).refuses('no-such-run');
    tale.atHand = { ...theFord, read: (at) => ({ ...theFord.read(at), path: 'elsewhere' }) };
    again({}).refuses('debrief-only');
    tale.atHand = null;
    again({}).refuses('no-scenario');
  });
});

describe('the last step', () => {
  test('[DEBRIEF-13] writes the words of the group, and keeps what it agrees to', () => {
    const tale = debriefed();
    const write = (text: string, about: 'say' | 'take-home' = 'say') =>
      tale.facilitator({ kind: 'write-words', about, text });
    write(' We greet first. ').including({
      words: { id: 1, about: 'say', text: 'We greet first.' },
    });
    write('A bench', 'take-home').records('words-written');
    tale.facilitator({ kind: 'keep-words', words: 1 }).records('words-kept');
    tale.facilitator({ kind: 'keep-words', words: 1 }).refuses('already-so');
    tale.facilitator({ kind: 'let-words-go', words: 2 }).refuses('already-so');
    expect(tale.group.notebook.words.map(({ kept }) => kept)).toEqual([true, undefined]);
    tale.facilitator({ kind: 'let-words-go', words: 1 }).records('words-let-go');
    expect(tale.group.notebook.words.map(({ kept }) => kept)).toEqual([undefined, undefined]);
    for (let more = 0; more < 5; more += 1) write(`More ${more}`);
    write('One too many').refuses('list-full');
    tale.facilitator({ kind: 'erase-words', words: 1 }).records('words-erased');
    for (const kind of ['erase-words', 'keep-words', 'let-words-go'] as const)
      tale.facilitator({ kind, words: 1 }).refuses('no-such-item');
    const above = debriefed({ settings: { inChainOfCommand: true } });
    above.facilitator({ kind: 'write-words', about: 'say', text: 'Yes' }).records('words-written');
    above.facilitator({ kind: 'keep-words', words: 1 }).refuses('chain-of-command');
    given({ phase: 'play' })
      .facilitator({ kind: 'write-words', about: 'say', text: 'Too early' })
      .refuses('wrong-phase');
  });

  test('[DEBRIEF-14] says of everything put aside what becomes of it', () => {
    const tale = debriefed();
    tale.facilitator({ kind: 'park', text: 'Pay' });
    for (const end of parkedEnds) {
      tale.facilitator({ kind: 'settle-parked', item: 1, end }).records('parked-settled');
      expect(tale.group.notebook.parked).toEqual([{ id: 1, text: 'Pay', end }]);
      tale.facilitator({ kind: 'settle-parked', item: 1, end }).refuses('already-so');
    }
    tale.facilitator({ kind: 'settle-parked', item: 2, end: 'left' }).refuses('no-such-item');
  });
});
