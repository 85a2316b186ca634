import type { ComponentChildren } from 'preact';
import type { ShownChoice, Shown, Tally, Telling } from '../../session/view/telling.ts';
import { numeral } from '../parts/numeral.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { useInStory } from '../parts/story-language.ts';
import { Also } from './also.tsx';
import { boxStyle } from './box-style.ts';
import { letterSize } from './shown-speech.ts';
import type { WallBox } from './wall-plan.ts';
import { written } from '../parts/written.ts';

type ChoiceCardsProps = {
  readonly telling: Telling;
  readonly tally: Pick<Tally, 'totals' | 'estimated'>;
  readonly boxes: readonly WallBox[];
};

/** The choices, each with its picture and its fixed shape; the settled one stands out. */
export function ChoiceCards({ telling, tally, boxes }: ChoiceCardsProps): ComponentChildren {
  const { totals, estimated = false } = tally;
  const most = Math.max(1, ...(totals ?? []).map((total) => total ?? 0));
  return (
    <ul class={`choice-cards n${boxes.length}`}>
      {telling.choices.map((choice, index) => {
        const box = boxes[index];
        return (
          box && (
            <ChoiceCard
              key={choice.id}
              choice={choice}
              index={index}
              box={box}
              fate={fateOf(telling, index)}
              result={totals === null ? null : { total: totals[index] ?? null, most, estimated }}
            />
          )
        );
      })}
    </ul>
  );
}

/** Two languages share the room of one. */
function choiceLetters({ text, also }: ShownChoice): number {
  return also === undefined ? Math.min(letterSize(text) + 6, 60) : 44;
}

type Fate = 'open' | 'chosen' | 'left';

function fateOf({ chosen, among }: Telling, index: number): Fate {
  if (among && !among.includes(index)) return 'left';
  if (chosen === null) return 'open';
  return chosen === index ? 'chosen' : 'left';
}

type ChoiceCardProps = {
  readonly choice: ShownChoice;
  readonly index: number;
  readonly box: WallBox;
  readonly fate: Fate;
  readonly result: BeansProps | null;
};

function ChoiceCard({ choice, index, box, fate, result }: ChoiceCardProps): ComponentChildren {
  const inStory = useInStory();
  return (
    <li class={`choice-card ${fate}`} style={boxStyle(box)}>
      <span class="choice-shape">
        <Shape index={index} />
      </span>
      {choice.picture !== null && (
        <Picture kind="choice-picture" file={`choices/${choice.picture}.svg`} />
      )}
      <p style={{ '--letters': choiceLetters(choice) }} {...inStory} {...written(choice.text)}>
        {choice.text}
        <Also also={choice.also} />
      </p>
      {result !== null && <Beans {...result} />}
      {fate === 'chosen' && (
        <Picture kind="choice-tick" file="signs/ok.svg" alt={say('wall.chosen')} />
      )}
    </li>
  );
}

type BeansProps = { readonly total: Shown; readonly most: number; readonly estimated: boolean };

/** A row of ten beans in proportion, and the number; a lidded pot where the room may not know. */
function Beans({ total, most, estimated }: BeansProps): ComponentChildren {
  if (total === null) {
    return (
      <span class="beans">
        <Picture file="signs/lidded-pot.svg" alt={say('wall.few')} />
      </span>
    );
  }
  const filled = Math.round((total / most) * 10);
  return (
    <span
      class="beans"
      role="img"
      aria-label={say(estimated ? 'wall.votes-about' : 'wall.votes', { count: total })}
    >
      <i class="bean-row">
        {Array.from({ length: filled }, (_, bean) => (
          <i key={bean} />
        ))}
      </i>
      <b>{estimated ? `≈ ${numeral(total)}` : numeral(total)}</b>
    </span>
  );
}
