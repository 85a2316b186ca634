import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';

/** The first question: everybody in one room, or groups that learn nothing of each other. */
export function WhoTrains(props: {
  isApart: boolean;
  onPick: (isApart: boolean) => void;
}): ComponentChildren {
  return (
    <fieldset>
      <legend>{say('console.who-trains')}</legend>
      <div class="choices-row">
        {([false, true] as const).map((isApart) => (
          <button
            key={String(isApart)}
            type="button"
            aria-pressed={props.isApart === isApart}
            onClick={() => props.onPick(isApart)}
          >
            {say(isApart ? 'console.groups-apart' : 'console.one-room')}
          </button>
        ))}
      </div>
      {props.isApart && <p class="quiet">{say('console.groups-apart-lead')}</p>}
    </fieldset>
  );
}
