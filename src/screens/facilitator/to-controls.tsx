import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';

/** For keys and switches: past everything that is looked at, to what is always under the thumb. Seen only while it has focus. */
export function ToControls(): ComponentChildren {
  const go = (): void => document.querySelector<HTMLElement>('#controls button')?.focus();
  return (
    <button type="button" class="to-controls" onClick={go}>
      {say('console.to-controls')}
    </button>
  );
}
