import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { startProcess, stopAll } from '../faults/host-under-test.ts';
import { makePlace } from '../host/place.ts';
import { gather, openConsole } from './gather.ts';
import { decideAll, type Deciding, type Team } from './stranger/decide.ts';
import { mustDo, tellingOf, toDecision, toldTo, type Met } from './stranger/lead.ts';
import type { Way } from './stranger/line.ts';
import type { Contest, Telling } from './stranger/shown.ts';
import type { Stranger } from './stranger/stranger.ts';

const folder = join(import.meta.dirname, 'stranger');
const stories = join(folder, 'stories');

afterEach(stopAll);

test('[STRANGER-1] the client in the tests takes nothing from the source', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const imports = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(
      ([, from = '']) => from,
    ),
  );
  expect(files.length).toBeGreaterThan(4);
  expect(imports.length).toBeGreaterThan(8);
  const own = /^(\.\/[\w-]+\.ts|tweetnacl|node:crypto)$/;
  expect(imports.filter((from) => !own.test(from))).toEqual([]);
});

function contestOf(seat: Stranger): Contest | null {
  const { phase } = seat.scene();
  return typeof phase === 'object' ? (phase.contest ?? null) : null;
}

function nameOf(seat: Stranger): string {
  const { phase } = seat.scene();
  return typeof phase === 'object' ? phase.name : '';
}

/** A challenge round of one question, answered by all. */
async function holdContest(console: Stranger, seats: readonly Stranger[]): Promise<void> {
  const held = () => console.scene().contests?.held ?? null;
  await mustDo(console, { kind: 'start-contest', contest: 'words', by: 'devices' });
  await console.until(() => held()?.state === 'asking');
  const { number, round } = held()!;
  for (const seat of seats) {
    await seat.until(() => contestOf(seat) !== null);
    await mustDo(seat, { kind: 'answer-contest', number, round, choice: 1 });
    await seat.until(() => seat.mine().answer === 1);
  }
  await mustDo(console, { kind: 'close-round', number, round });
  for (const seat of seats) await seat.until(() => typeof contestOf(seat)?.right === 'number');
  await mustDo(console, { kind: 'next-round', number, round });
  await mustDo(console, { kind: 'end-contest', number });
}

/** Each thinks again, and changes the kind of its line while that answer is on its way. */
async function changeLines(
  seats: readonly Stranger[],
  { state, decision }: Telling,
): Promise<void> {
  if (state !== 'private' && decision?.by !== 'room') return;
  for (const seat of seats) {
    const { target } = toldTo(seat.scene())!;
    const before = [seat.token(), seat.mine().pseudonym, toldTo(seat.scene())];
    const next: Way = seat.way() === 'socket' ? 'requests' : 'socket';
    const choice = 0;
    const answer = seat.send({ kind: 'cast-vote', target, choice });
    seat.loseLine(next);
    expect(await answer).toBe('done');
    await seat.until(() => seat.mine().vote === choice);
    expect([seat.way(), seat.heard()[0], seat.over()]).toEqual([next, 'welcome', null]);
    expect([seat.token(), seat.mine().pseudonym, toldTo(seat.scene())]).toEqual(before);
  }
}

const most = (place: number): number => (place % 3 === 2 ? 1 : 0);

/** At the first gate nobody has more than half, at the sixth not all are for the same; then they agree. */
const choices: Readonly<Record<number, Deciding['choose']>> = {
  1: (place, { target }) => (target.round === 1 ? place : 0),
  2: () => 1,
  4: () => 0,
  5: () => 1,
  6: (place, { target }) => (target.round === 1 ? most(place) : 2),
};

/** From now on two people sit at one of the devices, and answer one after the other. */
async function answerInTurn(console: Stranger): Promise<void> {
  const seat = console.scene().seats?.[0]?.id;
  await mustDo(console, { kind: 'confirm-people', seat, people: 2 });
  await mustDo(console, { kind: 'change-settings', settings: { inTurn: true } });
}

