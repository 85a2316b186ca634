import { isDeepStrictEqual } from 'node:util';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { FacilitatorCommand, RoomCommand } from '../../../src/session/command.ts';
import { phaseNames, type PhaseName, type Settings } from '../../../src/session/group.ts';
import { openPhases } from '../../../src/session/open-phases.ts';
import type { SeatId } from '../../../src/session/ids.ts';
import { replay } from '../../../src/session/replay.ts';
import type { SessionKind } from '../../../src/session/session-kind.ts';
import {
  anyFacilitatorCommand,
  anySeatCommand,
  facilitatorKinds,
  seatKinds,
} from '../any-command.ts';
import { anyHelperMove } from '../any-helper-command.ts';
import { send, take } from './send.ts';
import { aboutOf, chanceFor, drawnUntilDone, fromEither } from './drawn.ts';
import { blame, count, type Diary, type Fault } from './diary.ts';
import { fromOutside } from './from-outside.ts';
import { openGuest } from './guest.ts';
import { keepsCounts, letsGo } from './lets-go.ts';
import { dealsOn, usualOn, leadsOn, soonGone, storyOn, stuckBeforeEnd } from './leads-on.ts';
import { join, openHouse, restart, seatBot, teamsOf, type House } from './two-hours.ts';

/** What a session of two hours came to. */
export type TwoHours = {
  readonly sent: number;
  readonly refused: ReadonlyMap<string, number>;
  readonly events: number;
  readonly sentKinds: ReadonlySet<string>;
  /** Kinds of commands that were done at least once. */
  readonly doneKinds: ReadonlySet<string>;
  readonly eventKinds: ReadonlySet<string>;
  /** Where it stood when the two hours were over. */
  readonly phase: PhaseName;
  /** Everything that must never be; empty while all is well. */
  readonly faults: readonly Fault[];
};

/** Bots see every view; all others look after so many turns, so that each kind of view is made at any moment sooner or later. */
const looksEach = 5;
const minutes = 120;
/** From which minute a facilitator goes on to the next phase. */
const dueFrom: Readonly<Record<PhaseName, number>> = {
  lobby: 0,
  terms: 3,
  rules: 6,
  roles: 18,
  play: 22,
  'de-roling': 84,
  debrief: 87,
  meet: 108,
  end: 116,
};

const minute = ({ clock, startedAt }: House): number => (clock.now() - startedAt) / 60_000;

/** What a facilitator who knows the run sheet would do next. */
function nextOnSheet(house: House): FacilitatorCommand | null {
  const { room, scenario, teams } = house;
  const group = room.group();
  if (group.as === 'briefing') return { kind: 'turn-page', page: group.page + 1 };
  const sheet = openPhases(scenario, group.settings);
  const next = sheet[sheet.indexOf(group.phase) + 1];
  if (next === 'play' && group.settings.teams !== teams)
    return { kind: 'change-settings', settings: { teams } };
  if (next && minute(house) >= dueFrom[next])
    return next === 'end' ? { kind: 'end', keeping: 'kept' } : { kind: 'move-on', to: next };
  return withinPhase(house);
}

function withinPhase(house: House): FacilitatorCommand | null {
  const { room, draw, scenario, teams } = house;
  const group = room.group();
  if (group.phase === 'roles') return dealsOn(group, room.facts(), draw.often(0.3));
  if (group.phase === 'debrief') return anyFacilitatorCommand['debrief-step'](aboutOf(house));
  const all = storyOn(group, { scenario, facts: room.facts() }, draw.whole(0, 30));
  const ways = teams === 1 ? all.filter(keepsCounts) : all;
  return ways.length > 0 ? draw.pick(ways.slice(0, 6)) : null;
}

/** In a room that is one team, whatever lets something out comes first. */
function letsOut({ room, draw, scenario, teams, as }: House): FacilitatorCommand | null {
  if (teams !== 1 || as === 'briefing' || draw.often(0.1)) return null;
  return letsGo({ group: room.group(), scenario, draw });
}

const isAfterPlay = (phase: PhaseName): boolean =>
  phaseNames.indexOf(phase) > phaseNames.indexOf('play');

