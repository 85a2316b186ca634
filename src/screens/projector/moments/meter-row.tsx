import type { ComponentChildren } from 'preact';
import type { ShownMeter, Since } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import { Shape } from '../../parts/shape.tsx';

type MeterRowProps = { readonly meters: readonly ShownMeter[]; readonly since?: Since | undefined };

/** Each meter as its sign and a bar; what the last choice moved shows from where, and the shape that moved it. */
export function MeterRow({ meters, since }: MeterRowProps): ComponentChildren {
  if (meters.length === 0) return null;
  return (
    <ul class="meters" role="group">
      {meters.map((meter) => {
        const by = movedBy(meter, since);
        return (
          <li key={meter.key} role="img" aria-label={meterWords(meter, by)}>
            <Picture file={`signs/${meter.sign}.svg`} />
            <span class="bar-place">
              <Bar meter={meter} by={by} />
              {by !== 0 && since !== undefined && <Moved by={by} index={since.index} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function movedBy({ key }: ShownMeter, since: Since | undefined): number {
  return since?.moved.find((one) => one.key === key)?.by ?? 0;
}

/** What stayed is filled; what was won or lost since lies behind it in its own pattern. */
function Bar({ meter, by }: { meter: ShownMeter; by: number }): ComponentChildren {
  const now = meterShare(meter);
  const before = meterShare({ ...meter, value: meter.value - by });
  return (
    <i class="bar" key={`${meter.value} ${by}`}>
      {by !== 0 && (
        <i
          class={by > 0 ? 'won' : 'lost'}
          style={{ inlineSize: `${Math.max(now, before) * 100}%` }}
        />
      )}
      <i class="stands" style={{ inlineSize: `${Math.min(now, before) * 100}%` }} />
    </i>
  );
}

function Moved({ by, index }: { by: number; index: number }): ComponentChildren {
  return (
    <span class={`moved ${by > 0 ? 'up' : 'down'}`}>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <path
          d={by > 0 ? 'M20 34V8M8 19 20 7 32 19' : 'M20 6V32M8 21 20 33 32 21'}
          fill="none"
          stroke="#1f1a24"
          stroke-width="8"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <Shape index={index} />
    </span>
  );
}

/** Where a value lies in its meter's range, 0 … 1. */
export function meterShare({
  value,
  range: [least, most],
}: Pick<ShownMeter, 'value' | 'range'>): number {
  return most <= least ? 0 : Math.min(Math.max((value - least) / (most - least), 0), 1);
}

function meterWords({ name, value, range }: ShownMeter, by: number): string {
  const now = say('wall.meter', { meter: name, value, most: range[1] });
  return by === 0 ? now : say('wall.meter-before', { now, before: value - by });
}
