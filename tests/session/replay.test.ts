import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { decide } from '../../src/session/decide.ts';
import { evolve } from '../../src/session/evolve.ts';
import { eventKinds } from '../../src/session/past.ts';
import { replay } from '../../src/session/replay.ts';
import type { GroupId } from '../../src/session/ids.ts';
import { witness } from '../../src/session/witness.ts';
import { brokenInvariant } from '../support/invariants.ts';
import { paperScenario } from '../support/paper-scenario.ts';
import { doMove, type Move, type Walker } from '../support/random-walk.ts';
import { theFord, theFordStory } from '../support/the-ford.ts';
import { theFordAlone } from '../support/the-ford-alone.ts';
import { walk } from '../support/at-page.ts';
import { given } from '../support/tale.ts';

const number = fc.nat({ max: 1_000_000 });
const move: fc.Arbitrary<Move> = fc.record({ what: number, a: number, b: number });
const beginning = fc.record({
  scenario: fc.constantFrom(theFord, theFordAlone),
  seats: fc.nat({ max: 6 }),
  teams: fc.integer({ min: 1, max: 3 }),
  phase: fc.constantFrom('lobby', 'roles', 'play', 'play', 'play', 'debrief'),
  turning: fc.constantFrom('clock', 'facilitator'),
});

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('replay', () => {
  test('[REPLAY-1] gives the group again, whatever was done, and nothing ever goes wrong in it', () => {
    fc.assert(
      fc.property(beginning, fc.array(move, { minLength: 20, maxLength: 150 }), (how, moves) => {
        const { scenario, seats, teams, phase, turning } = how;
        const tale = given({ scenario, seats, phase, settings: { teams, turning } });
        const walker: Walker = { tale, lately: [] };
        for (const one of moves) {
          const before = tale.group;
          const outcome = doMove(walker, one);
          const broken = brokenInvariant(before, outcome, tale);
          if (broken !== null) throw new Error(broken);
          if (outcome.refused && tale.group !== before) throw new Error('refused, yet done');
        }
        const stored = tale.events.map(throughJson);
        expect(replay(stored)).toEqual(tale.group);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  test('[REPLAY-3] opens a group with an unknown event for reading only', () => {
    const tale = walk(given({ seats: 1, phase: 'play' }), [0]);
    const strangers: unknown[] = [
      { kind: 'moon-landed', v: 1, at: 1 },
      { kind: 'paused', v: 2, at: 1, why: 'facilitator' },
      { kind: 'constructor', v: 1, at: 1 },
      null,
    ];
    for (const stranger of strangers) {
      const group = replay([...tale.events, stranger, ...tale.events.slice(-1)]);
      expect(group).toMatchObject({ readOnly: true, phase: 'play', clocks: [] });
      expect(group.sequence).toBe(tale.events.length + 2);
      expect(group.fault).toContain(`Event ${tale.events.length + 1}`);
      const sent = { by: 'facilitator', command: { kind: 'pause' } } as const;
      expect(decide(group, sent, tale.facts())).toEqual({ refused: 'read-only' });
      const restarted = { by: 'room', command: { kind: 'restarted' } } as const;
      expect(decide(group, restarted, tale.facts())).toEqual({ refused: 'read-only' });
    }
    const kinds = new Set<string>(tale.events.map(({ kind }) => kind));
    expect([...kinds].every((kind) => eventKinds.includes(kind))).toBe(true);
  });

  test('[REPLAY-4] shows what was recorded where the story now leads elsewhere', () => {
    const tale = walk(given({ seats: 1, phase: 'play' }), [0, 0, 1]);
    const recorded = tale.team().runs;
    tale.room({ kind: 'restarted' }).records('paused');
    const { bank } = theFordStory.pages;
    const ways = [
      { text: 'Help', to: 'quiet' },
      { text: 'Look away', to: 'quiet' },
    ];
    const pages = { ...theFordStory.pages, bank: { ...bank!, ways } };
    tale.atHand = { ...paperScenario({ ...theFordStory, pages }), hash: theFord.hash };
    tale.room({ kind: 'restarted' }).records('replay-differed');
    expect(tale.group.fault).toBe('Team gourd, run r1: step 4 led elsewhere.');
    expect(tale.team().runs).toEqual(recorded);
    tale.facilitator({ kind: 'resume' }).records('resumed');
    tale
      .seat('s1', { kind: 'cast-vote', target: tale.target(), choice: 0 })
      .refuses('debrief-only');
    tale.facilitator({ kind: 'go-on', target: tale.target() }).refuses('debrief-only');
    tale.room({ kind: 'restarted' }).records('paused');
    tale.facilitator({ kind: 'move-on', to: 'debrief' }).including({ phase: 'de-roling' });
    tale.facilitator({ kind: 'move-on', to: 'debrief' }).including({ phase: 'debrief' });
    const told = tale.team().told;
    tale
      .facilitator({ kind: 'start-what-if', team: 'gourd', run: told, at: 1 })
      .refuses('debrief-only');
    tale.facilitator({ kind: 'end', keeping: 'totals' }).records('ended');
  });

  test('[REPLAY-4] compares paths, meters and endings', () => {
    const tale = walk(given({ phase: 'play' }), [0, 1, 1, 1, 0]);
    expect(witness(tale.group, theFord)).toBeNull();
    const { ford, quiet } = theFordStory.pages;
    const [greet, , wait] = ford?.ways ?? [];
    const search = { text: 'Search', to: 'bank' };
    const changes = {
      meters: { ford: { ...ford!, ways: [greet!, search, wait!] } },
      ending: { quiet: { ...quiet!, ending: 'loud' } },
    };
    const at = { meters: 3, ending: 6 };
    for (const what of ['meters', 'ending'] as const) {
      const pages = { ...theFordStory.pages, ...changes[what] };
      const other = { ...paperScenario({ ...theFordStory, pages }), hash: theFord.hash };
      expect(witness(tale.group, other)).toContain(`step ${at[what]} led elsewhere`);
    }
  });

  test('[REPLAY-5] and decisions leave what they were given as it was', () => {
    const tale = walk(given({ seats: 2, phase: 'play' }), [0]);
    const before = structuredClone(tale.group);
    const group = tale.group;
    const sent = { by: 'facilitator', command: { kind: 'pause' } } as const;
    const decided = decide(group, sent, tale.facts());
    expect(group).toEqual(before);
    if (!('events' in decided)) throw new Error('It was refused.');
    for (const event of decided.events) expect(evolve(group, event)).not.toBe(group);
    expect(group).toEqual(before);
    const open = { by: 'room', command: { kind: 'open-group', group: 'g2' as GroupId } } as const;
    expect(decide(group, open, tale.facts())).toEqual({ refused: 'already-so' });
  });
});
