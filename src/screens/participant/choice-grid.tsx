import { useState } from 'preact/hooks';
import type { ShownChoice } from '../../session/view/telling.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { ChoiceCard, type Mark } from './choice-card.tsx';

const most = 4;

/** Where each page of choices begins: up to four on one, else three and the way to more. */
export function pagesOf(count: number): readonly number[] {
  return count <= most
    ? [0]
    : Array.from({ length: Math.ceil(count / (most - 1)) }, (_, page) => page * (most - 1));
}

/** At most four at once; where there are more, the last corner leads to the next. */
export function ChoiceGrid({
  choices,
  among,
  markOf,
  onTouch,
  hears = 'each',
}: {
  readonly choices: readonly ShownChoice[];
  /** Of a run-off, those that are still on offer. */
  readonly among: readonly number[] | undefined;
  readonly markOf: (index: number) => Mark;
  readonly onTouch: ((index: number) => void) | null;
  /** Where each card says all choices in their order, which one was touched to be heard tells the neighbours nothing. */
  readonly hears?: 'each' | 'all' | 'none';
}) {
  const [page, setPage] = useState(0);
  const offered = [...choices.keys()].filter((index) => among?.includes(index) ?? true);
  const pages = pagesOf(offered.length);
  const from = pages[page % pages.length] ?? 0;
  const shown = offered.slice(from, from + (pages.length > 1 ? most - 1 : most));
  const all = choices.flatMap(({ voice }) => voice ?? []);
  const voiceOf = {
    each: (one: ShownChoice) => one.voice,
    all: () => (all.length === 0 ? undefined : all),
    none: () => undefined,
  }[hears];
  return (
    <section class={`choices of-${pages.length > 1 ? most : shown.length}`}>
      <h1 class="unseen">{say('choices.title')}</h1>
      {shown.map((index) => {
        const choice = choices[index];
        return (
          choice && (
            <ChoiceCard
              key={choice.id}
              choice={choice}
              index={index}
              mark={markOf(index)}
              onTouch={onTouch === null ? null : () => onTouch(index)}
              voice={voiceOf(choice)}
            />
          )
        );
      })}
      {pages.length > 1 && (
        <button
          type="button"
          class="choice more"
          onClick={() => setPage((page + 1) % pages.length)}
        >
          <Sign name="play" />
          <span class="choice-words">{say('choices.more')}</span>
        </button>
      )}
    </section>
  );
}
