import type { Page } from '@playwright/test';

/** One thing that is drawn on the wall: what it is, how opaque, and its box in thousandths of the wall. */
export type Laid = {
  readonly what: string;
  readonly alpha: number;
  readonly box: readonly [left: number, top: number, width: number, height: number];
};

/** Runs in the page: every picture, shape, token, bubble and canvas that is seen, from the back to the front as the page has them. */
function laidHere(): Laid[] {
  const wall = document.querySelector('.wall')?.getBoundingClientRect();
  if (wall === undefined) return [];
  const kinds = 'img, canvas, svg, .token, .bubble, .caption, .bar > i, .over-place, .dusk, h1';
  const alphaOf = (one: Element): number => {
    const own = Number(getComputedStyle(one).opacity);
    return one.parentElement === null ? own : own * alphaOf(one.parentElement);
  };
  const nameOf = (one: Element): string => {
    const on = one.closest('.stage-frame') === null ? '' : 'stage: ';
    const file = one instanceof HTMLImageElement ? one.src.replace(/^.*\/art\//, '') : '';
    const kind = `${one.tagName}.${one.getAttribute('class') ?? ''}`.toLowerCase();
    return `${on}${file === '' ? kind : file}`;
  };
  return [...document.querySelectorAll(kinds)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const share = (value: number, of: number): number => Math.round((value / of) * 1_000);
      return {
        what: nameOf(one).trim(),
        alpha: Math.round(alphaOf(one) * 100) / 100,
        box: [
          share(x - wall.x, wall.width),
          share(y - wall.y, wall.height),
          share(width, wall.width),
          share(height, wall.height),
        ] as const,
      };
    });
}

/** What is drawn now. */
const laidOut = (page: Page): Promise<readonly Laid[]> => page.evaluate(laidHere);

/** Runs in the page: nothing is asked for any more, nothing moves, all pictures are there, and the stage is open. */
async function isComplete(): Promise<boolean> {
  await (globalThis as unknown as { drawn: () => Promise<void> }).drawn();
  await Promise.all([...document.images].map((one) => one.decode().catch(() => {})));
  const isStill = document.getAnimations().every(({ playState }) => playState !== 'running');
  return isStill && document.querySelector('.stage-before') === null;
}

/** Waits until all pictures are there and nothing was laid otherwise for some looks. */
export async function laidAtRest(page: Page): Promise<readonly Laid[]> {
  let before = 'never';
  let same = 0;
  for (let looks = 0; looks < 80; looks += 1) {
    const isWhole = await page.evaluate(isComplete);
    const laid = await laidOut(page);
    const now = JSON.stringify(laid);
    same = isWhole && now === before ? same + 1 : 0;
    if (same === 3) return laid;
    before = now;
  }
  throw new Error('It does not come to rest.');
}

/** A line for each, as it is stored. */
export const written = (laid: readonly Laid[]): string =>
  laid.map(({ what, alpha, box }) => `${box.join(' ')} ${alpha} ${what}\n`).join('');

export function parseLaid(text: string): readonly Laid[] {
  return text
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [left, top, width, height, alpha, ...what] = row.split(' ');
      const box = [left, top, width, height].map(Number);
      return {
        what: what.join(' '),
        alpha: Number(alpha),
        box: [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0] as const,
      };
    });
}

/** What lies otherwise than it was stored, in words: other things, another order, another light, or another place by more than `most` thousandths. */
export function otherwise(
  stored: readonly Laid[],
  laid: readonly Laid[],
  most: number,
): readonly string[] {
  const names = (of: readonly Laid[]): string => of.map(({ what }) => what).join('\n');
  if (names(stored) !== names(laid)) return [`stored:\n${names(stored)}`, `now:\n${names(laid)}`];
  return stored.flatMap((was, index) => {
    const is = laid[index];
    if (is === undefined) return [];
    const far = Math.max(...was.box.map((edge, at) => Math.abs(edge - (is.box[at] ?? 0))));
    const isSame = far <= most && Math.abs(was.alpha - is.alpha) <= 0.02;
    return isSame ? [] : [`${written([was])}is now ${written([is])}`];
  });
}
