import type { ComponentChildren } from 'preact';
import type { InSecond } from '../../session/view/telling.ts';
import { written } from '../parts/written.ts';

/** The same in the second language of the wall, smaller. */
export function Also({ also }: { readonly also: InSecond | undefined }): ComponentChildren {
  if (also === undefined) return null;
  return (
    <span class="also" lang={also.language} {...written(also.text)}>
      {also.text}
    </span>
  );
}
