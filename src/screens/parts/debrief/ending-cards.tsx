import type { ComponentChildren } from 'preact';
import type { EndingReached, MeterLine } from '../../../report/debrief-pictures.ts';
import { Picture } from '../picture.tsx';
import { say } from '../say.ts';
import { useInStory } from '../story-language.ts';

type EndingCardsProps = {
  readonly endings: readonly EndingReached[];
  readonly meters: readonly MeterLine[];
};

/** Where each team came out, side by side: compared, never scored. */
export function EndingCards({ endings, meters }: EndingCardsProps): ComponentChildren {
  const inStory = useInStory();
  const columns = endings.length <= 4 ? endings.length : Math.ceil(endings.length / 2);
  const rows = endings.length <= 4 ? 1 : 2;
  return (
    <ul class={`ending-cards rows${rows}`} style={{ '--columns': columns, '--rows': rows }}>
      {endings.map((ending) => (
        <li key={ending.team}>
          <span class="ending-team">
            <Picture file={`emblems/${ending.team}.svg`} alt={say(`thing.${ending.team}`)} />
          </span>
          <Picture kind="ending-art" file={endingArt(ending)} />
          {ending.ending === null ? (
            <b>{say('debrief.on-the-way')}</b>
          ) : (
            <b {...inStory}>{ending.name}</b>
          )}
          <MeterBars ending={ending} meters={meters} />
        </li>
      ))}
    </ul>
  );
}

function endingArt({ ending, picture }: EndingReached): string {
  if (ending === null) return 'signs/wait.svg';
  return picture === null ? 'signs/open-door.svg' : `choices/${picture}.svg`;
}

function MeterBars({
  ending,
  meters,
}: {
  ending: EndingReached;
  meters: readonly MeterLine[];
}): ComponentChildren {
  return (
    <ul class="meters" role="group">
      {ending.meters.map(({ key, name, value }) => {
        const meter = meters.find((one) => one.key === key);
        const [least, most] = meter?.range ?? [0, Math.max(value, 1)];
        return (
          <li key={key} role="img" aria-label={say('wall.meter', { meter: name, value, most })}>
            {meter !== undefined && <Picture file={`signs/${meter.sign}.svg`} />}
            <i class="bar">
              <i
                style={{ inlineSize: `${((value - least) / Math.max(most - least, 1)) * 100}%` }}
              />
            </i>
          </li>
        );
      })}
    </ul>
  );
}
