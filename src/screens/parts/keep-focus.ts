const isShown = (one: Element): boolean => one.getClientRects().length > 0;

const isThere = (one: Element): boolean =>
  one.isConnected && isShown(one) && !one.matches(':disabled');

const isForEars = (title: Element): boolean => getComputedStyle(title).clipPath !== 'none';

const layerOf = (root: HTMLElement): string =>
  root.querySelector<HTMLElement>('[data-layer]')?.dataset['layer'] ?? '';

/** Who touches these again asks for more of the same, and they look like waiting. */
const keepsItsOpener = /^(calm|called)$/;

/** Everything around an element, from within outwards. */
function around(one: Element, root: Element): HTMLElement[] {
  const trail: HTMLElement[] = [];
  for (let at = one.parentElement; at !== null; at = at.parentElement) {
    trail.push(at);
    if (at === root) break;
  }
  return trail;
}

/** A title can have focus as long as it has it; one for ears only lends its words to the screen it stands on. */
function focusOn(title: HTMLElement): void {
  const screen = isForEars(title) ? title.closest<HTMLElement>('main') : null;
  const place = screen ?? title;
  place.tabIndex = -1;
  screen?.setAttribute('aria-label', title.textContent);
  place.focus();
  const leave = (): void => {
    place.removeAttribute('tabindex');
    screen?.removeAttribute('aria-label');
  };
  place.addEventListener('blur', leave, { once: true });
}

/** The nearest title, sentence that leads in, or bar of buttons, of what surrounds the place where something was. */
function landNear(places: readonly HTMLElement[]): void {
  for (const place of places) {
    const titles = place.querySelectorAll<HTMLElement>('h1, h2, legend, .lead, nav');
    const title = [...titles].find(isShown);
    if (title !== undefined) return focusOn(title);
  }
}

/**
 * Keeps the focus of keys, switches and screen readers on what is shown. Where what had it is gone, the title of what
 * came instead has it; what opens over the screen takes it along, and gives it back to what was touched to open it.
 */
export function keepFocus(root: HTMLElement): void {
  /** What had focus last, and before it; null until anything had. */
  let last: HTMLElement | null = null;
  let before: HTMLElement | null = null;
  let trail: readonly HTMLElement[] = [root];
  let opener: HTMLElement | null = null;
  let layer = layerOf(root);
  const note = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLElement) || !root.contains(target)) return;
    if (!target.closest('[role="status"]')) before = target;
    last = target;
    trail = around(target, root);
  };
  const turn = (to: string): void => {
    const from = layer;
    layer = to;
    if (last === null || keepsItsOpener.test(to) || keepsItsOpener.test(from)) return;
    if (from === '') opener = last;
    if (to === '' && opener !== null && isThere(opener)) opener.focus();
    else landNear([root]);
  };
  const mend = (): void => {
    if (last === null || isThere(last) || document.activeElement !== document.body) return;
    // Who took something back goes on from where they were.
    if (before !== null && isThere(before)) before.focus();
    if (document.activeElement === document.body)
      landNear(trail.filter(({ isConnected }) => isConnected));
  };
  root.addEventListener('focusin', ({ target }) => note(target));
  note(document.activeElement);
  new MutationObserver(() => {
    const to = layerOf(root);
    if (to !== layer) turn(to);
    mend();
  }).observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['hidden', 'disabled', 'data-layer'],
  });
}
