import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Late } from './late.ts';

type Props<T> = {
  readonly part: Late<T>;
  /** Shown until it is here. */
  readonly meanwhile: ComponentChildren;
  readonly children: (part: T) => ComponentChildren;
};

const stuckAfter = 3;

/** Some browsers hold on to what failed, and a host built anew has other files: both end with the page loaded anew, once the host can be reached. */
async function loadAnew(): Promise<void> {
  const { ok } = await fetch(location.href, { cache: 'no-store' });
  if (ok) location.reload();
}

/** A screen that comes late in a session, or seldom, so that a slow device starts without it. */
export function Later<T>({ part, meanwhile, children }: Props<T>) {
  const [, draw] = useState(false);
  const here = part.here();
  const isWaited = here === null;
  useEffect(() => {
    if (!isWaited) return;
    const looking = setInterval(() => {
      if (part.failures() >= stuckAfter) loadAnew().catch(() => {});
    }, 10_000);
    let isShown = true;
    void part.fetch().then(() => isShown && draw(true));
    return () => {
      isShown = false;
      clearInterval(looking);
    };
  }, [part, isWaited]);
  return <>{here === null ? meanwhile : children(here)}</>;
}
