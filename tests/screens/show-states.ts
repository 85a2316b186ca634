type Shown = Readonly<Record<string, () => void>>;
/** A state, and what is touched in it one after another. */
export type Touched = Readonly<Record<string, readonly [state: string, ...touched: string[]]>>;

/** Requests that have not been answered yet, of all that this page makes. */
const flying = new Set<Promise<unknown>>();
const askSite = globalThis.fetch.bind(globalThis);
globalThis.fetch = (...asked) => {
  const one = askSite(...asked).finally(() => flying.delete(one));
  flying.add(one);
  return one;
};

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Until effects have run and what they asked for is drawn. */
async function drawn(): Promise<void> {
  do {
    await frame();
    await frame();
  } while (flying.size > 0);
}

/** Puts a gallery's states on the window, so that tests show one after another in one page; the one that the address names is shown at once. */
export function showStates(states: Shown, touched: Touched = {}): void {
  const showState = async (name: string): Promise<void> => {
    const [state, ...touches] = touched[name] ?? [name];
    const show = states[state];
    if (show === undefined) throw new Error(`No ${name}`);
    show();
    await drawn();
    for (const touch of touches) {
      const one = document.querySelector<HTMLElement>(touch);
      if (one === null) throw new Error(`No ${touch} in ${name}`);
      one.click();
      await drawn();
    }
  };
  const stateNames = [...Object.keys(states), ...Object.keys(touched)];
  Object.assign(globalThis, { showState, stateNames, drawn });
  const asked = new URLSearchParams(location.search).get('state');
  if (asked !== null) void showState(asked);
}
