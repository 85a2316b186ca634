import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { MomentSign } from '../parts/moment-sign.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { timeOf } from '../parts/numeral.ts';
import { titleOfBeat } from './title-of-beat.ts';

/** What an observer marked, for the facilitator's eyes in the debrief. */
export function MarkedMoments({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const { moments } = scene.notebook;
  if (moments.length === 0) return null;
  return (
    <details class="marked" open>
      <summary>{say('console.observed')}</summary>
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
