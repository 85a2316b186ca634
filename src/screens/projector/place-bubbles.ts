import type { Anchor, Size } from '../../stage/stage.ts';

/** A speech bubble's place on the stage, in CSS pixels from the top left corner. */
export type BubblePlace = {
  readonly who: string;
  readonly left: number;
  readonly width: number;
  /** The lower edge; the bubble grows upwards from here. */
  readonly bottom: number;
  /** The tip of the tail, and how far along the lower edge it begins. */
  readonly tip: { readonly x: number; readonly y: number };
  readonly tailAt: number;
};

export type BubbleRoom = {
  readonly anchors: readonly Anchor[];
  readonly size: Size;
  /** CSS pixels for one pixel of a wall of 1920 × 1080. */
  readonly unit: number;
};

/** Somebody who speaks, and the room their words would like, in CSS pixels. */
export type Speaker = { readonly who: string; readonly width: number; readonly height: number };

/**
 * Puts a bubble above the head of each speaker. One may take more than half of the stage; two share it
 * from left to right in the order of their heads, so that no tail crosses another.
 */
export function placeBubbles(speakers: readonly Speaker[], room: BubbleRoom): BubblePlace[] {
  const heads = room.anchors
    .flatMap((anchor) => {
      const speaker = speakers.find(({ who }) => who === anchor.who);
      return speaker === undefined ? [] : [{ anchor, speaker }];
    })
    .sort((one, other) => one.anchor.head.x - other.anchor.head.x);
  const edges = edgesBetween(
    heads.map(({ anchor }) => anchor.mouth.x),
    room.size.width,
  );
  return heads.map(({ anchor, speaker }, index) => {
    const lane = { from: edges[index] ?? 0, to: edges[index + 1] ?? room.size.width };
    return placeOne(anchor, { ...room, speaker, lane });
  });
}

/** Where one bubble's share of the stage ends and the next begins. */
function edgesBetween(mouths: readonly number[], width: number): readonly number[] {
  const between = mouths.slice(1).map((x, index) => {
    const middle = (x + (mouths[index] ?? 0)) / 2;
    return clamp(middle, width * 0.36, width * 0.64);
  });
  return [0, ...between, width];
}

type Lane = BubbleRoom & {
  readonly speaker: Speaker;
  readonly lane: { readonly from: number; readonly to: number };
};

function placeOne(anchor: Anchor, { size, unit, speaker, lane }: Lane): BubblePlace {
  const margin = 24 * unit;
  const most = Math.min(lane.to - lane.from - 2 * margin, Math.max(size.width * 0.6, 520 * unit));
  const width = Math.min(speaker.width, most);
  const { x } = anchor.mouth;
  const left = clamp(x - width * 0.46, lane.from + margin, lane.to - margin - width);
  // Words that are too high for the room above the head come down over it rather than leave the stage.
  const lines = speaker.height * Math.max(speaker.width / width, 1) + 12 * unit;
  const bottom = Math.max(anchor.head.y - 62 * unit, Math.min(lines, size.height * 0.94));
  const tip = { x, y: Math.max(anchor.head.y - 6 * unit, bottom + 24 * unit) };
  const inward = left + width / 2 > x ? 40 * unit : -40 * unit;
  const tailAt = clamp(x + inward - left, 80 * unit, Math.max(width - 80 * unit, 80 * unit));
  return { who: anchor.who, left, width, bottom, tip, tailAt };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(most, least));
}
