import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Cut } from '../../../scenario/pack.ts';
import type { InkValue } from '../../../scenario/playthrough.ts';
import type { Beginning } from './begin-at.ts';
import type { Seen, ToSee } from './see.ts';

export type ToSight =
  | { readonly kind: 'see'; readonly turn: number; readonly asked: ToSee }
  | { readonly kind: 'wire'; readonly port: MessagePort }
  | { readonly kind: 'forward' | 'back' };
export type FromSight =
  | { readonly kind: 'seen'; readonly turn: number; readonly seen: Seen }
  | { readonly kind: 'not-seen'; readonly turn: number };

/** How an author wants to see a story. */
export type Wishes = {
  readonly begins: 'knot' | 'start';
  /** As it was typed: `trust = 7, told = true`. */
  readonly values: string;
  readonly cut: Cut;
  readonly language: string;
  readonly role: string | null;
};

export type SightState = {
  readonly isOpen: boolean;
  readonly wishes: Wishes;
  readonly isBusy: boolean;
  /** What is seen; null before anything was. */
  readonly seen: Seen | null;
  /** The story did not open the last time; what was seen before stays. */
  readonly isStale: boolean;
  /** Counts rooms, each with a tablet of its own. */
  readonly room: number;
};

const unseen: SightState = {
  isOpen: false,
  wishes: { begins: 'knot', values: '', cut: 12, language: 'en', role: null },
  isBusy: false,
  seen: null,
  isStale: false,
  room: 0,
};

/** Where the author is: a line, and the knot around it. */
export type Spot = Pick<ToSee, 'files' | 'file' | 'line'> & { readonly knot: string | null };

type Worker = { readonly send: (message: ToSight) => void; readonly close: () => void };

export type SightPorts = {
  readonly openWorker: (hear: (message: FromSight) => void) => Worker;
  readonly takeOffers: (take: (port: MessagePort) => void) => () => void;
  /** Null where nothing can be seen. */
  readonly spot: () => Spot | null;
};

export type Sight = {
  readonly state: StoreApi<SightState>;
  readonly open: () => void;
  readonly close: () => void;
  readonly wish: (wishes: Partial<Wishes>) => void;
  /** The author stands elsewhere, or wrote something. */
  readonly follow: () => void;
  readonly forward: () => void;
  readonly back: () => void;
};

const one = /^\s*([\p{L}_][\p{L}\p{N}_]*)\s*=\s*(?:"([^"]*)"|(true|false)|(-?\d+(?:\.\d+)?))\s*$/u;

/** Values as they are typed; what cannot be read is left out. */
export function parseValues(typed: string): Readonly<Record<string, InkValue>> {
  const read = typed.split(',').flatMap((part) => {
    const [, name, text, truth, number] = one.exec(part) ?? [];
    if (name === undefined) return [];
    const value = text ?? (truth === undefined ? Number(number) : truth === 'true');
    return [[name, value] as const];
  });
  return Object.fromEntries(read);
}

function beginning({ knot }: Spot, { begins, values }: Wishes): Beginning | null {
  return begins === 'knot' && knot !== null ? { path: knot, sets: parseValues(values) } : null;
}

const keyOf = ({ file, line }: Spot, wishes: Wishes): string =>
  JSON.stringify([file, line, wishes]);

/** The wall and the tablet at the line under the cursor. */
export function openSight(ports: SightPorts): Sight {
  const state = createStore<SightState>(() => unseen);
  let worker: Worker | null = null;
  let stopOffers = (): void => {};
  let turn = 0;
  let last: { readonly key: string; readonly files: Spot['files']['files'] } | null = null;

  function hear(message: FromSight): void {
    if (message.turn !== turn) return;
    if (message.kind === 'not-seen') return state.setState({ isBusy: false, isStale: true });
    const { room } = state.getState();
    const { seen } = message;
    state.setState({ isBusy: false, isStale: false, seen, room: room + 1 });
  }

  function look(): void {
    const spot = ports.spot();
    const { isOpen, wishes: now } = state.getState();
    if (!isOpen || !spot || !worker) return;
    const key = keyOf(spot, now);
    if (last?.key === key && isSame(last.files, spot.files.files)) return;
    last = { key, files: spot.files.files };
    turn += 1;
    const { files, file, line } = spot;
    const { cut, language, role } = now;
    const asked = { files, file, line, from: beginning(spot, now), cut, language, role };
    state.setState({ isBusy: true });
    worker.send({ kind: 'see', turn, asked });
  }

  return {
    state,
    open: () => {
      if (state.getState().isOpen) return;
      worker = ports.openWorker(hear);
      const { send } = worker;
      stopOffers = ports.takeOffers((port) => send({ kind: 'wire', port }));
      last = null;
      state.setState({ isOpen: true, seen: null, isStale: false });
      look();
    },
    close: () => {
      stopOffers();
      worker?.close();
      worker = null;
      state.setState({ isOpen: false, seen: null, isBusy: false });
    },
    wish: (changed) => {
      state.setState(({ wishes: before }) => ({ wishes: { ...before, ...changed } }));
      look();
    },
    follow: look,
    forward: () => worker?.send({ kind: 'forward' }),
    back: () => worker?.send({ kind: 'back' }),
  };
}

function isSame(one: Spot['files']['files'], other: Spot['files']['files']): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
