import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { mostPeople } from '../../session/ids.ts';
import type { Telling } from '../../session/view/telling.ts';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { useInStory } from '../parts/story-language.ts';
import { EstimateForm } from './estimate-form.tsx';
import { useAct } from './act.ts';

/** Hands, corners or cards that the facilitator counted; they join the devices' votes in one total. */
export function HandsForm({ telling }: { telling: Telling }): ComponentChildren {
  const act = useAct();
  const { lang } = useInStory();
  const [counts, setCounts] = useState<readonly number[]>(telling.choices.map(() => 0));
  const [estimated, setEstimated] = useState(false);
  const set = (index: number, count: number): void =>
    setCounts(telling.choices.map((_, at) => (at === index ? count : (counts[at] ?? 0))));
  const kind = telling.decision?.by ?? 'team';
  const isRoom = kind === 'hands' || kind === 'corners' || kind === 'cards' || kind === 'pots';
  return (
    <details class="hands" open={isRoom}>
      <summary>{say('console.count-hands')}</summary>
      <div class="choices-row">
        {telling.choices.map((choice, index) => (
          <label key={choice.id} hidden={telling.among?.includes(index) === false}>
            <Shape index={index} />
            <input
              type="number"
              min="0"
              max={mostPeople}
              lang={lang}
              aria-label={choice.text}
              value={counts[index] ?? 0}
              onInput={(event) => {
                const count = event.currentTarget.valueAsNumber;
                if (Number.isInteger(count)) set(index, Math.min(mostPeople, Math.max(0, count)));
              }}
            />
          </label>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={estimated}
            onChange={(event) => setEstimated(event.currentTarget.checked)}
          />
          {say('console.estimated')}
        </label>
        <button
          type="button"
          onClick={() =>
            act.now({ kind: 'count-hands', target: telling.target, counts, estimated })
          }
        >
          {say('console.enter-count')}
        </button>
      </div>
      <EstimateForm telling={telling} />
    </details>
  );
}
