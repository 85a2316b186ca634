import type { Page } from '@playwright/test';
import type { Laid } from './laid-out.ts';

type Painted = Laid & { readonly source: string; readonly pixels: number };
type Painting = HTMLCanvasElement & { painted?: Painted[] };

/** Runs in the page: what each canvas was painted with since it was last cleared, from the back to the front. */
function watchHere(): void {
  Object.assign(globalThis, { frames: 0 });
  const own = CanvasRenderingContext2D.prototype;
  const draw = Reflect.get(own, 'drawImage') as (...given: unknown[]) => void;
  const clear = Reflect.get(own, 'clearRect') as (...given: unknown[]) => void;

  const boxOn = (pen: CanvasRenderingContext2D, to: readonly number[]): Laid['box'] => {
    const wall = (document.querySelector('.wall') ?? document.body).getBoundingClientRect();
    const on = pen.canvas.getBoundingClientRect();
    const [x = 0, y = 0, width = 0, height = 0] = to;
    const at = pen.getTransform();
    const corners = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)];
    const ends = corners.map((corner) => corner.matrixTransform(at));
    const [left, right] = ends.map((end) => end.x).toSorted((a, b) => a - b) as [number, number];
    const [top, foot] = ends.map((end) => end.y).toSorted((a, b) => a - b) as [number, number];
    const across = on.width / pen.canvas.width / wall.width;
    const down = on.height / pen.canvas.height / wall.height;
    return [
      (on.x - wall.x) / wall.width + left * across,
      (on.y - wall.y) / wall.height + top * down,
      (right - left) * across,
      (foot - top) * down,
    ].map((share) => Math.round(share * 1_000)) as unknown as Laid['box'];
  };
  Object.assign(own, {
    drawImage(this: CanvasRenderingContext2D, ...given: unknown[]) {
      Reflect.apply(draw, this, given);
      const on: Painting = this.canvas;
      if (!on.isConnected) return;
      const [source, ...to] = given as [HTMLImageElement | HTMLCanvasElement, ...number[]];
      const file = 'src' in source ? source.src.replace(/^.*\/art\//, '') : '';
      (on.painted ??= []).push({
        what: `stage: ${file}`,
        alpha: Math.round(this.globalAlpha * 100) / 100,
        box: boxOn(this, to.slice(-4)),
        source: source.constructor.name,
        pixels: source.width * source.height,
      });
    },
    clearRect(this: CanvasRenderingContext2D, ...given: unknown[]) {
      Reflect.apply(clear, this, given);
      if (!this.canvas.isConnected) return;
      const on: Painting = this.canvas;
      on.painted = [];
      Object.assign(globalThis, { frames: Number(Reflect.get(globalThis, 'frames')) + 1 });
    },
  });
}

/** To be called before the page opens. */
export async function watchPainting(page: Page): Promise<void> {
  await page.addInitScript(watchHere);
}

/** How often the canvas was painted until now. */
export const paintedFrames = (page: Page): Promise<number> => page.evaluate('globalThis.frames');

/** What is on the stage's canvas now. */
export const painted = (page: Page): Promise<readonly Painted[]> =>
  page.evaluate(() => {
    const stages = [...document.querySelectorAll<Painting>('canvas')];
    return stages.flatMap((canvas) => canvas.painted ?? []);
  });
