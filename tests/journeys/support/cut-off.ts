import type { Page } from '@playwright/test';

/** Runs in the page: what leads sideways, hides some of what is in it, or has its words on those of something else. */
function cutOff(mayShorten: string): string[] {
  const forEars = '.unseen, [aria-hidden], svg, option, .panel, .to-controls, script, style';
  const isSeen = (one: HTMLElement): boolean =>
    one.checkVisibility() && !one.closest(forEars) && getComputedStyle(one).clipPath === 'none';
  const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(isSeen);
  const textsOf = (one: Element): ChildNode[] =>
    [...one.childNodes].filter(
      ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
    );
  const wordsOf = (one: Element): string => textsOf(one)[0]?.textContent?.slice(0, 20) ?? '';
  /** What moves on its own: a box that scrolls, or one that stays while all else does. */
  const scroller = (one: Element): Element | null => {
    const at = one.parentElement;
    if (at === null) return null;
    const { overflowY, position } = getComputedStyle(at);
    return overflowY === 'visible' && position !== 'sticky' ? scroller(at) : at;
  };
  const hiddenIn = (one: HTMLElement): string[] => {
    const isPicture = one.textContent.trim() === '';
    if (isPicture || one.matches(mayShorten) || one.matches('input, select')) return [];
    const { overflowX, overflowY } = getComputedStyle(one);
    const [tall, wide] = [one.scrollHeight - one.clientHeight, one.scrollWidth - one.clientWidth];
    const checks: [boolean, string][] = [
      // Letters of some scripts reach out of their lines.
      [/hidden|clip/.test(overflowY) && tall > 8, `hides ${tall} px below`],
      [/hidden|clip/.test(overflowX) && wide > 4, `hides ${wide} px beside`],
      [/auto|scroll/.test(overflowX) && wide > 4, `scrolls sideways by ${wide} px`],
    ];
    const name = `${one.tagName}.${one.className}`;
    return checks.flatMap(([isWrong, what]) => (isWrong ? [`${name} ${what}`] : []));
  };
  const linesOf = (one: Element): DOMRect[] =>
    textsOf(one).flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    });
  const words = all
    .filter((one) => wordsOf(one) !== '')
    .filter((one) => !one.closest('.refused, .notes') && !one.matches(mayShorten))
    .map((one) => ({
      one,
      lines: linesOf(one),
      high: Number.parseFloat(getComputedStyle(one).fontSize),
      within: scroller(one),
    }));
  type Words = (typeof words)[number];
  const isOn = ({ lines, high, within }: Words, other: Words): boolean =>
    within === other.within &&
    lines.some((a) =>
      other.lines.some(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > high * 0.6,
      ),
    );
  const covered = words.flatMap((some, index) =>
    words
      .slice(index + 1)
      .filter((other) => isOn(some, other))
      .map((other) => `${wordsOf(some.one)} stands on ${wordsOf(other.one)}`),
  );
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth + 1 ? [`is ${scrollWidth - clientWidth} px too wide`] : [];
  return [...new Set([...wide, ...all.flatMap(hiddenIn), ...covered])];
}

/** In one line they only remind of what was seen whole, or is heard, or is shown whole once it was touched. */
const mayShorten = '.said-line > *, .contest .placed li, .is-heard .choice-words';

/** Strips of a console on a phone: what is in them stands in the lists of teams and devices too. */
const strips = '.lanterns, .team-steps';

export const cutOffOn = (page: Page): Promise<string[]> => page.evaluate(cutOff, mayShorten);

type Gallery = { readonly showState: (name: string) => Promise<void> | void };

/** The same of every state of a gallery, shown one after another. */
export async function cutOffIn(page: Page, names: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(`globalThis.cutOff = ${String(cutOff)}`);
  return page.evaluate(
    async ({ all, shorten }) => {
      const here = globalThis as unknown as Gallery & { cutOff: (what: string) => string[] };
      const found: string[] = [];
      for (const name of all) {
        await here.showState(name);
        await document.fonts.ready;
        await new Promise(requestAnimationFrame);
        found.push(...here.cutOff(shorten).map((text) => `${name}: ${text}`));
      }
      return found;
    },
    { all: names, shorten: `${mayShorten}, ${strips}` },
  );
}
