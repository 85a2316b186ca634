import type { SeatId } from '../session/ids.ts';
import type { Viewer } from '../session/view/viewer.ts';
import { makeDownFrame } from '../wire/make-frame.ts';
import { keepPace } from './pace.ts';
import type { Trouble } from './ports.ts';
import {
  isSlow,
  openWatcher,
  sendTo,
  showFirst,
  showTo,
  type Picture,
  type PicturePorts,
  type Coming,
  type Watcher,
} from './watcher.ts';

export type ShowingPorts = PicturePorts & {
  /** A function that looks at the state as it is now; made anew for each round of showing. */
  readonly look: () => (viewer: Viewer) => Picture;
  readonly trouble: (trouble: Trouble) => void;
  /** Whether commands wait for their answers, which go before any view. */
  readonly isBusy: () => boolean;
};

/** The seats whose own view may be another one now. */
export type Touched = 'all' | readonly SeatId[];

/** Everybody who is connected, and what they see. */
export type Showing = {
  readonly add: (coming: Coming, have: string | null) => Watcher;
  readonly remove: (watcher: Watcher) => void;
  readonly watchers: () => readonly Watcher[];
  readonly present: () => ReadonlySet<SeatId>;
  readonly send: (watcher: Watcher, text: string) => void;
  /** Something changed: console, stage and helpers see it soon, and so do these seats; each only what changed for them. */
  readonly changed: (seats?: Touched) => void;
  /** To be called each second: heartbeats, and views that waited for a slow wire. */
  readonly tick: () => void;
  readonly stop: () => void;
};

/** Bytes waiting on a wire above which it is given up. */
const lostAbove = 1024 * 1024;
/** Milliseconds of silence after which the next tick of 1 s sends a sign of life: at most 2 s. */
const longestSilence = 1500;
/** Milliseconds between two views: the wall and the console at most 10 a second, seats 20. */
const wallGap = 100;
const seatGap = 50;

const isSeat = ({ viewer }: Watcher): boolean => viewer.kind === 'seat';

/** Shows these watchers how things stand. A view that cannot be made is a bug of one audience, not the end of the room. */
function show(watchers: readonly Watcher[], ports: ShowingPorts): void {
  if (watchers.length === 0) return;
  const look = ports.look();
  for (const watcher of watchers) {
    watcher.behind = isSlow(watcher);
    const picture = watcher.behind ? null : attempt(look, watcher.viewer, ports);
    if (picture) showTo(watcher, picture, ports);
  }
}

function attempt(
  look: (viewer: Viewer) => Picture,
  viewer: Viewer,
  { trouble, sequence }: ShowingPorts,
): Picture | null {
  try {
    return look(viewer);
  } catch (error) {
    trouble({ kind: 'bug', error, sequence: sequence() });
    return null;
  }
}

function keepAlive(watchers: Iterable<Watcher>, { clock }: ShowingPorts): void {
  const now = clock.now();
  const alive = makeDownFrame({ kind: 'alive', now });
  for (const watcher of watchers) {
    if (watcher.wire.waiting() > lostAbove) watcher.wire.close();
    else if (!isSlow(watcher) && Math.abs(now - watcher.sentAt) >= longestSilence)
      sendTo(watcher, alive, clock);
  }
}

const isAmong = (touched: 'all' | ReadonlySet<SeatId>, seat: SeatId): boolean =>
  touched === 'all' || touched.has(seat);

export function openShowing(ports: ShowingPorts): Showing {
  const { clock, isBusy } = ports;
  const watchers = new Set<Watcher>();
  const showSome = (some: (watcher: Watcher) => boolean): void =>
    show([...watchers].filter(some), ports);
  let due: 'all' | Set<SeatId> = new Set();
  const seats = keepPace(clock, { gap: seatGap, isBusy }, () => {
    const touched = due;
    due = new Set();
    showSome(({ viewer }) => viewer.kind === 'seat' && isAmong(touched, viewer.seat));
  });
  const walls = keepPace(clock, { gap: wallGap, isBusy }, () =>
    showSome((watcher) => !isSeat(watcher)),
  );

  return {
    add: (coming, have) => {
      const watcher = openWatcher(coming, clock.now());
      watchers.add(watcher);
      const picture = attempt(ports.look(), coming.viewer, ports);
      if (picture) showFirst(watcher, { picture, have }, ports);
      return watcher;
    },
    remove: (watcher) => watchers.delete(watcher),
    watchers: () => [...watchers],
    present: () =>
      new Set([...watchers].flatMap(({ viewer }) => (viewer.kind === 'seat' ? [viewer.seat] : []))),
    send: (watcher, text) => sendTo(watcher, text, clock),
    changed: (touched = 'all') => {
      if (touched === 'all') due = 'all';
      else if (due !== 'all') for (const seat of touched) due.add(seat);
      // A voter was told already, and the wall gathers votes: neither they nor who comes and goes hurry a view.
      const ask = touched === 'all' ? 'ask' : 'askLater';
      if (touched.length > 0) seats[ask]();
      walls[ask]();
    },
    tick: () => {
      showSome((watcher) => watcher.behind && !isSlow(watcher));
      keepAlive(watchers, ports);
    },
    stop: () => {
      seats.stop();
      walls.stop();
    },
  };
}
