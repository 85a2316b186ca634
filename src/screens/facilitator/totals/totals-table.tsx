import type { ComponentChildren } from 'preact';
import type { AskedWhen } from '../../../report/asked-when.ts';
import type { TotalsItem } from '../../../report/group-totals.ts';
import { cellRows, type CellRow } from '../../../report/totals-sheet.ts';
import { numeral } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { StoryWords } from '../../parts/story-words.tsx';

type Props = {
  readonly item: TotalsItem;
  /** What stands beside its heading. */
  readonly children?: ComponentChildren;
};

/** What is told of one question or decision: each answer, how many, and how many it could be where that is hidden. */
export function TotalsTable({ item, children }: Props): ComponentChildren {
  const { kind, asks, when, people, isDraft } = item;
  return (
    <table class="totals">
      <caption>
        <StoryWords>{asks}</StoryWords>{' '}
        <small>
          {when !== null && `${wordsOf(when)} · `}
          {people === null ? say('totals.few') : say('totals.people', { people })}
          {kind === 'question' && isDraft && ` · ${say('asked.draft')}`}
        </small>
        {children}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('totals.answer')}</th>
          <th scope="col">{say('totals.count')}</th>
          <th scope="col">{say('totals.range')}</th>
        </tr>
      </thead>
      <tbody>
        {cellRows(item).map((row) => (
          <Cell key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function wordsOf(when: AskedWhen): string {
  const [, months = '0'] = when.split('month-');
  return months === '0'
    ? say(`totals.when-${when}`)
    : say('totals.months', { months: Number(months) });
}

function Cell({ row }: { readonly row: CellRow }): ComponentChildren {
  const { key, text, count, least, most } = row;
  const isBeside = key === 'not-said' || key === 'not-known';
  return (
    <tr>
      <th scope="row">{isBeside ? say(`survey.${key}`) : <StoryWords>{text}</StoryWords>}</th>
      <td>{count === null ? say('totals.hidden') : numeral(count)}</td>
      <td>
        {count === null &&
          least !== null &&
          most !== null &&
          say('totals.from-to', { least, most })}
      </td>
    </tr>
  );
}
