import type { Viewer } from '../session/view/viewer.ts';
import { makeViewFrame } from '../wire/make-frame.ts';
import type { Wire } from '../wire/wire.ts';
import type { Ciphers, Clock } from './ports.ts';

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

/** What one viewer may see now, as JSON; `named` is a short name of the scene's bytes, made once for all who share it. */
export type Picture = { readonly scene: string; readonly mine: string; readonly named: string };

export type PicturePorts = {
  readonly clock: Clock;
  readonly ciphers: Ciphers;
  readonly sequence: () => number;
};

/** Bytes waiting on a wire above which views are skipped. */
const slowAbove = 64 * 1024;

export const isSlow = ({ wire }: Watcher): boolean => wire.waiting() > slowAbove;

export function openWatcher(wire: Wire, viewer: Viewer, now: number): Watcher {
  return { wire, viewer, scene: null, mine: null, sentAt: now, behind: false };
}

export function sendTo(watcher: Watcher, text: string, { now }: Clock): void {
  watcher.wire.send(text);
  watcher.sentAt = now();
}

const namedBy = ({ named, mine }: Picture): string => `${named}\n${mine}`;

/** Sends the parts whose bytes changed; nothing where none did. */
export function showTo(watcher: Watcher, picture: Picture, ports: PicturePorts): void {
  const { scene, mine } = picture;
  if (watcher.scene === scene && watcher.mine === mine) return;
  const parts = {
    scene: watcher.scene === scene ? null : scene,
    mine: watcher.mine === mine ? null : mine,
  };
  const { clock, ciphers } = ports;
  const tag = ciphers.tag(ports.sequence(), namedBy(picture));
  watcher.scene = scene;
  watcher.mine = mine;
  sendTo(watcher, makeViewFrame({ tag, ...parts, now: clock.now() }), clock);
}

/** The first view; none where the device says by its tag that it holds it. */
export function showFirst(
  watcher: Watcher,
  { picture, have }: { readonly picture: Picture; readonly have: string | null },
  ports: PicturePorts,
): void {
  const holds = have !== null && ports.ciphers.names(have, namedBy(picture));
  if (holds) Object.assign(watcher, { scene: picture.scene, mine: picture.mine });
  else showTo(watcher, picture, ports);
}
