/** What a touch lets be heard: a button that says it, or elements whose words are said one after another. */
export type HeardAt = { readonly marked: Element } & (
  | { readonly button: HTMLElement }
  | { readonly texts: readonly Element[] }
);

/** What stands for itself, from what is small to what holds it. */
const parts =
  '.bubble, .card, .question, .rules li, .told, .away, .refused, .said-line, .practice, .badge, .plate, h1, p, li';

const all = (root: Element, wanted: string): Element[] => [...root.querySelectorAll(wanted)];

/** The button beside something that says it. */
const buttonIn = (place: Element | null): HTMLElement | null =>
  place?.querySelector<HTMLElement>('button.hear') ?? null;

/** Where a touch is not for the ear: on itself, and on what says something anyway. */
export const isPassed = (target: Element): boolean => target.closest('.ear, .hear') !== null;

/** What is heard where somebody touches; null where there is nothing. */
export function heardAt(target: Element): HeardAt | null {
  const grid = target.closest('.choices');
  if (grid !== null) return ofChoices(grid, target);
  const calm = target.closest('.calm-exit');
  if (calm !== null) return { marked: calm, texts: all(calm, 'main h1') };
  const control = target.closest('button');
  if (control !== null) return { marked: control, texts: [control] };
  const marked = target.closest(parts) ?? target.closest('main');
  if (marked === null) return null;
  const button = buttonIn(marked);
  return button === null ? { marked, texts: [marked] } : { marked, button };
}

/**
 * A choice of the story is said by the button that stands beside it, which says all of them where answers are private.
 * Answers of the interface, and those under a question, are always said all together: nobody near the device hears
 * which of them was touched.
 */
function ofChoices(grid: Element, target: Element): HeardAt {
  const cell = target.closest('.choice-cell');
  const own = buttonIn(cell);
  if (cell !== null && own !== null) return { marked: cell, button: own };
  const question = grid.parentElement?.querySelector('.question') ?? null;
  const asking = buttonIn(question);
  if (asking !== null) return { marked: grid, button: asking };
  const title = question ?? grid.querySelector('h1');
  return { marked: grid, texts: [...(title ? [title] : []), ...all(grid, '.choice-words')] };
}

/** The words of an element as they are read aloud: its texts, and the names of its pictures. */
export function textsIn(element: Element): readonly string[] {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts: string[] = [];
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const text = node instanceof HTMLImageElement ? node.alt : node.nodeValue;
    if (text !== null && /\p{L}/u.test(text)) texts.push(text);
  }
  return texts;
}
