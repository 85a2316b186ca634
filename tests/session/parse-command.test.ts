import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { FacilitatorCommand, SeatCommand } from '../../src/session/command.ts';
import { parseFacilitatorCommand, parseSeatCommand } from '../../src/session/parse-command.ts';
import type { RunId, SeatId } from '../../src/session/ids.ts';

const target = { team: 'gourd', run: 'r1' as RunId, at: 3, round: 1 } as const;
const seat = 'Ab_-9' as SeatId;

const facilitators: readonly FacilitatorCommand[] = [
  { kind: 'choose-scenario', name: 'The River Road', hash: 'a1b2-c3' },
  { kind: 'change-settings', settings: {} },
  {
    kind: 'change-settings',
    settings: {
      teams: 8,
      cut: 12,
      language: 'ar-XB',
      people: 300,
      turning: 'clock',
      closesWhenAllVoted: false,
      inChainOfCommand: true,
    },
  },
  { kind: 'move-on', to: 'de-roling' },
  { kind: 'keep-rule', rule: 'help' },
  { kind: 'strike-rule', rule: 'help' },
  { kind: 'keep-sign', sign: { thing: 'leaf' } },
  { kind: 'strike-sign', sign: { colour: 'leaf' } },
  { kind: 'deal-roles' },
  { kind: 'give-role', seat, role: 'nurse' },
  { kind: 'give-role', seat, role: null },
  { kind: 'move-seat', seat, team: 'leaf' },
  { kind: 'confirm-people', seat, people: 12 },
  { kind: 'remove-seat', seat },
  { kind: 'open-door' },
  { kind: 'shut-door' },
  { kind: 'turn-line', target, line: 2 },
  { kind: 'open-vote', target },
  { kind: 'close-vote', target },
  { kind: 'vote-again', target },
  { kind: 'choose', target, choice: 0 },
  { kind: 'count-hands', target, counts: [0, 40], estimated: true },
  { kind: 'go-on', target },
  { kind: 'rewind', team: 'kite', run: target.run, to: 0 },
  { kind: 'start-what-if', team: 'kite', run: target.run, at: 4 },
  { kind: 'step-what-if', target, choice: 1 },
  { kind: 'end-what-if', team: 'kite' },
  { kind: 'shorten', cut: 12 },
  { kind: 'focus', focus: { kind: 'board' } },
  { kind: 'write-note', beat: null, text: 'Late start' },
  { kind: 'write-note', beat: { team: 'kite', run: target.run, at: 2 }, text: 'Silence' },
  { kind: 'erase-note', note: 1 },
  { kind: 'park', text: 'Pay' },
  { kind: 'take-from-parking', item: 2 },
  { kind: 'show-parking' },
  { kind: 'hide-parking' },
  { kind: 'show-message', to: null, said: { kind: 'ready', words: 'rest' } },
  { kind: 'show-message', to: 'kite', said: { kind: 'typed', text: 'Tea' } },
  { kind: 'take-message-away', to: 'kite' },
  { kind: 'take-lantern-down', seat },
  { kind: 'focus', focus: { kind: 'team', team: 'kite' } },
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'stop' },
  { kind: 'lift-stop' },
  { kind: 'extend-clock', seconds: 60 },
  { kind: 'debrief-step', step: 'why' },
  { kind: 'debrief-step', step: 'why', seconds: 300 },
  { kind: 'debrief-picture', picture: 'chair', item: 0 },
  { kind: 'end', keeping: 'kept' },
];

const seats: readonly SeatCommand[] = [
  { kind: 'agree-rules' },
  { kind: 'observe' },
  { kind: 'cast-vote', target, choice: 3 },
  { kind: 'swap-role' },
  { kind: 'tell-hearing', heard: false },
  { kind: 'light-lantern' },
  { kind: 'put-lantern-out' },
  { kind: 'speak', language: 'en' },
  { kind: 'leave' },
];

const sent = (command: unknown): unknown => JSON.parse(JSON.stringify(command));

describe('commands from outside', () => {
  test('[PARSE-1] are read as those of their sender only', () => {
    for (const command of facilitators) {
      expect(parseFacilitatorCommand(sent(command))).toEqual(command);
      expect(parseSeatCommand(sent(command))).toBeNull();
    }
    for (const command of seats) {
      expect(parseSeatCommand(sent(command))).toEqual(command);
      expect(parseFacilitatorCommand(sent(command))).toBeNull();
    }
  });

  test('[PARSE-2] need every field within its bounds, and leave the others behind', () => {
    const bad: unknown[] = [
      { kind: 'extend-clock', seconds: 0 },
      { kind: 'extend-clock', seconds: 1.5 },
      { kind: 'extend-clock', seconds: '60' },
      { kind: 'extend-clock' },
      { kind: 'change-settings', settings: { teams: 9 } },
      { kind: 'change-settings', settings: { language: '../../etc' } },
      { kind: 'change-settings', settings: null },
      { kind: 'change-settings', settings: [] },
      { kind: 'give-role', seat, role: 'a'.repeat(121) },
      { kind: 'give-role', seat, role: 'a\u0000' },
      { kind: 'give-role', seat: 'a b', role: null },
      { kind: 'move-seat', seat, team: 'drums' },
      { kind: 'open-vote', target: { ...target, at: -1 } },
      { kind: 'open-vote', target: { ...target, round: 0 } },
      { kind: 'open-vote', target: { ...target, run: '__proto__' } },
      { kind: 'count-hands', target, counts: Array(65).fill(1), estimated: false },
      { kind: 'count-hands', target, counts: [1, '2'], estimated: false },
      { kind: 'count-hands', target, counts: { length: 2 }, estimated: false },
      { kind: 'debrief-step', step: 'why', seconds: 9 },
      { kind: 'debrief-step', step: 'why', seconds: null },
      { kind: 'focus', focus: { kind: 'team' } },
      { kind: 'constructor' },
      { kind: ['pause'] },
    ];
    for (const command of bad) expect(parseFacilitatorCommand(command)).toBeNull();
    const more = { kind: 'pause', seat, by: 'room', __proto__: { kind: 'stop' } };
    expect(parseFacilitatorCommand(more)).toEqual({ kind: 'pause' });
    const aimed = {
      kind: 'cast-vote',
      target: { ...target, seat: 'other' },
      choice: 1,
      seat: 'other',
    };
    expect(parseSeatCommand(aimed)).toEqual({ kind: 'cast-vote', target, choice: 1 });
    expect(parseSeatCommand({ ...aimed, choice: 64 })).toBeNull();
    const inherited: unknown = Object.create({ kind: 'pause' });
    expect(parseFacilitatorCommand(inherited)).toBeNull();
  });

  test('[PARSE-3] never make reading them throw', () => {
    const kinds = [...facilitators, ...seats].map(({ kind }) => kind);
    const anything = fc.oneof(
      fc.anything(),
      fc.jsonValue(),
      fc.record({ kind: fc.constantFrom(...kinds) }, { noNullPrototype: false }),
      fc.record({
        kind: fc.constantFrom(...kinds),
        target: fc.oneof(fc.constant(target), fc.anything()),
        settings: fc.anything(),
        seat: fc.anything(),
        choice: fc.anything(),
        counts: fc.anything(),
        step: fc.constantFrom('why', 'felt', 'x'),
        seconds: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        for (const parse of [parseFacilitatorCommand, parseSeatCommand]) {
          const command = parse(value);
          if (command) expect(parse(sent(command))).toEqual(command);
        }
      }),
      { numRuns: 400 },
    );
  });
});
