import type { ComponentChildren } from 'preact';
import type { TeamPanel } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { Shape } from '../../parts/shape.tsx';

/** A level beam, with a pan for each choice that is as strong as another. */
export function Balance({ panel }: { panel: TeamPanel }): ComponentChildren {
  const equal = equals(panel);
  const pans = equal.length > 1 ? equal : [null, null];
  return (
    <div class="do-picture balance" aria-hidden="true">
      <i class="beam" />
      <i class="post" />
      <ul>
        {pans.map((index, at) => (
          <li key={index ?? `pan${at}`}>
            {index === null ? <Picture file="signs/question-cloud.svg" /> : <Shape index={index} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The choices that go again, or have most, by index; none where the room may not know. */
export function equals({ telling, tally }: TeamPanel): readonly number[] {
  if (telling.among) return telling.among;
  const totals = (tally.totals ?? []).map((total) => total ?? 0);
  const most = Math.max(1, ...totals);
  return totals.flatMap((total, index) => (total === most ? [index] : []));
}
