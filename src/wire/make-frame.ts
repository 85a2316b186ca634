import type { Instant } from '../session/ids.ts';
import { wireVersion, type DownFrame, type UpFrame } from './frame.ts';
import type { Splice } from './splice.ts';

type WithoutVersion<Frame> = Frame extends unknown ? Omit<Frame, 'v'> : never;

export function makeDownFrame(frame: WithoutVersion<Exclude<DownFrame, { kind: 'view' }>>): string {
  return JSON.stringify({ v: wireVersion, ...frame });
}

export function makeUpFrame(frame: WithoutVersion<UpFrame>): string {
  return JSON.stringify({ v: wireVersion, ...frame });
}

/** Signs a view has at least: beyond the first length of sealed texts, so that none tells a short card from a long one. */
const shortestView = 512;

/** A view whose parts are JSON already, so that one audience's scene is written once and sent many times. */
export function makeViewFrame(view: {
  readonly tag: string;
  readonly scene: string | null;
  readonly splice?: Splice | null;
  readonly mine: string | null;
  readonly now: Instant;
}): string {
  const scene = view.scene === null ? '' : `,"scene":${view.scene}`;
  const splice = view.splice ? `,"splice":${JSON.stringify(view.splice)}` : '';
  const mine = view.mine === null ? '' : `,"mine":${view.mine}`;
  const text = `{"v":${wireVersion},"kind":"view","tag":"${view.tag}"${scene}${splice}${mine},"now":${view.now}}`;
  return text.padEnd(shortestView);
}
