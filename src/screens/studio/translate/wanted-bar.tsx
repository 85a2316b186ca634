import type { ComponentChildren } from 'preact';
import { say } from '../../parts/say.ts';
import { knotOf, type Counts, type Line, type Wanted } from './lines.ts';

const shows = ['all', 'missing', 'stale', 'problem'] as const;

/** Which lines are shown. */
export function WantedBar(props: {
  readonly lines: readonly Line[];
  readonly counts: Counts;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Partial<Wanted>) => void;
}): ComponentChildren {
  const { lines, counts, wanted, onWant } = props;
  const knots = [...new Set(lines.map(knotOf))];
  return (
    <div class="wanted-lines">
      <div class="steps" role="group" aria-label={say('studio.translate.show')}>
        {shows.map((show) => (
          <button
            key={show}
            type="button"
            class={show}
            aria-pressed={wanted.show === show}
            onClick={() => onWant({ show })}
          >
            {say(`studio.translate.count.${show}`, { count: counts[show] })}
          </button>
        ))}
      </div>
      <label>
        {say('studio.translate.search')}{' '}
        <input
          type="search"
          value={wanted.search}
          dir="auto"
          onInput={({ currentTarget }) => onWant({ search: currentTarget.value })}
        />
      </label>
      <label>
        {say('studio.translate.knot')}{' '}
        <select
          value={wanted.knot === null ? '-1' : String(knots.indexOf(wanted.knot))}
          onChange={({ currentTarget }) =>
            onWant({ knot: knots[Number(currentTarget.value)] ?? null })
          }
        >
          <option value="-1">{say('studio.translate.knot-all')}</option>
          {knots.map((knot, at) => (
            <option key={knot} value={at}>
              {knot === '' ? say('studio.translate.knot-none') : knot}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
