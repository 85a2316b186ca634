/** What of the browser is needed; `wakeLock` is there on secure pages alone. */
export type Sleeper = {
  readonly wakeLock?: { readonly request: (kind: 'screen') => Promise<unknown> };
};
export type SeenPage = {
  readonly visibilityState: string;
  readonly addEventListener: (kind: 'visibilitychange', then: () => void) => void;
};

/** Keeps the screen on while the page is seen, where the browser can do that; a browser lets go of it whenever the page is hidden. */
export function keepAwake({ wakeLock }: Sleeper, page: SeenPage): void {
  if (!wakeLock) return;
  const hold = (): void => {
    // It is refused where little is left in the battery: then the screen does as it is set to.
    if (page.visibilityState === 'visible') wakeLock.request('screen').catch(() => null);
  };
  hold();
  page.addEventListener('visibilitychange', hold);
}
