import type { ComponentChildren } from 'preact';
import { Picture } from '../../parts/picture.tsx';

/** A map of somewhere else, and not a word. */
export function QuietMap({ picture }: { readonly picture: string }): ComponentChildren {
  return (
    <section class="still">
      <Picture kind="still-place" file={`places/${picture}.svg`} />
    </section>
  );
}
