import { decide } from '../../../src/session/decide.ts';
import type { FacilitatorCommand, SeatCommand, Sent } from '../../../src/session/command.ts';
import type { Seat } from '../../../src/session/group.ts';
import {
  anyFacilitatorCommand,
  anySeatCommand,
  facilitatorKinds,
  seatKinds,
  type About,
} from '../any-command.ts';
import { anyHelperCommand, interpreterKinds, observerKinds } from '../any-helper-command.ts';
import type { House } from './two-hours.ts';

export function aboutOf({ room, scenario, lately, draw }: House): About {
  const roles = Object.keys(scenario.pack.roles);
  return { group: room.group(), scenario, roles, lately, draw };
}

function isDone({ room }: House, sent: Sent): boolean {
  const decided = decide(room.group(), sent, room.facts());
  return 'events' in decided && decided.events.length > 0;
}

/** Mostly one that would be done now, else whatever was drawn last. */
export function drawnUntilDone(house: House, drawn: () => Sent): Sent {
  let sent = drawn();
  while (!isDone(house, sent) && house.draw.often(0.9)) sent = drawn();
  return sent;
}

const secondOnly: readonly string[] = ['turn-second-key', 'keep-here'];

/** Some keys are a second facilitator's. */
export function fromEither(command: FacilitatorCommand): Extract<Sent, { by: 'facilitator' }> {
  const isSecond = secondOnly.includes(command.kind);
  return { by: 'facilitator', command, ...(isSecond && { second: true }) };
}

/** So often a command is drawn before its moment counts as another's: one of eight teams may be the one it fits. */
const triesEach = 30;

/** A command of a kind that is wanted, and that would be done at this very moment; null where there is none. */
export function chanceFor(house: House, wanted: ReadonlySet<string>): Sent | null {
  const about = aboutOf(house);
  const seats = [...about.group.seats.values()];
  const drawn = [
    ...facilitatorKinds.map((kind) => ({
      kind,
      draw: () => fromEither(anyFacilitatorCommand[kind](about)),
    })),
    ...(seats.length === 0 ? [] : seatKinds).map((kind) => ({
      kind,
      draw: () => fromSeat(about, house.draw.pick(seats), kind),
    })),
    ...[...observerKinds, ...interpreterKinds].map((kind) => ({
      kind,
      draw: () => anyHelperCommand(about, kind),
    })),
  ];
  const tries = drawn
    .filter(({ kind }) => wanted.has(kind))
    .flatMap(({ draw }) => Array.from({ length: triesEach }, () => draw));
  for (const draw of tries) {
    const sent = draw();
    if (isDone(house, sent)) return sent;
  }
  return null;
}

const fromSeat = (about: About, { id, team }: Seat, kind: SeatCommand['kind']): Sent => ({
  by: 'seat',
  seat: id,
  command: anySeatCommand[kind](about, team),
});
