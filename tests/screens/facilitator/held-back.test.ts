import { beforeAll, expect, test } from 'vitest';
import { heldBack } from '../../../src/screens/facilitator/held-back.ts';
import { speakLanguage } from '../../../src/screens/parts/spoken.ts';
import type { FacilitatorCommand } from '../../../src/session/command.ts';
import type { RunId } from '../../../src/session/ids.ts';
import type { ConsoleScene } from '../../../src/session/view/console-view.ts';
import { anyFacilitatorCommand, facilitatorKinds } from '../../support/any-command.ts';
import { drawFrom } from '../../support/draw.ts';
import { pageWords } from '../../support/page-words.ts';
import { groupWith, playing, seatWith } from '../../session/view/sample-group.ts';
import { consoleState } from './console-states.ts';

beforeAll(() => speakLanguage('en', 'facilitator', pageWords));

const scene = (state: string): ConsoleScene => {
  const found = consoleState(state, 'en');
  if (!found) throw new Error(`There is no state ${state}.`);
  return found;
};
const group = playing(groupWith(2, [seatWith(1)]));
/** One command of each kind, as it is drawn. */
const commands: readonly FacilitatorCommand[] = facilitatorKinds.map((kind) =>
  anyFacilitatorCommand[kind]({
    group,
    scenario: { name: 'paper', hash: 'paper' },
    roles: ['trader'],
    lately: [],
    draw: drawFrom(3),
  }),
);
const { target } = scene('voting').teams[0]?.panel?.telling ?? {};

test('[CONSOLE-6] what cannot be taken back waits, whoever sends it and from wherever', () => {
  const held = commands.filter((command) => heldBack(command, scene('voting')) !== null);
  expect(new Set(held.map(({ kind }) => kind))).toEqual(
    new Set([
      'move-on',
      'pass-role',
      'merge-team',
      'remove-seat',
      'choose',
      'confirm-heard',
      'rewind',
      'shorten',
      'strike-sign',
      'release-inject',
      'enter-right',
      'end-contest',
      'close-survey',
      'take-sheet-back',
      'erase-note',
      'erase-words',
      'take-from-parking',
      'take-lantern-down',
      'answer-call',
      'have-minutes',
      'turn-second-key',
      'keep-here',
      'close-offer',
      'end',
    ]),
  );
});

test('[CONSOLE-6] what waits is said in whole words', () => {
  for (const command of commands) {
    const words = heldBack(command, scene('voting'));
    expect(words ?? 'at once').not.toMatch(/[{}]|^hold\.|undefined/);
  }
  if (!target) throw new Error('No team votes.');
  expect(heldBack({ kind: 'choose', target, choice: 0 }, scene('voting'))).toMatch(/: \S/);
});

test('[CONSOLE-6] a role that passes on is named, and so is dealing for which sides are forgotten', () => {
  const away = scene('roles-away');
  const [lost] = away.absent;
  if (!lost) throw new Error('No role is lost.');
  const { team, role } = lost;
  expect(heldBack({ kind: 'pass-role', team, role }, away)).toContain(lost.name);
  expect(heldBack({ kind: 'deal-roles' }, scene('roles'))).toBeNull();
  expect(heldBack({ kind: 'deal-roles' }, scene('roles-crossed'))).toContain('forgotten');
});

test('[CONSOLE-6] what hurts nobody just now goes at once', () => {
  const [one] = scene('voting').seats;
  if (!one || !target) throw new Error('Nobody is here.');
  const moves = { kind: 'move-seat', seat: one.id, team: 'kite' } as const;
  expect(heldBack(moves, scene('voting'))).toContain('taken back');
  expect(heldBack(moves, scene('reading'))).toBeNull();
  expect(heldBack({ kind: 'vote-again', target }, scene('voting'))).toBeNull();
  expect(heldBack({ kind: 'vote-again', target }, scene('settled'))).not.toBeNull();
  expect(heldBack({ kind: 'move-on', to: 'rules' }, scene('lobby'))).toBeNull();
  const fewer = { kind: 'change-settings', settings: { teams: 1 } } as const;
  expect(heldBack(fewer, scene('voting'))).not.toBeNull();
  expect(heldBack(fewer, scene('settled'))).toBeNull();
});

test('[CONSOLE-6] what waits for one of several teams says which, so that two are never taken for one', () => {
  const { teams, ...rest } = scene('voting');
  const settled = scene('settled').teams[0]?.panel ?? null;
  const both = { ...rest, teams: teams.map((team) => ({ ...team, panel: settled })) };
  expect(both.teams).toHaveLength(2);
  const forTeam = ({ team }: (typeof teams)[number]): readonly FacilitatorCommand[] => {
    const at = { team, run: 'r1' as RunId, at: 0, round: 1 };
    return [
      { kind: 'vote-again', target: at },
      { kind: 'choose', target: at, choice: 0 },
      { kind: 'confirm-heard', target: at, heard: 2 },
      { kind: 'rewind', team, run: at.run, to: 0 },
      { kind: 'pass-role', team, role: 'nurse' },
      { kind: 'merge-team', team, into: 'boat' },
      { kind: 'release-inject', target: at, inject: 'rain', value: 1 },
    ];
  };
  const said = both.teams.flatMap((team) => forTeam(team).map((one) => heldBack(one, both)));
  expect(said).not.toContain(null);
  expect(new Set(said).size).toBe(said.length);
});
