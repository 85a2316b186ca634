import { Sign } from '../parts/picture.tsx';

type Card = {
  readonly sign: string;
  readonly words: string;
  readonly isUp: boolean;
  readonly onTouch: () => void;
};

/** A few answers that need no story: each a sign, with words under it. */
export function SignGrid({
  title,
  cards,
}: {
  readonly title: string;
  readonly cards: readonly Card[];
}) {
  return (
    <section class={`choices of-${cards.length}`}>
      <h1 class="unseen">{title}</h1>
      {cards.map(({ sign, words, isUp, onTouch }) => (
        <div key={sign} class="choice-cell">
          <button
            type="button"
            class={`choice is-${isUp ? 'selected' : 'open'}`}
            aria-pressed={isUp}
            onClick={onTouch}
          >
            <span class="choice-picture">
              <Sign name={sign} />
            </span>
            <span class="choice-words">{words}</span>
          </button>
        </div>
      ))}
    </section>
  );
}
