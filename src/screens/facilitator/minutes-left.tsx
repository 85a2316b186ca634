import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { planRest } from '../../session/group-sheet.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

const offers = [10, 15, 20, 30, 45, 60] as const;

type MinutesProps = { readonly scene: ConsoleScene; readonly now: number };

/** The plan that a touch would lead to, before it is taken. */
function NewPlan(props: MinutesProps & { minutes: number; onTake: () => void }): ComponentChildren {
  const { scene, now, minutes, onTake } = props;
  const { sheet, settings } = scene;
  const plan = planRest({ ...scene, minutes, now, enteredAt: sheet.enteredAt });
  const questions = scene.toAsk.filter(({ round }) => !plan.questions.includes(round));
  const contests = scene.toHold.filter(({ key }) => !plan.contests.includes(key));
  const dropped = [
    ...questions.map(({ round }) => say(`console.survey.${round}`)),
    ...contests.map(({ name }) => name),
  ];
  const isShorter = plan.stops.some(({ phase }) => phase === 'play') && plan.cut !== settings.cut;
  return (
    <div class="new-plan" role="status">
      <ol>
        {plan.stops.map((stop) => (
          <li key={stop.phase}>
            {stop.rest && `${say(`rest.${stop.rest.why}`)} ${numeral(stop.rest.minutes)} + `}
            {say(`phase.${stop.phase}`)} <b>{say('sheet.minutes', { minutes: stop.minutes })}</b>
          </li>
        ))}
      </ol>
      {isShorter && <p>{say('sheet.cut', { minutes: plan.cut })}</p>}
      {dropped.length > 0 && (
        <p>{say('sheet.without-contests', { contests: dropped.join(', ') })}</p>
      )}
      {plan.toAnchor && <p>{say('sheet.to-anchor')}</p>}
      {plan.over > 0 && <p class="late">{say('sheet.over', { minutes: plan.over })}</p>}
      <button type="button" class="action" onClick={onTake}>
        {say('sheet.take')}
      </button>
    </div>
  );
}

/** "I have N minutes": the rest planned anew, seen first and then taken. */
export function MinutesLeft({ scene, now }: MinutesProps): ComponentChildren {
  const act = useAct();
  const [minutes, setMinutes] = useState<number | null>(null);
  return (
    <details class="minutes-left" onToggle={() => setMinutes(null)}>
      <summary>{say('sheet.have-minutes')}</summary>
      <div class="choices-row" role="group" aria-label={say('sheet.have-minutes')}>
        {offers.map((offer) => (
          <button
            key={offer}
            type="button"
            aria-pressed={offer === minutes}
            onClick={() => setMinutes(offer)}
          >
            {say('console.minutes', { minutes: offer })}
          </button>
        ))}
      </div>
      {minutes !== null && (
        <NewPlan
          scene={scene}
          now={now}
          minutes={minutes}
          onTake={() => {
            setMinutes(null);
            act.now({ kind: 'have-minutes', minutes });
          }}
        />
      )}
    </details>
  );
}
