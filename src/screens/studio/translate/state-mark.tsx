import type { ComponentChildren } from 'preact';
import { say } from '../../parts/say.ts';
import type { LineState } from './lines.ts';

const shapes: Readonly<Record<LineState, string>> = {
  done: 'M5 12l5 6 9-12',
  problem: 'M12 4v10M12 18v2',
  stale: 'M12 5v7l5 4',
  missing: '',
};

/** How a line stands, as a shape and a word. */
export const StateMark = ({ state }: { readonly state: LineState }): ComponentChildren => (
  <span class={`state-mark ${state}`}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d={shapes[state]} />
    </svg>
    {say(`studio.translate.state.${state}`)}
  </span>
);
