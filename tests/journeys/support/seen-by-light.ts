import type { Page } from '@playwright/test';
import { mix } from '../../../src/kit/colour.ts';
import { contrastOf, toHex } from './contrast.ts';

type Pair = {
  readonly name: string;
  readonly ink: string;
  readonly ground: string;
  /** How much of its ground is seen through it, from 0 to 1. */
  readonly through: number;
  readonly isLine: boolean;
};

/** Runs in the page: the colours of all words and of the edges of all that can be touched, with those they stand on. */
function pairsHere(): Pair[] {
  const groundOf = (at: Element | null): string => {
    const color = at === null ? 'rgb(255, 255, 255)' : getComputedStyle(at).backgroundColor;
    return color.endsWith(', 0)') ? groundOf(at?.parentElement ?? null) : color;
  };
  const solid = (at: Element | null): number =>
    at === null ? 1 : Number(getComputedStyle(at).opacity) * solid(at.parentElement);
  const hasWords = (one: Element): boolean =>
    [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
  const pairOf = (one: Element, isLine: boolean): Pair => {
    const style = getComputedStyle(one);
    return {
      name: `${one.tagName}.${one.className} ${one.textContent.slice(0, 20)}`,
      ink: isLine ? style.borderTopColor : style.color,
      ground: groundOf(isLine ? one.parentElement : one),
      through: 1 - solid(one),
      isLine,
    };
  };
  const seen = [...document.querySelectorAll<HTMLElement>('#device *')].filter(
    (one) => one.checkVisibility() && !one.closest('.unseen, svg') && !one.matches(':disabled'),
  );
  const edged = seen.filter(
    (one) => one.matches('button') && getComputedStyle(one).borderTopWidth !== '0px',
  );
  return [
    ...seen.filter(hasWords).map((one) => pairOf(one, false)),
    ...edged.map((one) => pairOf(one, true)),
  ];
}

/** Words and edges that light washes out: words below 7 to 1, edges below 3 to 1. */
export async function washedOut(page: Page): Promise<readonly string[]> {
  const pairs = await page.evaluate(pairsHere);
  return pairs.flatMap(({ name, ink, ground, through, isLine }) => {
    const contrast = contrastOf(mix(toHex(ink), toHex(ground), through), ground);
    return contrast < (isLine ? 3 : 7) ? [`${name} ${contrast.toFixed(1)} : 1`] : [];
  });
}

type Outline = {
  /** Which of 40 × 40 dots are within it. */
  readonly dots: readonly boolean[];
  readonly edge: string;
  readonly ground: string;
};

/** Runs in the page: the outlines of the choices' shapes, and what they stand on. */
export function shapesHere(): Outline[] {
  const pen = document.createElement('canvas').getContext('2d');
  return [...document.querySelectorAll('.choice svg.shape')].map((shape) => {
    const path = shape.querySelector('path');
    const outline = new Path2D(path?.getAttribute('d') ?? '');
    const dots = Array.from(
      { length: 1600 },
      (_, at) => pen?.isPointInPath(outline, at % 40, Math.floor(at / 40)) ?? false,
    );
    const { backgroundColor } = getComputedStyle(shape);
    return { dots, edge: path?.getAttribute('stroke') ?? '', ground: backgroundColor };
  });
}
