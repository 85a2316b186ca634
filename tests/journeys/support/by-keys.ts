import type { Page } from '@playwright/test';
import { contrastOf } from './contrast.ts';

const usable =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]';

/** Runs in the page: numbers whatever can be used as it stands, in the order of the page; what each looks like. */
function numberStops(what: string): string[] {
  const isShut = (one: Element): boolean => {
    const shut = one.closest('details:not([open])');
    return shut !== null && !(one.matches('summary') && one.parentElement === shut);
  };
  const all = [...document.querySelectorAll<HTMLElement>(what)].filter(
    (one) => one.checkVisibility() && !isShut(one),
  );
  for (const one of document.querySelectorAll<HTMLElement>('[data-stop]'))
    delete one.dataset['stop'];
  for (const [index, one] of all.entries()) one.dataset['stop'] = String(index);
  // From here the next Tab leads to the first.
  document.body.tabIndex = -1;
  document.body.focus();
  return all.map((one) => `${one.parentElement?.className}>${one.className}`);
}

type Focused = {
  readonly at: number;
  readonly name: string;
  readonly isSeen: boolean;
  readonly hasRing: boolean;
  readonly ring: string;
  readonly ground: string;
  /** How far the ring reaches out of what shows it, beyond its own width. */
  readonly cut: number;
};

/** Runs in the page: what has focus, and how it is seen; null where the page itself has it. */
function lookAtFocus(): Focused | null {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body) return null;
  const style = getComputedStyle(one);
  const wide = Number.parseFloat(style.outlineWidth);
  const groundOf = (at: Element | null): string => {
    const color = at === null ? 'rgb(255, 255, 255)' : getComputedStyle(at).backgroundColor;
    return color.endsWith(', 0)') ? groundOf(at?.parentElement ?? null) : color;
  };
  const box = one.getBoundingClientRect();
  const across = [box.left + 6, (box.left + box.right) / 2, box.right - 6];
  const points = across.flatMap((x) => [box.top + 6, box.bottom - 6].map((y) => [x, y] as const));
  const isSeen = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (one.contains(hit) || hit.contains(one));
  });
  const outside = (room: DOMRect): number =>
    Math.max(
      room.left - box.left,
      box.right - room.right,
      room.top - box.top,
      box.bottom - room.bottom,
    );
  let out = outside(new DOMRect(0, 0, innerWidth, innerHeight));
  for (let at = one.parentElement; at !== null; at = at.parentElement)
    if (getComputedStyle(at).overflow !== 'visible')
      out = Math.max(out, outside(at.getBoundingClientRect()));
  return {
    at: Number(one.dataset['stop'] ?? -1),
    name: one.textContent.slice(0, 30),
    isSeen,
    hasRing: one.matches(':focus-visible') && style.outlineStyle === 'solid' && wide >= 2,
    ring: style.outlineColor,
    ground: groundOf(one.parentElement),
    cut: out + Number.parseFloat(style.outlineOffset),
  };
}

function faultsOf({ name, isSeen, hasRing, ring, ground, cut }: Focused): string[] {
  const contrast = contrastOf(ring, ground);
  const checks: [boolean, string][] = [
    [!hasRing, 'has no ring'],
    [contrast < 3, `has a ring of ${contrast.toFixed(1)} : 1`],
    [!isSeen, 'is hidden while it has focus'],
    [cut > 0, 'has a ring that is cut off'],
  ];
  return checks.flatMap(([isWrong, what]) => (isWrong ? [`${name} ${what}`] : []));
}

