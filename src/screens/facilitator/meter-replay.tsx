import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { decisionsIn } from '../parts/debrief/meter-moves.ts';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

type DebriefScene = NonNullable<ConsoleScene['debrief']>;

/** Plays the meters again on the wall, decision by decision, or shows them whole. */
export function MeterReplay({ debrief }: { readonly debrief: DebriefScene }): ComponentChildren {
  const act = useAct();
  const { at, pictures } = debrief;
  const last = decisionsIn(pictures.meters);
  if (at.picture !== 'meters' || last === 0) return null;
  const turn = (item: number): void =>
    act.now({ kind: 'debrief-picture', picture: 'meters', item });
  const here = Math.min(at.item, last);
  return (
    <div class="choices-row" role="group" aria-label={say('console.meter-replay')}>
      <button type="button" disabled={here <= 1} onClick={() => turn(here - 1)}>
        {say('console.decision-back')}
      </button>
      <span>
        {here === 0
          ? say('console.all-decisions')
          : say('console.decision-of', { nth: numeral(here), all: numeral(last) })}
      </span>
      <button type="button" disabled={here === last} onClick={() => turn(here + 1)}>
        {say('console.decision-on')}
      </button>
      <button type="button" aria-pressed={here === 0} onClick={() => turn(0)}>
        {say('console.all-decisions')}
      </button>
    </div>
  );
}
