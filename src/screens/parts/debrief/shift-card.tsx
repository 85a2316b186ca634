import type { ComponentChildren } from 'preact';
import type { Shift } from '../../../report/debrief-pictures.ts';
import { Picture } from '../picture.tsx';
import { say } from '../say.ts';
import { Shape } from '../shape.tsx';
import { useInStory } from '../story-language.ts';
import { CountBar } from './count-bar.tsx';

type Choice = Shift['choices'][number];

/** One decision at a time: how the room answered alone, and how after the talk. Never who moved. */
export function ShiftCard({
  shifts,
  item,
}: {
  shifts: readonly Shift[];
  item: number;
}): ComponentChildren {
  const inStory = useInStory();
  const shift = shifts.length === 0 ? undefined : shifts[item % shifts.length];
  if (shift === undefined) return <p class="big-line">{say('debrief.no-shifts')}</p>;
  const totals = shift.choices.flatMap(({ before, after }) => [before ?? 0, after ?? 0]);
  const most = Math.max(1, ...totals);
  return (
    <article class="shift-card">
      <h2>
        {shift.team !== null && (
          <Picture file={`emblems/${shift.team}.svg`} alt={say(`thing.${shift.team}`)} />
        )}
        <span {...inStory}>{shift.title}</span>
      </h2>
      <ul>
        {shift.choices.map((choice, index) => (
          <li key={choice.text}>
            <Shape index={index} />
            <p {...inStory}>{choice.text}</p>
            <Bars choice={choice} most={most} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function Bars({ choice, most }: { choice: Choice; most: number }): ComponentChildren {
  return (
    <div class="shift-bars">
      <Bar when="before" sign="lidded-pot" count={choice.before} most={most} />
      <Bar when="after" sign="talk" count={choice.after} most={most} />
    </div>
  );
}

type BarProps = { when: 'before' | 'after'; sign: string; count: number | null; most: number };

function Bar({ when, sign, count, most }: BarProps): ComponentChildren {
  const words = say(`debrief.shift-${when}`, { count: count ?? say('wall.few') });
  return (
    <CountBar when={when} words={words} count={count} share={((count ?? 0) / most) * 0.7}>
      <Picture file={`signs/${sign}.svg`} />
    </CountBar>
  );
}
