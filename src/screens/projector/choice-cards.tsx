import type { ComponentChildren } from 'preact';
import type { ShownChoice, Tally, Telling } from '../../session/view/telling.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { useInStory } from '../parts/story-language.ts';
import { Also } from './also.tsx';
import { boxStyle } from './box-style.ts';
import { Reveal, wayFrom, type RevealProps } from './moments/reveal.tsx';
import { letterSize } from './shown-speech.ts';
import type { WallBox } from './wall-plan.ts';
import { written } from '../parts/written.ts';

type ChoiceCardsProps = {
  readonly telling: Telling;
  /** Where the answers lay until now. */
  readonly tray: WallBox;
  readonly tally: Pick<Tally, 'totals' | 'estimated'>;
  readonly boxes: readonly WallBox[];
};

/** The choices, each with its picture and its fixed shape; the settled one stands out. */
export function ChoiceCards({ telling, tally, tray, boxes }: ChoiceCardsProps): ComponentChildren {
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
              result={
                totals === null
                  ? null
                  : { total: totals[index] ?? null, most, estimated, from: wayFrom(tray, box) }
              }
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
  readonly result: RevealProps | null;
};

function ChoiceCard({ choice, index, box, fate, result }: ChoiceCardProps): ComponentChildren {
  const inStory = useInStory();
  return (
    <li class={`choice-card ${fate}`} style={boxStyle(box)}>
      <span class="choice-shape">
        <Shape index={index} />
        {result !== null && <Reveal {...result} />}
      </span>
      {choice.picture !== null && (
        <Picture kind="choice-picture" file={`choices/${choice.picture}.svg`} />
      )}
      <p style={{ '--letters': choiceLetters(choice) }} {...inStory} {...written(choice.text)}>
        {choice.text}
        <Also also={choice.also} />
      </p>
      {fate === 'chosen' && (
        <Picture kind="choice-tick" file="signs/ok.svg" alt={say('wall.chosen')} />
      )}
    </li>
  );
}
