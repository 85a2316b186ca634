import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { scriptLines } from './script-lines.ts';

type DebriefScene = NonNullable<ConsoleScene['debrief']>;

/** Beside the step: how to lead it, in plain words, and what the story asks. */
export function StepScript({ debrief }: { readonly debrief: DebriefScene }): ComponentChildren {
  const { at, script, minutes } = debrief;
  return (
    <div class="step-script">
      <details open>
        <summary>
          {say('console.script')} ({say('sheet.minutes', { minutes: minutes[at.step] })})
        </summary>
        <ol>
          {scriptLines(at.step).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </details>
      {script.map((line) => (
        <p key={line} class="prompt">
          <StoryWords>{line}</StoryWords>
        </p>
      ))}
    </div>
  );
}
