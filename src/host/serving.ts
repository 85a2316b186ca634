import type { Clock, StreamRow, Trouble } from '../room/ports.ts';
import { openRoom, type Room } from '../room/room.ts';
import type { CodePicture, GroupId, Instant } from '../session/ids.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SessionKind } from '../session/session-kind.ts';
import type { Given } from '../session/offers.ts';
import { parseCode } from '../wire/parse-frame.ts';
import { joinAddress, type Reached } from './addresses.ts';
import { openMediaAddresses, type MediaAddresses } from './media/media-addresses.ts';
import { withMedia, type ScenariosWithMedia } from './media/with-media.ts';
import { groupSecrets, mediaSecret, type GroupSecrets } from './group-secrets.ts';
import { hostCiphers } from './host-ciphers.ts';
import { hostChance } from './host-clock.ts';
import { carryAgain, carryOver } from './carry-over.ts';
import { keepTotals, readGroupNames, type RecordPorts } from './records.ts';
import { networkCode } from './preflight/room-network.ts';
import type { SharedHouse } from './nodes/open-nodes.ts';
import type { Settings } from './settings.ts';

export type ServingPorts = RecordPorts & {
  readonly reached: Reached;
  readonly clock: Clock;
  readonly settings: Settings;
  /** What stands before every path of this house: `/w/NAME`; left out for the one without. */
  readonly at?: string;
  readonly trouble: (trouble: Trouble) => void;
  /** Where others serve the same; absent on a laptop. */
  readonly nodes?: SharedHouse;
  /** Whether this node has too much to do to let anybody new in; absent on a laptop. */
  readonly isBusy?: () => boolean;
};

/** A group whose room is open. */
export type Served = {
  readonly row: StreamRow;
  readonly code: readonly CodePicture[];
  /** What facilitators call it; null where it is alone in its session. */
  readonly name: string | null;
  readonly secrets: GroupSecrets;
  /** What its devices may fetch, by where. */
  readonly media: MediaAddresses;
  /** Tells its console which files it has lost; once for each address. */
  readonly mediaLost: (address: string) => void;
  readonly room: Room;
  /** What it is played from, as its devices are told of it; null before it is chosen, and where its copy cannot be read. */
  readonly scenario: () => Promise<Scenario | null>;
};

/** The session whose groups are open now: one or several, each in a room of its own that knows of no other. */
export type Serving = {
  readonly session: string;
  readonly groups: readonly Served[];
  /** Who plays in it without hands, where it lives in memory alone; null in a workshop. */
  readonly company: { readonly close: () => void } | null;
};

type Naming = {
  readonly name: string | null;
  readonly secrets: GroupSecrets;
  readonly media: MediaAddresses;
  readonly as: SessionKind;
  /** Takes what the group lets go to the one it is for. */
  readonly released: (given: Given) => void;
};

const isNoStream = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('There is no stream');

async function openGroup(ports: ServingPorts, row: StreamRow, naming: Naming): Promise<Served> {
  const { journal, packs, settings, reached, clock, trouble } = ports;
  const { as, released, ...named } = naming;
  const code = parseCode(row.code) ?? [];
  let room: Room | null = null;
  const scenarios = withMedia(packs, named.media);
  const opened = await openRoom({
    stream: row.stream,
    group: row.stream as GroupId,
    as,
    secrets: naming.secrets,
    join: {
      // Read anew each time, since another card may be chosen.
      get url() {
        return joinAddress(reached, row.code ?? '');
      },
      code,
      get network() {
        const { network = null } = reached;
        return network && { name: network.name, qr: networkCode(network) };
      },
    },
    ports: {
      journal,
      clock,
      chance: hostChance,
      ciphers: hostCiphers(settings.hostKey),
      scenarios,
      trouble,
      released,
      ...(ports.nodes && as === 'workshop' && { others: ports.nodes.others(row.stream) }),
      ended: (group) => {
        if (as !== 'workshop' || group.keeping !== 'totals') return;
        void finish().catch((error: unknown) => {
          // Where several nodes keep the same totals, the first one takes the stream away.
          if (ports.nodes && isNoStream(error)) return;
          trouble({ kind: 'bug', error, sequence: -1 });
        });
      },
    },
  });
  async function finish(): Promise<void> {
    await room?.retire(['seat', 'observer', 'interpreter']);
    await keepTotals(ports, row);
  }
  room = opened;
  const scenario = async (): Promise<Scenario | null> => {
    const { scenario: pinned } = opened.group();
    return pinned && scenarios.load(pinned);
  };
  return { row, code, ...named, mediaLost: lostTeller(scenarios, opened), room, scenario };
}

/** Three hundred devices may ask for the same file: what is lost is looked for once. */
function lostTeller({ lookAgain }: ScenariosWithMedia, room: Room): Served['mediaLost'] {
  const missed = new Set<string>();
  return (address) => {
    if (missed.has(address)) return;
    missed.add(address);
    lookAgain();
    room.showAnew();
  };
}

/** Opens the groups of one session. Rejects where the journal cannot be read; then none is open. */
export async function serve(
  ports: ServingPorts,
  rows: readonly StreamRow[],
  as: SessionKind = 'workshop',
): Promise<Serving> {
  const session = rows[0]?.session ?? '';
  const names = await readGroupNames(ports, session);
  const groups: Served[] = [];
  try {
    for (const row of rows) {
      const secrets = groupSecrets(ports.settings, row.stream, names === null);
      const name = names?.get(row.stream as GroupId) ?? null;
      const released = (given: Given): void => carryOver(groups, row, given);
      const media = openMediaAddresses(mediaSecret(ports.settings, row.stream), ports.at);
      groups.push(await openGroup(ports, row, { name, secrets, media, as, released }));
    }
    carryAgain(groups);
  } catch (error) {
    for (const { room } of groups) await room.close();
    throw error;
  }
  return { session, groups, company: null };
}

/** When anything last happened in any of its groups. */
export function usedAt({ groups }: Serving): Instant {
  return Math.max(...groups.map(({ row, room }) => Math.max(room.group().lastAt, row.createdAt)));
}
