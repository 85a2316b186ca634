import type { ComponentChildren } from 'preact';
import { say } from '../../parts/say.ts';
import type { NoTake } from './recorder.ts';

/** Why nothing was recorded, and what to do. */
export const WhyNot = ({ why }: { readonly why: NoTake | null }): ComponentChildren =>
  why && (
    <p role="alert" class="refused">
      {say(`studio.voice.why.${why}`, { address: 'localhost' })}
    </p>
  );
