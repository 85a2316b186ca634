import type { ComponentChildren } from 'preact';
import type { IndicatorRound, ShownIndicator } from '../../../session/view/shown-survey.ts';
import { numeral } from '../numeral.ts';
import { Picture } from '../picture.tsx';
import { say } from '../say.ts';
import { useInStory } from '../story-language.ts';
import { CountBar } from './count-bar.tsx';

const rounds = ['before', 'after'] as const;

/** One question at a time: what was answered before the story and after it, and what can honestly be said of it. */
export function AskedCard(props: {
  readonly asked: readonly ShownIndicator[];
  readonly item: number;
}): ComponentChildren {
  const { asked, item } = props;
  const inStory = useInStory();
  const one = asked.length === 0 ? undefined : asked[item % asked.length];
  if (one === undefined) return <p class="big-line">{say('asked.nothing')}</p>;
  const most = Math.max(
    1,
    ...rounds.flatMap((round) => (one[round]?.totals ?? []).map((total) => total ?? 0)),
  );
  return (
    <article class="asked-card">
      <h2>
        <Picture file={`choices/${one.picture}.svg`} />
        <span {...inStory}>{one.asks}</span>
      </h2>
      <ol class={`asked-answers n${one.answers.length}`}>
        {one.answers.map(({ text, picture }, at) => (
          <li key={picture}>
            <Picture file={`choices/${picture}.svg`} />
            <p {...inStory}>{text}</p>
            <Bars one={one} at={at} most={most} />
          </li>
        ))}
      </ol>
      {rounds.map((round) => (
        <Interval key={round} round={round} shown={one[round]} steps={one.answers.length} />
      ))}
      <p class="asked-legend">
        {rounds
          .filter((round) => one[round] !== undefined)
          .map((round) => (
            <span key={round} class={`shift-bar ${round}`}>
              <i />
              {say(`asked.${round}`)}
            </span>
          ))}
        {hidesAny(one) && (
          <span>
            <Picture file="signs/question-cloud.svg" />
            {say('totals.few')}
          </span>
        )}
      </p>
      <p class="asked-word">
        {one.change !== undefined && <b>{say(`asked.${one.change}`)}</b>}{' '}
        <span>{say(one.isDraft ? 'asked.draft' : 'asked.reaction')}</span>
      </p>
    </article>
  );
}

/** The cloud stands for "I do not know" elsewhere, so it is said what it means here. */
const hidesAny = (one: ShownIndicator): boolean =>
  rounds.some((round) => one.answers.some((_, at) => one[round]?.totals[at] === null));

type BarsProps = { readonly one: ShownIndicator; readonly at: number; readonly most: number };

function Bars({ one, at, most }: BarsProps): ComponentChildren {
  return (
    <div class="shift-bars">
      {rounds.map((round) => {
        const count = one[round]?.totals[at];
        if (count === undefined) return null;
        const shown = count === null ? say('wall.few') : numeral(count);
        const words = `${say(`asked.${round}`)}: ${shown}`;
        return (
          <CountBar
            key={round}
            when={round}
            words={words}
            count={count}
            share={((count ?? 0) / most) * 0.6}
          />
        );
      })}
    </div>
  );
}

/** From where to where the mean of everybody may lie: under the answers, in their steps. */
function Interval(props: {
  readonly round: (typeof rounds)[number];
  readonly shown: IndicatorRound | undefined;
  readonly steps: number;
}): ComponentChildren {
  const { round, shown, steps } = props;
  if (!shown?.interval) return null;
  const [from, to] = shown.interval;
  const share = (step: number): string => `${((step + 0.5) / steps) * 100}%`;
  return (
    <div class={`asked-interval ${round}`} aria-hidden="true">
      <i style={{ insetInlineStart: share(from), insetInlineEnd: `calc(100% - ${share(to)})` }} />
    </div>
  );
}
