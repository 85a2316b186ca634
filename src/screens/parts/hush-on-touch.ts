import type { Narration } from './open-narration.ts';

/** Whoever does something has heard enough; what is touched to be heard begins anew. */
export function hushOnTouch({ hush }: Narration): void {
  const heed = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.hear') === null) hush();
  };
  addEventListener('click', heed, { capture: true });
}
