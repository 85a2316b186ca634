import { openArtLibrary } from './art-library.ts';
import { depths, layOut, type Depth, type Layout, type Placed } from './layout.ts';
import { hazeOf, streaksOf } from './light.ts';
import { pictureAt } from './own-address.ts';
import type { Size, StagePicture } from './stage.ts';

/** Draws pictures once, one after another, with the layout of every stage. */
export type StillStage = {
  /** On a canvas of `scale` times the size. Files that cannot be had are left out. */
  readonly draw: (
    picture: StagePicture,
    still: { readonly size: Size; readonly scale: number },
  ) => Promise<HTMLCanvasElement>;
};

export function openStillStage(root: string): StillStage {
  const library = openArtLibrary(root);
  const files = new Map<string, Promise<HTMLImageElement | null>>();
  const fetched = (file: string): Promise<HTMLImageElement | null> => {
    const known = files.get(file) ?? load(pictureAt(root, file));
    files.set(file, known);
    return known;
  };
  return {
    draw: async (picture, { size, scale }) => {
      await library.loaded;
      await new Promise<void>((resolve) => library.whenKnown(picture.scene, () => resolve()));
      const layout = layOut(picture, size, library.art());
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(size.width * scale);
      canvas.height = Math.round(size.height * scale);
      const pen = canvas.getContext('2d');
      if (pen === null) return canvas;
      pen.scale(scale, scale);
      await paint(pen, layout, { size, fetched });
      return canvas;
    },
  };
}

async function load(address: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => image,
    () => null,
  );
}

type Pen = CanvasRenderingContext2D;
type Painting = {
  readonly size: Size;
  readonly fetched: (file: string) => Promise<HTMLImageElement | null>;
};

const zOf = ({ depth, order }: Placed): number => depths.indexOf(depth) * 10 + order;

async function paint(pen: Pen, layout: Layout, { size, fetched }: Painting): Promise<void> {
  const { light } = layout.air;
  const placed = [...layout.placed].sort((one, other) => zOf(one) - zOf(other));
  const isBefore = (depth: Depth) => (one: Placed) =>
    depths.indexOf(one.depth) < depths.indexOf(depth);
  const images = new Map<Placed, HTMLImageElement | null>();
  for (const one of placed) images.set(one, await fetched(one.file));
  const put = (one: Placed): void => drawImage(pen, images.get(one) ?? null, one);
  placed.filter(isBefore('lights')).forEach(put);
  veil(pen, size, { colour: light.colour, alpha: light.overPlace });
  veil(pen, size, hazeOf(layout.air.weather));
  placed.filter((one) => !isBefore('lights')(one)).forEach(put);
  veil(pen, size, { colour: light.colour, alpha: light.overPeople });
  fall(pen, layout, size);
}

function drawImage(pen: Pen, image: HTMLImageElement | null, placed: Placed): void {
  if (image === null) return;
  const { box, seen = [0, 1], mirrored } = placed;
  pen.save();
  pen.translate(box.x + (mirrored ? box.width : 0), box.y);
  pen.scale(mirrored ? -1 : 1, 1);
  const [from, to] = seen;
  if (placed.seen) {
    pen.beginPath();
    pen.rect(from * box.width, 0, (to - from) * box.width, box.height);
    pen.clip();
  }
  const { width, height } = fitted(image, box);
  pen.drawImage(image, (box.width - width) / 2, box.height - height, width, height);
  pen.restore();
}

/** As `object-fit: contain` at the bottom of its box. */
function fitted({ naturalWidth, naturalHeight }: HTMLImageElement, box: Size): Size {
  if (naturalWidth === 0 || naturalHeight === 0) return box;
  const scale = Math.min(box.width / naturalWidth, box.height / naturalHeight);
  return { width: naturalWidth * scale, height: naturalHeight * scale };
}

type Veil = { readonly colour: number; readonly alpha: number };

function veil(pen: Pen, { width, height }: Size, { colour, alpha }: Veil): void {
  pen.save();
  pen.globalCompositeOperation = 'multiply';
  pen.globalAlpha = alpha;
  pen.fillStyle = `#${colour.toString(16).padStart(6, '0')}`;
  pen.fillRect(0, 0, width, height);
  pen.restore();
}

const tile = 512;

function fall(pen: Pen, { air: { weather } }: Layout, size: Size): void {
  pen.save();
  pen.lineWidth = 3;
  pen.lineCap = 'round';
  pen.strokeStyle = weather === 'rain' ? '#eaf4fa99' : '#9a6f3c99';
  pen.beginPath();
  for (let left = 0; left < size.width; left += tile)
    for (let top = 0; top < size.height; top += tile)
      for (const { x, y, length, slant } of streaksOf(weather, tile)) {
        pen.moveTo(left + x, top + y);
        pen.lineTo(left + x + slant, top + y + length);
      }
  pen.stroke();
  pen.restore();
}
