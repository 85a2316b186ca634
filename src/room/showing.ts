import type { SeatId } from '../session/ids.ts';
import type { Viewer } from '../session/view/viewer.ts';
import { makeDownFrame, makeViewFrame } from '../wire/make-frame.ts';
import type { Wire } from '../wire/wire.ts';
import { keepPace } from './pace.ts';
import type { Ciphers, Clock, Trouble } from './ports.ts';

/** A connected device and what it was shown last. */
export type Watcher = {
  readonly wire: Wire;
  readonly viewer: Viewer;
  scene: string | null;
  mine: string | null;
  sentAt: number;
  /** Whether a view was skipped because the wire is slow. */
  behind: boolean;
};

/** What one viewer may see now, as JSON. */
export type Picture = { readonly scene: string; readonly mine: string };

export type ShowingPorts = {
  readonly clock: Clock;
  readonly ciphers: Ciphers;
  /** A function that looks at the state as it is now; made anew for each round of showing. */
  readonly look: () => (viewer: Viewer) => Picture;
  readonly sequence: () => number;
  readonly trouble: (trouble: Trouble) => void;
};

/** Everybody who is connected, and what they see. */
export type Showing = {
  readonly add: (wire: Wire, viewer: Viewer, have: string | null) => Watcher;
  readonly remove: (watcher: Watcher) => void;
  readonly watchers: () => readonly Watcher[];
  readonly present: () => ReadonlySet<SeatId>;
  readonly send: (watcher: Watcher, text: string) => void;
  /** Something changed: everybody sees it soon, each only what changed for them. */
  readonly changed: () => void;
  /** To be called each second: heartbeats, and views that waited for a slow wire. */
  readonly tick: () => void;
  readonly stop: () => void;
};

/** Bytes waiting on a wire above which views are skipped, and above which it is given up. */
const slowAbove = 64 * 1024;
const lostAbove = 1024 * 1024;
const beatEach = 2000;
/** Milliseconds between two views: the wall and the console at most 10 a second, seats 20. */
const wallGap = 100;
const seatGap = 50;

const isSeat = (watcher: Watcher): boolean => watcher.viewer.kind === 'seat';

export function openShowing(ports: ShowingPorts): Showing {
  const { clock, ciphers } = ports;
  const watchers = new Set<Watcher>();
  const seats = keepPace(clock, seatGap, () => show([...watchers].filter(isSeat)));
  const walls = keepPace(clock, wallGap, () => show([...watchers].filter((one) => !isSeat(one))));

  function send(watcher: Watcher, text: string): void {
    watcher.wire.send(text);
    watcher.sentAt = clock.now();
  }

  function showOne(watcher: Watcher, { scene, mine }: Picture): void {
    if (watcher.scene === scene && watcher.mine === mine) return;
    const parts = {
      scene: watcher.scene === scene ? null : scene,
      mine: watcher.mine === mine ? null : mine,
    };
    const tag = ciphers.tag(ports.sequence(), `${scene}\n${mine}`);
    watcher.scene = scene;
    watcher.mine = mine;
    send(watcher, makeViewFrame({ tag, ...parts, now: clock.now() }));
  }

  /** A view that cannot be made is a bug of one audience, not the end of the room. */
  function attempt(look: (viewer: Viewer) => Picture, viewer: Viewer): Picture | null {
    try {
      return look(viewer);
    } catch (error) {
      ports.trouble({ kind: 'bug', error, sequence: ports.sequence() });
      return null;
    }
  }

  function show(to: readonly Watcher[]): void {
    if (to.length === 0) return;
    const look = ports.look();
    for (const watcher of to) {
      watcher.behind = watcher.wire.waiting() > slowAbove;
      const picture = watcher.behind ? null : attempt(look, watcher.viewer);
      if (picture) showOne(watcher, picture);
    }
  }

  function tickOne(watcher: Watcher): void {
    const waiting = watcher.wire.waiting();
    if (waiting > lostAbove) watcher.wire.close();
    else if (waiting <= slowAbove && clock.now() - watcher.sentAt >= beatEach * 0.75)
      send(watcher, makeDownFrame({ kind: 'alive', now: clock.now() }));
  }

  return {
    add: (wire, viewer, have) => {
      const unseen = { scene: null, mine: null, sentAt: clock.now(), behind: false };
      const watcher: Watcher = { wire, viewer, ...unseen };
      watchers.add(watcher);
      const picture = attempt(ports.look(), viewer);
      if (!picture) return watcher;
      const holds = have !== null && ciphers.names(have, `${picture.scene}\n${picture.mine}`);
      if (holds) Object.assign(watcher, picture);
      else showOne(watcher, picture);
      return watcher;
    },
    remove: (watcher) => watchers.delete(watcher),
    watchers: () => [...watchers],
    present: () =>
      new Set([...watchers].flatMap(({ viewer }) => (viewer.kind === 'seat' ? [viewer.seat] : []))),
    send,
    changed: () => {
      seats.ask();
      walls.ask();
    },
    tick: () => {
      show([...watchers].filter((watcher) => watcher.behind));
      for (const watcher of watchers) tickOne(watcher);
    },
    stop: () => {
      seats.stop();
      walls.stop();
    },
  };
}