/** From the lobby to the first words of the story. */
async function begin(console: Stranger, seats: readonly Stranger[]) {
  await mustDo(console, { kind: 'move-on', to: 'rules' });
  for (const seat of seats) {
    await seat.until(() => nameOf(seat) === 'rules');
    await mustDo(seat, { kind: 'agree-rules' });
  }
  await holdContest(console, seats);
  await mustDo(console, { kind: 'move-on', to: 'roles' });
  await mustDo(console, { kind: 'deal-roles' });
  for (const seat of seats) await seat.until(() => typeof seat.mine().role?.key === 'string');
  await mustDo(console, { kind: 'move-on', to: 'play' });
  await console.until(() => tellingOf(console, 'kite') !== null);
  const isIn = (team: string) => (seat: Stranger) => seat.scene().team === team;
  return ['gourd', 'kite'].map((team) => ({ team, seats: seats.filter(isIn(team)) }));
}

async function decideEverything(console: Stranger, teams: readonly Team[]): Promise<Met[]> {
  const met: Met[] = [];
  for (let gate = 1; gate < 12; gate += 1) {
    if (gate === 9) await answerInTurn(console);
    for (const { team } of teams) await toDecision(console, team);
    const changing = gate === 2 || gate === 5 ? { whileVoting: changeLines } : {};
    met.push(...(await decideAll(teams, { console, choose: choices[gate] ?? most, ...changing })));
  }
  for (const { team } of teams) expect(await toDecision(console, team)).toBeNull();
  return met;
}

test('[STRANGER-2] it plays a whole session, deciding in every way, over both kinds of connection', async () => {
  const data = makePlace();
  const host = await startProcess(data, ['--stories', stories]);
  const console = await openConsole(host);
  const { seats } = await gather(host);
  expect([console, ...seats].map((one) => one.as())).toEqual([
    'facilitator',
    ...seats.map(() => 'seat'),
  ]);
  const teams = await begin(console, seats);
  expect(teams.map((team) => team.seats.length)).toEqual([3, 3]);
  const met = await decideEverything(console, teams);
  expect(met.map(({ by, states, chosen }) => [by, states.join(' '), chosen])).toEqual(expected);

  await mustDo(console, { kind: 'move-on', to: 'de-roling' });
  await mustDo(console, { kind: 'move-on', to: 'debrief' });
  for (const seat of seats) await seat.until(() => nameOf(seat) === 'debrief');
  await mustDo(console, { kind: 'end', keeping: 'totals' });
  for (const seat of seats) await seat.until(() => seat.over() === 'forget');
  const kept = await vi.waitFor(() => chosenIn(data), 10_000);
  expect(kept).toEqual(['gourd', 'kite'].map(() => expectedOfTeam));
  console.leave();
}, 120_000);

const twice = <T>(one: T): T[] => [one, one];
const expected = [
  ...twice(['team', 'voting tied voting settled', 'Wait at 1']),
  ...twice(['team', 'private talking voting settled', 'Ask at 2']),
  ...twice(['team', 'saying-back voting settled', 'Wait at 3']),
  ...twice(['role', 'voting settled', 'Wait at 4']),
  ['room', 'voting settled', 'Wait at 5'],
  ...twice(['consensus', 'rehearsing voting tied voting settled', 'Walk on at 6']),
  ...['hands', 'corners', 'cards', 'pots'].flatMap((by, at) =>
    twice([by, 'voting settled', `Wait at ${at + 7}`]),
  ),
  ...twice(['facilitator', 'voting settled', 'Ask at 11']),
];
const expectedOfTeam = [...new Set(expected.map(([, , chosen]) => chosen))];

/** What the totals that were kept say was chosen, by team. */
function chosenIn(data: string): readonly (readonly string[])[] {
  const [file = ''] = readdirSync(join(data, 'reports'));
  const { teams } = JSON.parse(readFileSync(join(data, 'reports', file), 'utf8')) as {
    teams: { decisions: { chosen: string }[] }[];
  };
  return teams.map(({ decisions }) => decisions.map(({ chosen }) => chosen));
}
