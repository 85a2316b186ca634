import { openGuide } from '../bots/open-guide.ts';
import { openTroupe, portsInside, type RoomDoor } from '../bots/open-troupe.ts';
import { openLink } from '../link/open-link.ts';
import { openMemoryJournal } from '../room/memory-journal.ts';
import { fasterClock } from '../room/faster-clock.ts';
import type { Chance, Clock, Journal } from '../room/ports.ts';
import { hostChance } from './host-clock.ts';
import { newRow } from './making.ts';
import { serve, type Serving, type ServingPorts } from './serving.ts';
import type { Room } from '../room/room.ts';
import type { FacilitatorCommand } from '../session/command.ts';
import type { CodePicture, CommandId } from '../session/ids.ts';
import type { View } from '../session/view/viewer.ts';
import type { SessionKind } from '../session/session-kind.ts';

/** How fast a rehearsal's clock may go. */
export const paces = [1, 3, 10] as const;

/** A session that lives in memory alone: nothing of it is ever on the disk. */
export type Passing = {
  readonly as: Exclude<SessionKind, 'workshop'>;
  /** How many times as fast as the room's own time. */
  readonly pace: (typeof paces)[number];
  /** It leads itself from the lobby to the debrief, in about seven minutes. */
  readonly guided: boolean;
  /** A sentence that a group agreed to, for a briefing. */
  readonly sentence?: string;
};

type FacilitatorView = View & { readonly kind: 'facilitator' };

const bots = 12;
const guidedTeams = 2;
const guidedPace = 3;

/** As the trainer's own workshops are set up; a guest sees that a room is told such things first. */
const shownTerms = {
  invited: 'both-sides',
  machine: 'trainer',
  visits: 'announced',
  leaves: 'totals',
} as const;

const guidedSettings: FacilitatorCommand = {
  kind: 'change-settings',
  settings: { teams: guidedTeams, cut: 12, turning: 'clock', people: bots, terms: shownTerms },
};

export function openPassing(
  { as, pace, guided }: Passing,
  clock: Clock,
): { readonly as: SessionKind; readonly journal: Journal; readonly clock: Clock } {
  const times = guided ? guidedPace : pace;
  return {
    as,
    journal: openMemoryJournal(),
    clock: times === 1 ? clock : fasterClock(clock, times),
  };
}

/** Opens it in memory, with the story it is about and whoever plays in it. */
export async function servePassing(
  ports: ServingPorts,
  passing: Passing,
  { name, hash }: { readonly name: string; readonly hash: string },
): Promise<Serving> {
  const { as, journal, clock } = openPassing(passing, ports.clock);
  const rows = await newRow(ports);
  for (const row of rows) await journal.begin(row);
  const serving = await serve({ ...ports, journal, clock }, rows, as);
  const [served] = serving.groups;
  if (!served) throw new Error('A session without a group cannot be served.');
  const { room, code, secrets } = served;
  await room.command({ kind: 'choose-scenario', name, hash });
  if (passing.sentence !== undefined)
    await room.receive({ sentence: passing.sentence }, 'sentence' as CommandId);
  const secret = secrets.facilitator;
  const own = { room, code, secret, clock, hostClock: ports.clock, chance: hostChance };
  return { ...serving, company: await keepCompany(passing, own) };
}

export type Company = {
  readonly room: Room;
  readonly code: readonly CodePicture[];
  readonly secret: string;
  readonly clock: Clock;
  readonly hostClock: Clock;
  readonly chance: Chance;
};

/** Lets the bots in, and whoever leads. Nobody comes to a briefing. */
export async function keepCompany(
  { as, guided }: Passing,
  company: Company,
): Promise<{ readonly close: () => void }> {
  if (as === 'briefing') return { close: () => {} };
  const { room, code, clock, hostClock } = company;
  const door = doorOf(company);
  if (guided) await room.command(guidedSettings);
  const troupe = openTroupe({ ...door, clock, code, seats: bots });
  const guide = guided ? lead({ ...door, clock: hostClock }, company.secret) : null;
  return {
    close: () => {
      guide?.close();
      troupe.close();
    },
  };
}

function doorOf({ room, clock, chance }: Company): RoomDoor {
  return {
    attach: (wire) => room.attach(wire, 'bots'),
    clock,
    chance: () => chance.number() / 2 ** 31,
    newSecret: () => chance.secret(24),
  };
}

function lead(door: RoomDoor, token: string): ReturnType<typeof openGuide> {
  const asked = { url: '', by: { token }, language: 'en', ports: portsInside(door) } as const;
  return openGuide({ link: openLink<FacilitatorView>(asked), clock: door.clock });
}
