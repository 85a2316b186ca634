import type { ComponentChildren } from 'preact';
import { restReasons, type Break, type PhaseName } from '../../session/group.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

type RowProps = {
  readonly rest: Break;
  readonly places: readonly PhaseName[];
  readonly onSet: (rest: Break | null) => void;
};

function BreakRow({ rest, places, onSet }: RowProps): ComponentChildren {
  return (
    <div class="choices-row">
      <select
        aria-label={say('rest.why')}
        value={rest.why}
        onChange={(event) => {
          const why = restReasons.find((one) => one === event.currentTarget.value);
          if (why) onSet({ ...rest, why });
        }}
      >
        {restReasons.map((why) => (
          <option key={why} value={why}>
            {say(`rest.${why}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={say('rest.before')}
        value={rest.before}
        onChange={(event) => {
          const before = places.find((one) => one === event.currentTarget.value);
          if (before) onSet({ ...rest, before });
        }}
      >
        {places.map((phase) => (
          <option key={phase} value={phase}>
            {say('rest.before-phase', { phase: say(`phase.${phase}`) })}
          </option>
        ))}
      </select>
      <input
        type="number"
        min="1"
        max="180"
        aria-label={say('rest.how-long')}
        value={rest.minutes}
        onChange={(event) => {
          const minutes = event.currentTarget.valueAsNumber;
          if (Number.isInteger(minutes)) onSet({ ...rest, minutes });
        }}
      />
      <button
        type="button"
        class="plain"
        aria-label={say('rest.remove')}
        onClick={() => onSet(null)}
      >
        ×
      </button>
    </div>
  );
}

/** Breaks, prayers and meals, each before a phase. */
export function BreaksForm({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const { breaks } = scene.settings;
  const places = scene.phases.filter((phase) => phase !== 'lobby' && phase !== 'end');
  const free = places.filter((phase) => breaks.every(({ before }) => before !== phase));
  const set = (next: readonly Break[]): void =>
    act.now({ kind: 'change-settings', settings: { breaks: next } });
  const first = free.includes('debrief') ? 'debrief' : free[0];
  return (
    <div class="field breaks">
      {breaks.map((rest) => (
        <BreakRow
          key={rest.before}
          rest={rest}
          places={[rest.before, ...free]}
          onSet={(next) => set(breaks.flatMap((one) => (one === rest ? (next ?? []) : one)))}
        />
      ))}
      {first && breaks.length < 6 && (
        <button
          type="button"
          onClick={() => set([...breaks, { before: first, why: 'break', minutes: 10 }])}
        >
          {say('rest.add')}
        </button>
      )}
    </div>
  );
}
