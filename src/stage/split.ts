import type { Camera, Scene, Spot } from '../scenario/beat.ts';
import type { Layout, Placed } from './layout.ts';
import { isLayer } from './label-missing.ts';
import type { Size, StagePicture } from './stage.ts';

type Split = Extract<Camera, { readonly shot: 'split' }>;
type LayOut = (picture: StagePicture, size: Size) => Layout;

/** Of the stage's height: how wide what parts the two places is drawn. */
const gutterShare = 40 / 720;

export const splitOf = ({ camera }: Scene): Split | null =>
  camera?.shot === 'split' ? camera : null;

/** The place of one half alone, with the people who are there. */
export function halfOf(picture: StagePicture, split: Split, half: 'here' | 'there'): StagePicture {
  const { camera: _, ...scene } = picture.scene;
  const isHere = ({ at }: { readonly at: Spot }): boolean =>
    (at === 'right') === (half === 'there');
  return {
    ...picture,
    scene: {
      ...scene,
      ...(half === 'there' && { backdrop: split.backdrop }),
      people: inMiddle(scene.people.filter(isHere)),
      props: inMiddle(scene.props.filter(isHere)),
    },
  };
}

/** Whoever is alone in a half stands in its middle. */
function inMiddle<T extends { readonly at: Spot }>(standing: readonly T[]): readonly T[] {
  const spots = new Set(standing.map(({ at }) => at));
  const to: Partial<Record<Spot, Spot>> =
    spots.size === 1 ? { left: 'centre', right: 'centre' } : { centre: 'right' };
  return standing.map((one) => ({ ...one, at: to[one.at] ?? one.at }));
}

/** Two places beside each other as in a comic: whoever stands on the right is at the other one. */
export function layOutSplit(
  picture: StagePicture,
  { split, size, layOut }: { readonly split: Split; readonly size: Size; readonly layOut: LayOut },
): Layout {
  const half = { width: size.width / 2, height: size.height };
  const here = layOut(halfOf(picture, split, 'here'), half);
  const there = layOut(halfOf(picture, split, 'there'), half);
  const right = (x: number): number => x + half.width;
  return {
    air: here.air,
    placed: [
      ...here.placed.map((one) => cutTo(one, half)),
      ...there.placed.map((one) => {
        const { key, box, ...rest } = cutTo(one, half);
        return { ...rest, key: keyThere(key), box: { ...box, x: right(box.x) } };
      }),
      gutter(size),
    ],
    anchors: [
      ...here.anchors,
      ...there.anchors.map(({ who, mouth, head }) => ({
        who,
        mouth: { ...mouth, x: right(mouth.x) },
        head: { ...head, x: right(head.x) },
      })),
    ],
  };
}

const keyThere = (key: string): string =>
  isLayer(key) ? key.replace('layer-', 'layer-there-') : key;

/** Layers are wider than their half; of the rest all is seen. */
function cutTo(one: Placed, { width }: Size): Placed {
  const { box } = one;
  const from = Math.max(-box.x / box.width, 0);
  const to = Math.min((width - box.x) / box.width, 1);
  return isLayer(one.key) ? { ...one, seen: [from, to] } : one;
}

function gutter(size: Size): Placed {
  const width = size.height * gutterShare;
  return {
    key: 'gutter',
    file: 'air/gutter.svg',
    box: { x: (size.width - width) / 2, y: 0, width, height: size.height },
    depth: 'near',
    order: 9,
    mirrored: false,
    speaks: false,
    door: null,
  };
}
