import type { ComponentChildren } from 'preact';
import type { ConsoleTeam } from '../../session/view/console-view.ts';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';

/** What the rounds before this one came to, each in a line of its own. */
export function EarlierRounds({ earlier }: Pick<ConsoleTeam, 'earlier'>): ComponentChildren {
  if (earlier.length === 0) return null;
  return (
    <ul class="earlier-rounds" aria-label={say('console.earlier-rounds')}>
      {earlier.map(({ round, totals }) => (
        <li key={round}>
          <span>{say('console.earlier-round', { round })}</span>
          {totals.every((total) => total === null)
            ? say('console.hidden-count')
            : totals.map((total, index) => (
                <span key={index}>
                  <Shape index={index} />{' '}
                  {total === null ? say('console.hidden-count') : numeral(total)}
                </span>
              ))}
        </li>
      ))}
    </ul>
  );
}
