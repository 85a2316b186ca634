import type { ComponentChildren } from 'preact';
import type { ShownMeter } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';

/** Each meter as its sign and a bar of five parts. */
export function MeterRow({ meters }: { meters: readonly ShownMeter[] }): ComponentChildren {
  if (meters.length === 0) return null;
  return (
    <ul class="meters" role="group">
      {meters.map((meter) => (
        <li key={meter.key} role="img" aria-label={meterWords(meter)}>
          <Picture file={`signs/${meter.sign}.svg`} />
          <i class="bar">
            <i style={{ inlineSize: `${meterShare(meter) * 100}%` }} />
          </i>
        </li>
      ))}
    </ul>
  );
}

/** Where a value lies in its meter's range, 0 … 1. */
export function meterShare({
  value,
  range: [least, most],
}: Pick<ShownMeter, 'value' | 'range'>): number {
  return most <= least ? 0 : Math.min(Math.max((value - least) / (most - least), 0), 1);
}

function meterWords({ name, value, range }: ShownMeter): string {
  return say('wall.meter', { meter: name, value, most: range[1] });
}
