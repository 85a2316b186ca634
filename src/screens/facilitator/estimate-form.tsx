import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { shares, type Share } from '../../session/estimate.ts';
import type { Telling } from '../../session/view/telling.ts';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';

/** Few, about half or most, where nobody counts: enough to decide, and marked as estimated. */
export function EstimateForm({ telling }: { telling: Telling }): ComponentChildren {
  const act = useAct();
  const own = useId();
  const { target, choices, among } = telling;
  const [seen, setSeen] = useState<readonly Share[]>(choices.map(() => 'none'));
  const set = (index: number, share: Share): void =>
    setSeen(choices.map((_, at) => (at === index ? share : (seen[at] ?? 'none'))));
  return (
    <div class="estimate" role="group" aria-label={say('console.by-eye')}>
      <p class="quiet">{say('console.by-eye')}</p>
      {choices.map(
        ({ id, text }, index) =>
          (among?.includes(index) ?? true) && (
            <div key={id} class="choices-row" role="group" aria-labelledby={`${own}${index}`}>
              <Shape index={index} />
              <span id={`${own}${index}`} class="unseen">
                <StoryWords>{text}</StoryWords>
              </span>
              {shares.map((share) => (
                <button
                  key={share}
                  type="button"
                  aria-pressed={(seen[index] ?? 'none') === share}
                  onClick={() => set(index, share)}
                >
                  {say(`share.${share}`)}
                </button>
              ))}
            </div>
          ),
      )}
      <button type="button" onClick={() => act.now({ kind: 'estimate-hands', target, seen })}>
        {say('console.enter-estimate')}
      </button>
    </div>
  );
}
