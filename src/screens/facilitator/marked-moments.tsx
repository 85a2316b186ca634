import type { ComponentChildren } from 'preact';
import type { DebriefStep } from '../../scenario/pack.ts';
import type { MomentTag } from '../../session/notebook.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { MomentSign } from '../parts/moment-sign.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { timeOf } from '../parts/numeral.ts';
import { titleOfBeat } from './title-of-beat.ts';

/** Where it helps to come back to such a moment. */
export const stepOfMoment: Readonly<Record<MomentTag, DebriefStep>> = {
  'turning-point': 'happened',
  heat: 'felt',
  silence: 'felt',
  listening: 'why',
};

type Moments = ConsoleScene['notebook']['moments'];

/** What an observer marked, for the facilitator's eyes in the debrief: first what fits the step. */
export function MarkedMoments({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const { moments } = scene.notebook;
  const step = scene.debrief?.at.step;
  const fits = moments.filter(({ tag }) => stepOfMoment[tag] === step);
  const others = moments.filter(({ tag }) => stepOfMoment[tag] !== step);
  return (
    <>
      <Marked scene={scene} moments={fits} title="console.observed" open />
      <Marked scene={scene} moments={others} title="console.observed-else" open={false} />
    </>
  );
}

type MarkedProps = {
  readonly scene: ConsoleScene;
  readonly moments: Moments;
  readonly title: string;
  readonly open: boolean;
};

function Marked({ scene, moments, title, open }: MarkedProps): ComponentChildren {
  if (moments.length === 0) return null;
  return (
    <details class="marked" open={open}>
      <summary>{say(title)}</summary>
      <ul class="items">
        {moments.map(({ id, tag, beat, when }) => (
          <li key={id}>
            <MomentSign tag={tag} />
            <span class="item-words">
              {say(`moment.${tag}`)}
              <small>
                {timeOf(when)}
                {beat && (
                  <>
                    {` — ${say(`thing.${beat.team}`)} — `}
                    <StoryWords>{titleOfBeat(beat, scene.teams)}</StoryWords>
                  </>
                )}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
