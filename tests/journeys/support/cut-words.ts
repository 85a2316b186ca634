import type { Page } from '@playwright/test';

/** Runs in the page: texts that do not stand whole within what frames or cuts them. */
function cutTexts(): string[] {
  type Box = { readonly name: string; readonly inside: DOMRect };
  const framed = ({ borderTopWidth, borderBottomWidth }: CSSStyleDeclaration): boolean =>
    Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderBottomWidth) > 0;
  const cuts = ({ overflowY }: CSSStyleDeclaration): boolean => /hidden|clip/.test(overflowY);
  /** The nearest around an element that frames or cuts what is in it; none where that scrolls. */
  const boxAround = (one: Element, is: (style: CSSStyleDeclaration) => boolean): Box | null => {
    const style = getComputedStyle(one);
    if (one === document.documentElement || /auto|scroll/.test(style.overflowY)) return null;
    if (!is(style)) return one.parentElement && boxAround(one.parentElement, is);
    const { x, y, width, height } = one.getBoundingClientRect();
    const [top, bottom] = [style.borderTopWidth, style.borderBottomWidth].map(Number.parseFloat);
    const inside = new DOMRect(x, y + (top ?? 0), width, height - (top ?? 0) - (bottom ?? 0));
    return { name: `${one.tagName}.${one.getAttribute('class') ?? ''}`, inside };
  };
  /** How far letters, without the room that a font asks for above and below them, stick out. */
  const sticksOut = ({ inside }: Box, line: DOMRect, size: number): number => {
    const middle = (line.top + line.bottom) / 2;
    return Math.max(
      inside.left - line.left,
      line.right - inside.right,
      inside.top - (middle - size * 0.42),
      middle + size * 0.42 - inside.bottom,
    );
  };
  const isLaidOut = (one: Element): boolean =>
    one.checkVisibility({ visibilityProperty: true }) &&
    one.closest('.unseen, option, script, style, [aria-hidden="true"]') === null;
  const all = [...document.body.querySelectorAll('*')].filter(isLaidOut);
  const texts = all.flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === 3));
  const found = texts.flatMap((text) => {
    const one = text.parentElement;
    if (one === null || text.textContent?.trim() === '') return [];
    const size = Number.parseFloat(getComputedStyle(one).fontSize);
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [framed, cuts].flatMap((is) => boxAround(one, is) ?? []);
    return boxes.flatMap((box) => {
      const most = Math.max(
        ...[...range.getClientRects()].map((line) => sticksOut(box, line, size)),
      );
      return most > 2 ? [`${box.name} cuts "${text.textContent}" by ${Math.round(most)}`] : [];
    });
  });
  return [...new Set(found)];
}

export const cutOn = (page: Page): Promise<readonly string[]> => page.evaluate(cutTexts);
