import { useState } from 'preact/hooks';
import type { ShownChoice } from '../../session/view/telling.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { ChoiceCard, type Mark } from './choice-card.tsx';
import { letters } from './letters.ts';

const most = 4;

/** Where each page of choices begins: up to four on one, else three and the way to more. Where one fits, one at a time. */
export function pagesOf(count: number, fits = most): readonly number[] {
  const onPage = count <= fits ? count : Math.max(1, fits - 1);
  return Array.from({ length: Math.ceil(count / onPage) }, (_, page) => page * onPage);
}

/** On a phone, large letters leave room for one choice. */
const fitting = (): number => (letters.getState().areLarge && innerWidth < 700 ? 1 : most);

/** The way to the next choices, and where among them this page is. */
function More(props: {
  readonly of: number;
  readonly page: number;
  readonly isSlim: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class={props.isSlim ? 'control more' : 'choice more'}
      onClick={props.onPress}
    >
      <Sign name="play" />
      <span class="choice-words">{say('choices.more')}</span>
      {props.isSlim && (
        <span class="turn-dots">
          {Array.from({ length: props.of }, (_, at) => (
            <i key={at} class={at <= props.page ? 'filled' : ''} />
          ))}
        </span>
      )}
    </button>
  );
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
  /** With null: others are shown now, and what was touched is out of sight. */
  readonly onTouch: ((index: number | null) => void) | null;
  /** Where each card says all choices in their order, which one was touched to be heard tells the neighbours nothing. */
  readonly hears?: 'each' | 'all' | 'none';
}) {
  const [page, setPage] = useState(0);
  const offered = [...choices.keys()].filter((index) => among?.includes(index) ?? true);
  const fits = fitting();
  const pages = pagesOf(offered.length, fits);
  const at = page % pages.length;
  const shown = offered.slice(pages[at], pages[at + 1]);
  const turn = (): void => {
    setPage(at + 1);
    onTouch?.(null);
  };
  const all = choices.flatMap(({ voice }) => voice ?? []);
  const voiceOf = {
    each: (one: ShownChoice) => one.voice,
    all: () => (all.length === 0 ? undefined : all),
    none: () => undefined,
  }[hears];
  return (
    <section class={`choices of-${pages.length > 1 ? fits : shown.length}`}>
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
      {pages.length > 1 && <More of={pages.length} page={at} isSlim={fits === 1} onPress={turn} />}
    </section>
  );
}
