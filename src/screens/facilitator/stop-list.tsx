import type { ComponentChildren } from 'preact';
import type { Prompt } from '../../report/debrief-pictures.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';
import { WhatIf } from './what-if.tsx';

type DebriefScene = NonNullable<ConsoleScene['debrief']>;

const nameOf = ({ question, title }: Prompt): string => question || title;

/** What is talked about, in its order: each goes up, down and out, on the wall, told again, or on another road. */
export function StopList({ debrief }: { readonly debrief: DebriefScene }): ComponentChildren {
  const { pictures, spare } = debrief;
  const keys = pictures.prompts.map(({ key }) => key);
  return (
    <section class="stops">
      <h2>{say('console.stops')}</h2>
      <ol class="prompts">
        {pictures.prompts.map((prompt, item) => (
          <li key={prompt.key}>
            <Stop debrief={debrief} prompt={prompt} item={item} />
            <Arranging keys={keys} item={item} name={nameOf(prompt)} />
          </li>
        ))}
      </ol>
      {spare.length > 0 && <Spare spare={spare} keys={keys} />}
    </section>
  );
}

type StopProps = {
  readonly debrief: DebriefScene;
  readonly prompt: Prompt;
  readonly item: number;
};

function Stop({ debrief: { at }, prompt, item }: StopProps): ComponentChildren {
  const act = useAct();
  return (
    <>
      <button
        type="button"
        aria-pressed={at.picture === 'prompts' && at.item === item}
        onClick={() => act.now({ kind: 'debrief-picture', picture: 'prompts', item })}
      >
        <StoryWords>{nameOf(prompt)}</StoryWords>
      </button>
      <small>
        {prompt.question && (
          <>
            <StoryWords>{prompt.title}</StoryWords> —{' '}
          </>
        )}
        {say(`prompt.${prompt.why}`)}
      </small>
      {prompt.stop && <Again stop={prompt.stop} />}
      {prompt.stop && <WhatIf stop={prompt.stop} />}
    </>
  );
}

/** The scene that led here, as it was. */
function Again({ stop }: { readonly stop: NonNullable<Prompt['stop']> }): ComponentChildren {
  const act = useAct();
  return (
    <button type="button" onClick={() => act.now({ kind: 'replay-beat', ...stop, line: 0 })}>
      {say('console.replay')}
    </button>
  );
}

type ArrangingProps = {
  readonly keys: readonly string[];
  readonly item: number;
  readonly name: string;
};

function Arranging({ keys, item, name }: ArrangingProps): ComponentChildren {
  const act = useAct();
  const arrange = (stops: readonly string[]): void => act.now({ kind: 'arrange-stops', stops });
  const swapped = (with_: number): readonly string[] =>
    keys.map((key, at) => {
      if (at === item) return keys[with_] ?? key;
      return at === with_ ? (keys[item] ?? key) : key;
    });
  return (
    <span class="arranging">
      <button
        type="button"
        class="plain"
        disabled={item === 0}
        aria-label={say('console.stop-up', { stop: name })}
        onClick={() => arrange(swapped(item - 1))}
      >
        ↑
      </button>
      <button
        type="button"
        class="plain"
        disabled={item === keys.length - 1}
        aria-label={say('console.stop-down', { stop: name })}
        onClick={() => arrange(swapped(item + 1))}
      >
        ↓
      </button>
      <button
        type="button"
        class="plain"
        aria-label={say('console.stop-out', { stop: name })}
        onClick={() => arrange(keys.filter((_, at) => at !== item))}
      >
        ×
      </button>
    </span>
  );
}

type SpareProps = { readonly spare: readonly Prompt[]; readonly keys: readonly string[] };

/** What could be talked about as well: all that was dropped, and every decision a team came to. */
function Spare({ spare, keys }: SpareProps): ComponentChildren {
  const act = useAct();
  return (
    <details>
      <summary>{say('console.more-stops')}</summary>
      <ul class="prompts">
        {spare.map((prompt) => (
          <li key={prompt.key}>
            <StoryWords>{nameOf(prompt)}</StoryWords>
            <small>{say(`prompt.${prompt.why}`)}</small>
            <button
              type="button"
              onClick={() => act.now({ kind: 'arrange-stops', stops: [...keys, prompt.key] })}
            >
              {say('console.add-stop')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