/** Runs in the page: stops that come after another though they are read before it. */
function outOfOrder(): string[] {
  const scroller = (one: Element): Element | null => {
    const at = one.parentElement;
    return at === null || getComputedStyle(at).overflowY !== 'visible' ? at : scroller(at);
  };
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')].map((one) => ({
    name: one.textContent.slice(0, 30),
    box: one.getBoundingClientRect(),
    within: scroller(one),
  }));
  const isMirrored = document.documentElement.dir === 'rtl';
  const readsBefore = (a: DOMRect, b: DOMRect): boolean => {
    const isBeside = a.top < b.bottom - 8 && b.top < a.bottom - 8;
    if (isBeside) return isMirrored ? a.left >= b.right : a.right <= b.left;
    return a.bottom <= b.top && a.left < b.right && b.left < a.right;
  };
  return stops.flatMap(({ name, box, within }, index) =>
    stops
      .slice(index + 1)
      .filter((later) => later.within === within && readsBefore(later.box, box))
      .map((later) => `${later.name} comes after ${name}`),
  );
}

/** Presses Tab until all was reached: what is left out, or is not seen to have focus. */
export async function walkByTab(page: Page): Promise<readonly string[]> {
  const stops = await page.evaluate(numberStops, usable);
  const count = stops.length;
  const found: string[] = [];
  const reached: number[] = [];
  // A box that scrolls may be a stop of its own.
  for (let press = 0; press < count + 5 && reached.length < count; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null) break;
    if (stop.at >= 0) reached.push(stop.at);
    found.push(...faultsOf(stop));
  }
  if (reached.some((at, index) => at !== index) || reached.length < count)
    found.push(`of ${count} stops Tab reaches ${reached.join(' ')}`);
  await page.keyboard.press('Tab');
  const after = await page.evaluate(lookAtFocus);
  if (after !== null && after.at > 0) found.push('Tab does not lead out');
  return found;
}

type Gallery = { readonly showState: (state: string) => Promise<void> | void };

/** Which states have other things to use than all before them, and what comes in another order in any than it is read. */
export async function surveyStates(
  page: Page,
  names: readonly string[],
): Promise<{ readonly kinds: readonly string[]; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  const kinds = new Map<string, string>();
  await page.evaluate(`globalThis.numberStops = ${String(numberStops)}`);
  await page.evaluate(`globalThis.outOfOrder = ${String(outOfOrder)}`);
  const found = await page.evaluate(
    async ({ all, what }) => {
      const here = globalThis as unknown as Gallery & {
        numberStops: (what: string) => string[];
        outOfOrder: () => string[];
      };
      const seen: { name: string; stops: string; wrong: string[] }[] = [];
      for (const name of all) {
        await here.showState(name);
        await new Promise(requestAnimationFrame);
        seen.push({ name, stops: here.numberStops(what).join(), wrong: here.outOfOrder() });
      }
      return seen;
    },
    { all: names, what: usable },
  );
  for (const one of found) {
    if (!kinds.has(one.stops)) kinds.set(one.stops, one.name);
    wrong.push(...one.wrong.map((text) => `${one.name}: ${text}`));
  }
  return { kinds: [...kinds.values()], wrong };
}

/** Runs in the page: uses each control by keys, and tells where nothing has focus afterwards. */
async function useAll({ name, what }: { name: string; what: string }): Promise<string[]> {
  const gallery = globalThis as unknown as Gallery;
  const settle = (): Promise<unknown> => new Promise((next) => setTimeout(next));
  const isLost = (): boolean => {
    const has = document.activeElement;
    return has === null || has === document.body || has.getClientRects().length === 0;
  };
  const controls = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(what)].filter((one) => one.checkVisibility());
  const lost: string[] = [];
  let isAsItWas = false;
  const watching = new MutationObserver(() => {
    isAsItWas = false;
  });
  watching.observe(document.body, { subtree: true, childList: true, attributes: true });
  for (let index = 0; index === 0 || index < controls().length; index += 1) {
    if (!isAsItWas) void gallery.showState(name);
    await settle();
    isAsItWas = true;
    const one = controls()[index];
    one?.focus();
    one?.click();
    await settle();
    if (one && isLost())
      lost.push(`${name}: nothing has focus after ${one.textContent.slice(0, 30)}`);
  }
  watching.disconnect();
  return lost;
}

/** After which controls nothing has focus any more. */
export const lostAfter = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(useAll, { name, what: 'button:not(:disabled), summary' });
