import { memoryStorage } from '../link/frame-wire.ts';
import { openLink, type LinkOptions, type LinkPorts } from '../link/open-link.ts';
import type { CodePicture } from '../session/ids.ts';
import { openMemoryWire, type Attach } from './memory-wire.ts';
import { openBot, type Bot, type BotOptions } from './open-bot.ts';

export type RoomDoor = {
  readonly attach: Attach;
  /** The room's own clock, however fast it goes. */
  readonly clock: BotOptions['clock'];
  /** 0 … 1. */
  readonly chance: () => number;
  readonly newSecret: () => string;
};

export type TroupeOptions = RoomDoor & {
  readonly code: readonly CodePicture[];
  readonly seats: number;
};

/** What a link to a room in the same process is given; nothing of it outlives the link's own storage. */
export function portsInside(door: RoomDoor): LinkPorts {
  return {
    ...door.clock,
    openWire: (_, events) => openMemoryWire(door.attach, events),
    storage: memoryStorage(),
    chance: door.chance,
    newSecret: door.newSecret,
    nudged: () => () => {},
  };
}

/** Milliseconds a bot thinks at most, and how often it falls asleep instead. */
const thinks = 8000;
const naps = 0.08;

/** Fills a room in the same process with bots that join, agree, vote, and now and then sleep. */
export function openTroupe(options: TroupeOptions): { readonly close: () => void } {
  const bots = Array.from({ length: options.seats }, () => seatOne(options));
  return {
    close: () => {
      for (const bot of bots) bot.close();
    },
  };
}

function seatOne({ code, clock, chance, ...door }: TroupeOptions): Bot {
  const ports = portsInside({ ...door, clock, chance });
  const asked: LinkOptions = { url: '', by: { code }, language: 'en', ports };
  return openBot({ openLink: () => openLink(asked), clock, chance, thinks, naps });
}
