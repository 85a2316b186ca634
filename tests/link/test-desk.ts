import type { Storage } from '../../src/link/kept.ts';
import { openLink, type LinkOptions, type LinkPorts } from '../../src/link/open-link.ts';
import { wireVersion, type DownFrame, type UpFrame } from '../../src/wire/frame.ts';
import type { WireEvents } from '../../src/wire/wire.ts';

type Alarm = { readonly at: number; readonly ring: () => void };

/** The host's end of one wire, in the hand of a test. */
export type FarEnd = {
  readonly heard: UpFrame[];
  readonly say: (frame: DownFrame) => void;
  readonly sayText: (text: string) => void;
  readonly cut: () => void;
  isClosed: boolean;
};

export function openStorage(): Storage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

/** A clock, chance, storage and wires that do only what a test says. */
export function openTestDesk(storage: Storage = openStorage()) {
  let now = 1000;
  let alarms: Alarm[] = [];
  let nudge = (): void => {};
  let ids = 0;
  const ends: FarEnd[] = [];

  function openWire(_url: string, events: WireEvents) {
    const end: FarEnd = {
      heard: [],
      say: (frame) => events.text(JSON.stringify(frame)),
      sayText: events.text,
      cut: events.closed,
      isClosed: false,
    };
    ends.push(end);
    return {
      send: (text: string) => void end.heard.push(JSON.parse(text) as UpFrame),
      waiting: () => 0,
      close: () => {
        end.isClosed = true;
      },
    };
  }

  const ports: LinkPorts = {
    openWire,
    storage,
    now: () => now,
    wake: (at, then) => {
      const alarm = { at, ring: then };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((one) => one !== alarm);
      };
    },
    chance: () => 1,
    newSecret: () => `c${++ids}`,
    nudged: (then) => {
      nudge = then;
      return () => {
        nudge = () => {};
      };
    },
  };

  /** Lets time pass, ringing what is due in its order. */
  function pass(milliseconds: number): void {
    const end = now + milliseconds;
    for (;;) {
      const next = alarms.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      alarms = alarms.filter((one) => one !== next);
      now = Math.max(now, next.at);
      next.ring();
    }
    now = end;
  }

  return {
    ports,
    pass,
    ends,
    alarms: () => alarms.length,
    nudge: () => nudge(),
    open: (by: LinkOptions['by']) => openLink({ url: 'ws://test', by, language: 'en', ports }),
    /** The newest wire's far end. */
    end: (): FarEnd => {
      const end = ends.at(-1);
      if (end === undefined) throw new Error('No wire was opened');
      return end;
    },
  };
}

export const welcome = (token = 't1', now = 1000): DownFrame => ({
  v: wireVersion,
  kind: 'welcome',
  token,
  as: 'seat',
  now,
});
export const alive: DownFrame = { v: wireVersion, kind: 'alive', now: 1000 };
