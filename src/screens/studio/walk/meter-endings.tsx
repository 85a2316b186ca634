import type { ComponentChildren } from 'preact';
import { numeral } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { spoken } from '../../parts/spoken.ts';
import type { MeterEnds, Simulated } from './simulate.ts';

type Named = Readonly<Record<string, string>>;

const sheet = { width: 200, height: 48 };

/** In how many rooms the meter ends in each tenth of its range; a ring where it began. */
function Dots({ tenths, begins, range: [least, most] }: MeterEnds): ComponentChildren {
  const highest = Math.max(1, ...tenths);
  const wide = sheet.width / tenths.length;
  const start = ((begins - least) / (most - least || 1)) * sheet.width;
  const isMirrored = spoken.getState().dir === 'rtl';
  return (
    <svg
      viewBox={`-6 0 ${sheet.width + 12} ${sheet.height + 12}`}
      aria-hidden="true"
      style={isMirrored ? { transform: 'scaleX(-1)' } : {}}
    >
      {tenths.map((rooms, at) => {
        const high = (rooms / highest) * sheet.height;
        return (
          <rect
            // oxlint-disable-next-line no-array-index-key -- a tenth is its place
            key={at}
            x={at * wide + 1}
            y={sheet.height - high}
            width={wide - 2}
            height={high}
          />
        );
      })}
      <path d={`M0 ${sheet.height}H${sheet.width}`} />
      <circle cx={start} cy={sheet.height} r="5" />
    </svg>
  );
}

const rounded = (value: number): string => numeral(Math.round(value * 10) / 10);

/** Where meters stand when rooms end. */
export function MeterEndings(props: {
  readonly meters: Simulated['meters'];
  readonly named: Named;
}): ComponentChildren {
  const all = Object.entries(props.meters);
  if (all.length === 0) return null;
  return (
    <table class="walk-meters">
      <caption>{say('studio.walk.meters')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('studio.walk.meter')}</th>
          <th scope="col">{say('studio.walk.ends')}</th>
          <th scope="col">{say('studio.walk.middle')}</th>
          <th scope="col">{say('studio.walk.eight')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(([key, meter]) => (
          <tr key={key}>
            <th scope="row" dir="auto">
              {props.named[key] ?? key}
            </th>
            <td>
              <Dots {...meter} />
            </td>
            <td>{rounded(meter.middle)}</td>
            <td>
              <bdi>
                {rounded(meter.low)}–{rounded(meter.high)}
              </bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
