import { sealedWire } from '../link/sealed-wire.ts';
import { openHostKey } from '../link/host-key.ts';
import { memoryStorage } from '../link/frame-wire.ts';
import { openLink, type LinkPorts } from '../link/open-link.ts';
import { programPorts } from '../link/program-ports.ts';
import type { CodePicture, Milliseconds } from '../session/ids.ts';
import { openBot, type SeatLink } from './open-bot.ts';
import { openRawSocket } from './raw-socket.ts';
import { seededChance } from './seeded-chance.ts';

export type SeatsAsked = {
  /** Where the host is: `http://127.0.0.1:8080`. */
  readonly host: string;
  /** The host's key, as it stands in its addresses; null where it is to be asked. */
  readonly key: string | null;
  readonly code: readonly CodePicture[];
  readonly seats: number;
  /** The same seed does the same. */
  readonly seed: number;
  /** Milliseconds a bot thinks at most. */
  readonly thinks: Milliseconds;
  /** How often it falls asleep instead, 0 … 1. */
  readonly naps: number;
};

/** What all of them lived through. */
export type SeatsTold = {
  readonly seats: number;
  /** Seats that were let in, and are still there. */
  readonly live: number;
  readonly acknowledged: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly naps: number;
  readonly slowest_ms: number;
};

const wireAt = (host: string): string => {
  const wire = new URL('/wire', host);
  wire.protocol = wire.protocol.replace('http', 'ws');
  return wire.href;
};

/** Everything a link needs, over a bare socket of its own. */
export function rawPorts(host: string, key: string | null, chance: () => number): LinkPorts {
  const url = wireAt(host);
  const ask = async (): Promise<string> => key ?? (await fetch(new URL('/seal', host))).text();
  return {
    ...programPorts(url, chance),
    openWire: sealedWire(openHostKey(memoryStorage(), ask), (at, events) =>
      openRawSocket({ url: at }, { ...events, text: (text) => events.text(text) }),
    ),
  };
}

/** Fills a group of a running host with bots that join, agree, answer, and now and then sleep. */
export function openSeats(asked: SeatsAsked): { tell: () => SeatsTold; close: () => void } {
  const { host, key, code, seats, seed, thinks, naps } = asked;
  const links = new Map<number, SeatLink>();
  const bots = Array.from({ length: seats }, (_, seat) => {
    const chance = seededChance(seed + seat);
    const ports = rawPorts(host, key, chance);
    const open = (): SeatLink => {
      const link: SeatLink = openLink({ url: wireAt(host), by: { code }, language: 'en', ports });
      links.set(seat, link);
      return link;
    };
    return openBot({ openLink: open, clock: ports, chance, thinks, naps });
  });

  function tell(): SeatsTold {
    const diaries = bots.map((bot) => bot.diary());
    const refused: Record<string, number> = {};
    for (const reason of diaries.flatMap((diary) => diary.refused))
      refused[reason] = (refused[reason] ?? 0) + 1;
    const live = [...links.values()].filter(({ state }) => state.getState().status === 'live');
    return {
      seats,
      live: live.length,
      acknowledged: diaries.reduce((sum, { done }) => sum + done, 0),
      refused,
      naps: diaries.reduce((sum, { napped }) => sum + napped, 0),
      slowest_ms: Math.max(0, ...diaries.map(({ slowest }) => slowest)),
    };
  }

  return {
    tell,
    close: () => {
      for (const bot of bots) bot.close();
    },
  };
}
