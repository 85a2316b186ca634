import type { ComponentChildren } from 'preact';
import { numeral } from '../numeral.ts';
import { Picture } from '../picture.tsx';

type Props = {
  readonly when: 'before' | 'after';
  /** What is told to who hears the page. */
  readonly words: string;
  /** Null where it is hidden. */
  readonly count: number | null;
  /** Of the room there is for it, 0 … 1. */
  readonly share: number;
  /** What stands before it. */
  readonly children?: ComponentChildren;
};

/** How many people, as a bar and a number; where that is hidden, a cloud. */
export const CountBar = ({ when, words, count, share, children }: Props): ComponentChildren => (
  <div class={`shift-bar ${when}`} role="img" aria-label={words}>
    {children}
    {count === null ? (
      <Picture file="signs/question-cloud.svg" />
    ) : (
      <>
        <i style={{ inlineSize: `${share * 100}%` }} />
        <b>{numeral(count)}</b>
      </>
    )}
  </div>
);
