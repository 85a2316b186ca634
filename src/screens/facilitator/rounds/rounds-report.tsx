import type { ComponentChildren } from 'preact';
import type {
  ComparedItem,
  Interval,
  RoundChange,
  RoundsOfKind,
} from '../../../report/compare-rounds.ts';
import { numeral } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { StoryWords } from '../../parts/story-words.tsx';
import { nameOfKind, nameOfRound } from './round-names.ts';
import type { BankItem, RoundsLooked } from './rounds-api.ts';

const verdictOf = ({ verdict }: ComparedItem): string =>
  verdict === 'judged' || verdict === 'other-words'
    ? say(`rounds.${verdict}`)
    : say(`asked.${verdict}`);

/** From where to where the mean may lie, under the answers as they stand from least to most. */
function IntervalBar(props: {
  months: number;
  interval: Interval;
  steps: number;
}): ComponentChildren {
  const { months, interval, steps } = props;
  if (interval === null) return null;
  const [from, to] = interval;
  const share = (step: number): string => `${(step / (steps - 1)) * 100}%`;
  const said = (step: number): string => numeral(Math.round((step + 1) * 10) / 10);
  const values = {
    round: nameOfRound(months),
    from: said(from),
    to: said(to),
    most: numeral(steps),
  };
  return (
    <li>
      <span class={`round-bar is-${months === 0 ? 'baseline' : 'later'}`} aria-hidden="true">
        <i style={{ insetInlineStart: share(from), insetInlineEnd: `calc(100% - ${share(to)})` }} />
      </span>
      <small>{say('rounds.interval', values)}</small>
    </li>
  );
}

function Compared({ item, months }: { item: ComparedItem; months: number }): ComponentChildren {
  const { answers, verdict, isDraft } = item;
  return (
    <li class={`round-item is-${verdict}`}>
      <p>
        <b>{verdictOf(item)}</b> <small>{say(`rounds.list.${item.list}`)}</small>
      </p>
      <p>
        <StoryWords>{item.asks}</StoryWords>
        <small>
          <StoryWords>{item.measures}</StoryWords>
          {isDraft && <> — {say('asked.draft')}</>}
        </small>
      </p>
      <ul class="round-bars">
        <IntervalBar months={0} interval={item.baseline} steps={answers.length} />
        <IntervalBar months={months} interval={item.later} steps={answers.length} />
      </ul>
      {item.later !== null && (
        <p class="round-ends">
          <StoryWords>{answers[0] ?? ''}</StoryWords>
          <StoryWords>{answers.at(-1) ?? ''}</StoryWords>
        </p>
      )}
    </li>
  );
}

function Change(props: { change: RoundChange; nameOf: (key: string) => string }) {
  const { change, nameOf } = props;
  return (
    <>
      <h3>{say('rounds.against', { round: nameOfRound(change.months) })}</h3>
      <ul class="round-list">
        {change.items.map((item) => (
          <Compared key={item.item} item={item} months={change.months} />
        ))}
      </ul>
      <Named title="rounds.one-only" keys={change.inOneOnly} nameOf={nameOf} />
    </>
  );
}

/** What is not known is said, and not left out. */
function Named(props: {
  title: string;
  keys: readonly string[];
  nameOf: (key: string) => string;
}): ComponentChildren {
  const { title, keys, nameOf } = props;
  if (keys.length === 0) return null;
  return (
    <details>
      <summary>
        {say(title)}: {numeral(keys.length)}
      </summary>
      <ul class="plain-list">
        {keys.map((key) => (
          <li key={key}>
            <StoryWords>{nameOf(key)}</StoryWords>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Kind(props: { kind: RoundsOfKind; bank: readonly BankItem[] }): ComponentChildren {
  const { kind, bank } = props;
  const nameOf = (key: string): string => bank.find((one) => one.key === key)?.asks ?? key;
  return (
    <section class="round-kind">
      <h2>{nameOfKind(kind.of)}</h2>
      <p class="quiet">
        {kind.held
          .map(
            ({ months, sittings }) =>
              `${nameOfRound(months)} (${say('rounds.sittings', { count: sittings })})`,
          )
          .join(' · ')}
      </p>
      {kind.changes.map((change) => (
        <Change key={change.months} change={change} nameOf={nameOf} />
      ))}
      <Named title="rounds.never-asked" keys={kind.neverAsked} nameOf={nameOf} />
    </section>
  );
}

/** Baseline beside later rounds, each kind of people by itself, the worst first, and who was not asked. */
export function RoundsReportCard({ looked }: { looked: RoundsLooked }): ComponentChildren {
  const { kinds, notAsked } = looked.report;
  return (
    <fieldset>
      <legend>{say('rounds.results')}</legend>
      {kinds.length === 0 ? (
        <p class="quiet">{say('rounds.none')}</p>
      ) : (
        <p class="quiet">{say('rounds.honest')}</p>
      )}
      {kinds.map((kind) => (
        <Kind key={kind.of} kind={kind} bank={looked.bank} />
      ))}
      {notAsked.length > 0 && (
        <p>
          <b>{say('rounds.not-asked', { who: notAsked.map(nameOfKind).join(' · ') })}</b>
        </p>
      )}
    </fieldset>
  );
}
