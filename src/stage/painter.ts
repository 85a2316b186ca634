import type { GameObjects, Scene as Canvas } from 'phaser';
import { depths, type Layout, type Placed } from './layout.ts';
import { openVeils } from './air.ts';
import { drawnOf } from './drawn.ts';
import { openTextures } from './textures.ts';
import { hideBare, type Wearer } from './hide-bare.ts';
import { isLayer } from './label-missing.ts';
import type { Drawn } from './stage.ts';

export type Painting = {
  readonly layout: Layout;
  readonly motion: 'animated' | 'at-once';
  /** Canvas pixels per CSS pixel. */
  readonly scale: number;
};

export type Painter = {
  readonly paint: (painting: Painting) => void;
  /** From the back to the front, in canvas pixels. */
  readonly drawn: () => readonly Drawn[];
  /** Whether something moves or falls. */
  readonly isBusy: () => boolean;
};
export type PainterNeeds = {
  readonly root: string;
  readonly missing: (file: string) => void;
  /** Something is to be drawn; until then whoever rests goes on resting. */
  readonly wake: () => void;
};

export type Shown = { readonly image: GameObjects.Image; placed: Placed };

/** How long things take, in millitakes. */
const takes = { move: 700, door: 900, nod: 170 } as const;
/** Of the height of a figure. */
const nodBy = 0.014;

/** Keeps one image per placed key; a painting waits until all its textures are there. */
export function openPainter(canvas: Canvas, needs: PainterNeeds): Painter {
  const textures = openTextures(canvas, needs);
  const shown = new Map<string, Shown>();
  const veils = openVeils(canvas);
  drawPlainShape(canvas);
  canvas.events.on('prerender', () => hideBare(canvas.children.list as readonly Wearer[]));
  let newest = 0;

  return {
    paint(painting) {
      newest += 1;
      const turn = newest;
      void textures.want(painting.layout.placed).then((keys) => {
        if (turn !== newest || !canvas.sys.isActive()) return;
        leave(canvas, shown, painting);
        for (const placed of painting.layout.placed) {
          put(canvas, { shown, placed, painting, texture: keys.get(placed.file) ?? null });
        }
        veils.breathe(painting.layout.air, painting.scale);
        textures.keepOnly(keys);
        needs.wake();
      });
    },
    drawn: () => drawnOf(shown.values()),
    isBusy: () => veils.isFalling() || canvas.tweens.getTweens().length > 0,
  };
}

const plainShape = 'plain-shape';

/** Stands for a picture that could not be loaded; its name is written over it. */
function drawPlainShape(canvas: Canvas): void {
  const pen = canvas.make.graphics({}, false);
  pen.fillStyle(0xd8b37e).fillRoundedRect(6, 6, 188, 288, 36);
  pen.lineStyle(8, 0x1f1a24).strokeRoundedRect(6, 6, 188, 288, 36);
  pen.generateTexture(plainShape, 200, 300);
  pen.destroy();
}

/** What is no longer placed goes through its door, or fades. */
function leave(canvas: Canvas, shown: Map<string, Shown>, { layout, motion }: Painting): void {
  const staying = new Set(layout.placed.map(({ key }) => key));
  for (const [key, { image, placed }] of shown) {
    if (staying.has(key)) continue;
    shown.delete(key);
    canvas.tweens.killTweensOf(image);
    if (motion === 'at-once') image.destroy();
    else {
      const target = { ...outside(placed, canvas), alpha: placed.door === null ? 0 : 1 };
      const onComplete = () => image.destroy();
      canvas.tweens.add({
        targets: image,
        ...target,
        duration: takes.move,
        ease: 'Sine.in',
        onComplete,
      });
    }
  }
}

type Putting = {
  readonly shown: Map<string, Shown>;
  readonly placed: Placed;
  readonly painting: Painting;
  readonly texture: string | null;
};

function put(canvas: Canvas, { shown, placed, painting, texture }: Putting): void {
  const before = shown.get(placed.key);
  const image = before?.image ?? canvas.add.image(0, 0, texture ?? plainShape);
  canvas.tweens.killTweensOf(image);
  const { displayWidth, displayHeight } = image;
  dress(image, placed, texture);
  shown.set(placed.key, { image, placed });
  if (painting.motion === 'at-once') {
    image.setPosition(centreX(placed), footY(placed)).setAlpha(1);
  } else if (before === undefined) enter(canvas, image, placed);
  else {
    // What the camera comes nearer to grows, and does not jump.
    image.setDisplaySize(displayWidth, displayHeight);
    move(canvas, image, placed);
    if (isLively(before.placed, placed)) nod(canvas, image);
  }
}

/** The head of somebody who begins to speak, or whose face changes. */
function isLively(before: Placed, now: Placed): boolean {
  const changes = before.file !== now.file || (now.speaks && !before.speaks);
  return now.key.endsWith('-head') && changes;
}

function dress(image: GameObjects.Image, placed: Placed, texture: string | null): void {
  image.setTexture(texture ?? plainShape).setOrigin(0.5, 1);
  image.setDisplaySize(placed.box.width, placed.box.height);
  image.setFlipX(placed.mirrored);
  cut(image, placed.seen);
  image.setDepth(depths.indexOf(placed.depth) * 10 + placed.order);
  image.setVisible(texture !== null || !isLayer(placed.key));
}

function cut(image: GameObjects.Image, seen: Placed['seen']): void {
  if (!seen) image.setCrop();
  else {
    const { width, height } = image.frame;
    image.setCrop(seen[0] * width, 0, (seen[1] - seen[0]) * width, height);
  }
}

function enter(canvas: Canvas, image: GameObjects.Image, placed: Placed): void {
  const start = outside(placed, canvas);
  image.setPosition(start.x, start.y).setAlpha(placed.door === null ? 0 : 1);
  const target = { x: centreX(placed), y: footY(placed), alpha: 1 };
  canvas.tweens.add({ targets: image, ...target, duration: takes.door, ease: 'Cubic.out' });
}

function move(canvas: Canvas, image: GameObjects.Image, placed: Placed): void {
  const { width: displayWidth, height: displayHeight } = placed.box;
  const target = { x: centreX(placed), y: footY(placed), alpha: 1, displayWidth, displayHeight };
  canvas.tweens.add({ targets: image, ...target, duration: takes.move, ease: 'Sine.inOut' });
}

/** A small bounce, upwards only, that ends where it began. */
function nod(canvas: Canvas, image: GameObjects.Image): void {
  canvas.tweens.add({
    targets: image,
    originY: 1 + nodBy,
    duration: takes.nod,
    ease: 'Sine.out',
    yoyo: true,
    repeat: 1,
    onComplete: () => image.setOrigin(0.5, 1),
  });
}

function outside(placed: Placed, canvas: Canvas): { readonly x: number; readonly y: number } {
  const { width, height } = canvas.scale;
  switch (placed.door) {
    case 'left':
      return { x: -placed.box.width, y: footY(placed) };
    case 'right':
      return { x: width + placed.box.width, y: footY(placed) };
    case 'below':
      return { x: centreX(placed), y: height + placed.box.height };
    case null:
      return { x: centreX(placed), y: footY(placed) };
    default:
      return placed.door satisfies never;
  }
}

function centreX({ box }: Placed): number {
  return box.x + box.width / 2;
}

function footY({ box }: Placed): number {
  return box.y + box.height;
}
