import type { Camera } from '../scenario/beat.ts';
import type { Layout } from './layout.ts';
import type { Point, Size } from './stage.ts';

type Nearer = Exclude<Camera, { readonly shot: 'split' }>;

/** How much larger the picture is than the whole of it. */
const larger = { near: 1.32, left: 1.22, right: 1.22 } as const;
/** Of the stage's height: where a head stays, so that bubbles have their room. */
const headline = 0.36;

/** The same picture from nearer by: all of it grows about one point of the stage, so that it still covers the whole. */
export function throughCamera(whole: Layout, camera: Camera | undefined, size: Size): Layout {
  if (!camera || camera.shot === 'split') return whole;
  const about = pointFor(camera, whole, size);
  if (!about) return whole;
  const by = larger[camera.shot];
  const move = ({ x, y }: Point): Point => ({
    x: about.x + (x - about.x) * by,
    y: about.y + (y - about.y) * by,
  });
  return {
    ...whole,
    placed: whole.placed.map((one) => ({
      ...one,
      box: { ...move(one.box), width: one.box.width * by, height: one.box.height * by },
    })),
    anchors: whole.anchors.map(({ who, mouth, head }) => ({
      who,
      mouth: move(mouth),
      head: move(head),
    })),
  };
}

/** Null where who is looked at is not there: then the picture stays whole. */
function pointFor(camera: Nearer, { anchors }: Layout, size: Size): Point | null {
  const y = size.height * headline;
  if (camera.shot !== 'near') return { x: camera.shot === 'left' ? 0 : size.width, y };
  const on = anchors.find(({ who }) => who === camera.on);
  return on ? { x: Math.min(Math.max(on.head.x, 0), size.width), y: on.head.y } : null;
}
