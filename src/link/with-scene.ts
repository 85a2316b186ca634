import type { View } from '../session/view/viewer.ts';
import type { DownFrame } from '../wire/frame.ts';
import { splice } from '../wire/splice.ts';

type Scene = View['scene'];

/** A view with its whole scene, where it came as what makes it of the last one; `other-scene` where it was made of another. */
export function withScene<Else>(
  frame: DownFrame | Else,
  last: Scene | null,
): DownFrame | Else | 'other-scene' {
  if (!isView(frame) || frame.splice === undefined) return frame;
  try {
    const scene = JSON.parse(splice(JSON.stringify(last), frame.splice)) as Scene;
    return { ...frame, scene };
  } catch {
    return 'other-scene';
  }
}

const isView = (frame: unknown): frame is Extract<DownFrame, { kind: 'view' }> =>
  typeof frame === 'object' && frame !== null && Reflect.get(frame, 'kind') === 'view';
