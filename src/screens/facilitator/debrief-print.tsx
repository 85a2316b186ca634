import type { ComponentChildren } from 'preact';
import { debriefSteps } from '../../scenario/pack.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Flowing } from '../parts/flowing.tsx';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { scriptLines } from './script-lines.ts';
import './debrief-print.css';

type DebriefScene = NonNullable<ConsoleScene['debrief']>;

/** How to lead the debrief, on paper: four steps with their minutes, what to say, what the story asks, and the stops. No place, no day, no name. */
export function DebriefPrint({ debrief }: { readonly debrief: DebriefScene }): ComponentChildren {
  const { minutes, scripts, pictures } = debrief;
  return (
    <article class="debrief-print">
      <Flowing>
        <h1>{say('console.script-title')}</h1>
        {debriefSteps.map((step, at) => (
          <section key={step}>
            <h2>
              {numeral(at + 1)} {say(`debrief.${step}`)}{' '}
              <small>{say('sheet.minutes', { minutes: minutes[step] })}</small>
            </h2>
            <ol>
              {scriptLines(step).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
            <ul>
              {scripts[step].map((line) => (
                <li key={line}>
                  <StoryWords>{line}</StoryWords>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h2>{say('console.stops')}</h2>
          <ol>
            {pictures.prompts.map(({ key, question, title, why }) => (
              <li key={key}>
                <StoryWords>{title}</StoryWords> — {say(`prompt.${why}`)}
                {question && (
                  <p>
                    <StoryWords>{question}</StoryWords>
                  </p>
                )}
              </li>
            ))}
          </ol>
        </section>
      </Flowing>
    </article>
  );
}
