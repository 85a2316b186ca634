import type { Viewer } from '../session/view/viewer.ts';
import { makeViewFrame } from '../wire/make-frame.ts';
import type { Splice } from '../wire/splice.ts';
import type { Wire } from '../wire/wire.ts';
import type { Ciphers, Clock } from './ports.ts';

/** A connected device and what it was shown last. */
export type Watcher = {
  readonly wire: Wire;
  readonly viewer: Viewer;
  readonly takesSplices: boolean;
  scene: string | null;
  mine: string | null;
  /** Told by an acknowledgement since that was shown; null where none was. */
  voted: number | null;
  sentAt: number;
  /** Whether a view was skipped because the wire is slow. */
  behind: boolean;
};

/** What one viewer may see now, as JSON; `named` is a short name of the scene's bytes. All but `mine` is made once for all who share it. */
export type Picture = {
  readonly scene: string;
  readonly mine: string;
  readonly named: string;
  /** What makes its scene of another one; null where the whole is no longer than twice that. */
  readonly since: (scene: string) => Splice | null;
};

export type PicturePorts = {
  readonly clock: Clock;
  readonly ciphers: Ciphers;
  readonly sequence: () => number;
};

/** Bytes waiting on a wire above which views are skipped. */
const slowAbove = 64 * 1024;

export const isSlow = ({ wire }: Watcher): boolean => wire.waiting() > slowAbove;

/** Who comes, and by what. */
export type Coming = Pick<Watcher, 'wire' | 'viewer' | 'takesSplices'>;

export function openWatcher(coming: Coming, now: number): Watcher {
  return { ...coming, scene: null, mine: null, voted: null, sentAt: now, behind: false };
}

export function sendTo(watcher: Watcher, text: string, { now }: Clock): void {
  watcher.wire.send(text);
  watcher.sentAt = now();
}

/** An acknowledgement that told of a vote left the device with that in its own part. */
function takeVote(watcher: Watcher): void {
  const { mine, voted } = watcher;
  if (mine === null || voted === null) return;
  watcher.mine = JSON.stringify({ ...(JSON.parse(mine) as object), vote: voted });
  watcher.voted = null;
}

function sceneSince(
  { scene, takesSplices }: Watcher,
  picture: Picture,
): { readonly scene: string | null; readonly splice: Splice | null } {
  if (scene === picture.scene) return { scene: null, splice: null };
  const splice = takesSplices && scene !== null ? picture.since(scene) : null;
  return { scene: splice ? null : picture.scene, splice };
}

/** Sends the parts whose bytes changed; nothing where none did. */
export function showTo(watcher: Watcher, picture: Picture, ports: PicturePorts): void {
  const { scene, mine } = picture;
  takeVote(watcher);
  if (watcher.scene === scene && watcher.mine === mine) return;
  const parts = {
    ...sceneSince(watcher, picture),
    mine: watcher.mine === mine ? null : mine,
  };
  const { clock, ciphers } = ports;
  const tag = ciphers.tag(ports.sequence(), picture);
  watcher.scene = scene;
  watcher.mine = mine;
  sendTo(watcher, makeViewFrame({ tag, ...parts, now: clock.now() }), clock);
}

/** The first view, without what the device says by its tag that it holds; none where it holds all. */
export function showFirst(
  watcher: Watcher,
  { picture, have }: { readonly picture: Picture; readonly have: string | null },
  ports: PicturePorts,
): void {
  const holds = have === null ? null : ports.ciphers.names(have, picture);
  if (holds?.named) watcher.scene = picture.scene;
  if (holds?.mine) watcher.mine = picture.mine;
  showTo(watcher, picture, ports);
}