/** Nobody leaves play or ends for good long before its time, teams seldom go together, and who counts hands seldom does without, or there would be little to find. */
function isTooEarly(house: House, command: FacilitatorCommand): boolean {
  const left = dueFrom.end - minute(house);
  if (command.kind === 'end') return left > 0;
  if (house.teams === 1 && !keepsCounts(command)) return house.draw.often(0.95);
  if (command.kind === 'merge-team') return house.draw.often(0.8);
  const leaves = command.kind === 'move-on' && isAfterPlay(command.to);
  return leaves && left > 40 && house.draw.often(0.97);
}

/** A kind of command, rather one that has not been done yet. */
function anyKind<Kind extends string>(house: House, diary: Diary, kinds: readonly Kind[]): Kind {
  const { draw } = house;
  const fresh = kinds.filter((kind) => !diary.done.has(kind));
  return draw.pick(fresh.length > 0 && draw.often(0.4) ? fresh : kinds);
}

function anyCommand(house: House, diary: Diary): FacilitatorCommand {
  const about = aboutOf(house);
  const hurried = soonGone(about.group);
  if (hurried !== null && house.draw.often(0.3)) return anyFacilitatorCommand[hurried](about);
  const drawn = (): FacilitatorCommand =>
    anyFacilitatorCommand[anyKind(house, diary, facilitatorKinds)](about);
  const sent = drawnUntilDone(house, () => fromEither(drawn()));
  return sent.by === 'facilitator' ? sent.command : drawn();
}

async function facilitatorActs(house: House, diary: Diary): Promise<void> {
  const { draw, room } = house;
  const isHanded = room.group().offers.open?.second === 'facilitator';
  const onSheet = isHanded || draw.often(0.6) ? (letsOut(house) ?? nextOnSheet(house)) : null;
  const command = onSheet ?? anyCommand(house, diary);
  if (onSheet === null && isTooEarly(house, command)) return;
  const isSecond = fromEither(command).second === true || draw.often(0.15);
  await send(house, diary, [isSecond ? house.helpers.second : house.console, command]);
}

async function seatActs(house: House, diary: Diary): Promise<void> {
  const { draw, room } = house;
  const open = house.restless.filter(({ guest }) => guest.isOpen());
  if (open.length === 0) return;
  const device = draw.pick(open);
  const kind = draw.often(0.5)
    ? usualOn(room.group(), room.facts())
    : anyKind(house, diary, seatKinds);
  if (kind === 'leave' && draw.often(0.9)) return;
  const seats = [...room.group().seats.values()];
  const team = draw.pick([...seats.map((seat) => seat.team), 'gourd' as const]);
  await send(house, diary, [device.guest, anySeatCommand[kind](aboutOf(house), team)]);
}

/** A device falls asleep, wakes again, or one that left comes to the door. */
async function comeOrGo(house: House): Promise<void> {
  const { draw, restless } = house;
  if (restless.length < 10 || draw.often(0.1)) return join(house);
  const device = draw.pick(restless);
  if (device.guest.isOpen()) device.guest.close();
  else if (device.token)
    device.guest = openGuest(house.room, { token: device.token }, house.looking);
  await house.clock.settle();
}

/** What brings each command of the room itself about; a kind that is missing does not compile. */
const roomActs: { readonly [K in RoomCommand['kind']]: (house: House) => Promise<void> } = {
  'open-group': restart,
  join: comeOrGo,
  'clock-ran-out': ({ clock, draw }) => clock.pass(draw.whole(1, 40) * 1000),
  restarted: restart,
  ...fromOutside,
  'clock-jumped': ({ clock, draw }) => clock.jump(draw.pick([-8000, 5500, 30_000])),
};

async function helperActs(house: House, diary: Diary): Promise<void> {
  const about = aboutOf(house);
  const sent = drawnUntilDone(house, () => anyHelperMove(about));
  if (sent.by === 'observer' || sent.by === 'interpreter')
    await send(house, diary, [house.helpers[sent.by], sent.command]);
}

async function somebodyActs(
  house: House,
  diary: Diary,
  wanted: ReadonlySet<string>,
): Promise<void> {
  const { draw } = house;
  const left = wanted.difference(diary.done);
  const chance = left.size > 0 && draw.often(0.5) ? chanceFor(house, left) : null;
  if (chance !== null) return take(house, diary, chance);
  const what = draw.chance();
  if (what < 0.5) return facilitatorActs(house, diary);
  if (what < 0.54) return helperActs(house, diary);
  if (what < 0.85) return seatActs(house, diary);
  if (what < 0.99) return comeOrGo(house);
  return roomActs[draw.pick(Object.keys(roomActs) as RoomCommand['kind'][])](house);
}

