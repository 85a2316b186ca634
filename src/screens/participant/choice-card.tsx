import type { ShownChoice } from '../../session/view/telling.ts';
import { Hear, useHeard } from '../parts/hear.tsx';
import { Picture, Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Shape, shapeName } from '../parts/shape.tsx';
import { useInStory } from '../parts/story-language.ts';
import { written } from '../parts/written.ts';

/** How a card stands: on offer, touched, on its way to the host, or held by the host. */
export type Mark = 'open' | 'selected' | 'on-its-way' | 'cast';
const signs = { open: null, selected: null, 'on-its-way': 'wait', cast: 'ok' } as const;

function Face({ choice, index }: { readonly choice: ShownChoice; readonly index: number }) {
  const inStory = useInStory();
  return (
    <>
      <span class="choice-picture">
        {choice.picture !== null && <Picture file={`choices/${choice.picture}.svg`} />}
        <Shape index={index} />
      </span>
      <span class="unseen">{say(`shape.${shapeName(index)}`)}</span>
      <span class="choice-words" {...inStory} {...written(choice.text)}>
        {choice.text}
      </span>
    </>
  );
}

/** One choice: picture, fixed colour and shape, words. Without `onTouch` it is only to be looked at. */
export function ChoiceCard({
  choice,
  index,
  mark,
  onTouch,
  voice,
}: {
  readonly choice: ShownChoice;
  readonly index: number;
  readonly mark: Mark;
  readonly onTouch: (() => void) | null;
  /** What is heard by touch: this choice, or more. */
  readonly voice: string | readonly string[] | undefined;
}) {
  const sign = signs[mark];
  const heard = useHeard(choice.voice) ? ' is-speaking' : '';
  return (
    <div class={`choice-cell${voice === undefined ? '' : ' is-heard'}${heard}`}>
      {onTouch === null ? (
        <div class="choice" data-index={index}>
          <Face choice={choice} index={index} />
        </div>
      ) : (
        <button
          type="button"
          class={`choice is-${mark}`}
          data-index={index}
          aria-pressed={mark !== 'open'}
          onClick={onTouch}
        >
          <Face choice={choice} index={index} />
          {sign !== null && (
            <span class="mark">
              <Sign name={sign} />
            </span>
          )}
        </button>
      )}
      <Hear voice={voice} what={voice === choice.voice ? choice.text : say('choices.title')} />
    </div>
  );
}