function look(house: House, diary: Diary, turn: number): void {
  const { room, scenario, troubles } = house;
  const group = room.group();
  const known = { scenario, facts: { ...room.facts(), present: new Set<SeatId>() } };
  const at = `in ${group.phase}${group.paused ? ', paused' : ''}${group.stopped ? ', stopped' : ''}`;
  if (!leadsOn(group, known)) blame(diary, 'dead-end', `nothing leads on ${at}`);
  const stuck = turn % 40 === 0 ? stuckBeforeEnd(group, known) : null;
  if (stuck !== null) blame(diary, 'dead-end', `${at}, stuck in ${stuck}`);
  for (const trouble of troubles.splice(0)) {
    const error = 'error' in trouble ? String(trouble.error) : '';
    blame(diary, 'bug', `${trouble.kind} ${at}: ${error}`);
  }
}

/** Whoever is no bot sees how things stand; else their wires are too slow for views. */
async function everybodyLooks({ clock, looking }: House): Promise<void> {
  looking.isOn = true;
  await clock.pass(1000);
  looking.isOn = false;
}

async function attempt(diary: Diary, turn: () => Promise<void>): Promise<void> {
  try {
    await turn();
  } catch (error) {
    blame(diary, 'bug', String(error));
  }
}

async function replayed(house: House, diary: Diary): Promise<readonly { readonly kind: string }[]> {
  const { events } = await house.journal.read('g');
  const again = replay(events.map((event): unknown => JSON.parse(JSON.stringify(event))));
  if (!isDeepStrictEqual(again, house.room.group()))
    blame(diary, 'replay', 'the journal gives another group');
  return events;
}

type Playing = {
  readonly as?: SessionKind;
  /** Kinds of commands that are sent as soon as they would be done. */
  readonly wanted?: ReadonlySet<string>;
  readonly teams?: number;
  /** As the facilitator sets it before anybody comes. */
  readonly settings?: Partial<Settings>;
};

const usual = { as: 'workshop', wanted: new Set<string>(), settings: {} } as const;

/** Two hours of a session with eight teams, or with one, in which everybody does at random whatever there is to do. */
export async function playTwoHours(
  seed: number,
  scenario: Scenario,
  playing: Playing = {},
): Promise<TwoHours> {
  const { as, wanted, teams, settings } = { ...usual, teams: teamsOf(seed), ...playing };
  const house = await openHouse({ seed, scenario, as, teams });
  const diary: Diary = { sent: new Map(), done: new Set(), refused: new Map(), faults: new Map() };
  const { clock, draw } = house;
  const { name, hash } = scenario;
  await send(house, diary, [house.console, { kind: 'choose-scenario', name, hash }]);
  await send(house, diary, [
    house.console,
    { kind: 'change-settings', settings: { ...settings, teams } },
  ]);
  for (let seat = 0; seat < 8; seat += 1) await join(house);
  for (let seat = 0; seat < 8; seat += 1) seatBot(house);
  for (let turn = 0; minute(house) < minutes; turn += 1) {
    await clock.pass(draw.whole(0, 11_000));
    if (turn % looksEach === 0) await everybodyLooks(house);
    await attempt(diary, async () => {
      await somebodyActs(house, diary, wanted);
      look(house, diary, turn);
    });
    if (house.room.group().phase === 'end') break;
  }
  const events = await replayed(house, diary);
  for (const bot of house.bots) bot.close();
  for (const why of house.bots.flatMap((bot) => bot.diary().refused)) count(diary.refused, why);
  await house.room.close();
  return {
    sent: [...diary.sent.values()].reduce((all, one) => all + one, 0),
    refused: diary.refused,
    events: events.length,
    sentKinds: new Set(diary.sent.keys()),
    doneKinds: diary.done,
    eventKinds: new Set(events.map(({ kind }) => kind)),
    phase: house.room.group().phase,
    faults: [...diary.faults.values()],
  };
}
