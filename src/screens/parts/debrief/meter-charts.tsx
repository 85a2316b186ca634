import type { ComponentChildren } from 'preact';
import type { MeterLine } from '../../../report/debrief-pictures.ts';
import { Picture } from '../picture.tsx';
import { numeral } from '../numeral.ts';
import { say } from '../say.ts';
import { spoken } from '../spoken.ts';
import { useInStory } from '../story-language.ts';
import {
  layOutMeter,
  spreadEnds,
  type MeterChart,
  type Mover,
  type TeamCurve,
} from './meter-layout.ts';
import { roadInk } from './team-road.ts';

const sheet = { width: 620, height: 224 };

/** A small chart per meter: every team's way through it, and the decision that moved it most. */
export function MeterCharts({ meters }: { meters: readonly MeterLine[] }): ComponentChildren {
  return (
    <div class="meter-charts">
      {meters.map((meter) => (
        <Chart key={meter.key} meter={meter} />
      ))}
    </div>
  );
}

function Chart({ meter }: { meter: MeterLine }): ComponentChildren {
  const inStory = useInStory();
  const chart = layOutMeter(meter, sheet);
  const mirrored = spoken.getState().dir === 'rtl';
  return (
    <figure class="meter-chart">
      <figcaption>
        <Picture file={`signs/${meter.sign}.svg`} />
        <b {...inStory}>{meter.name}</b>
      </figcaption>
      <div class="chart-sheet">
        <svg
          viewBox={`0 0 ${sheet.width} ${sheet.height}`}
          aria-hidden="true"
          style={mirrored ? { transform: 'scaleX(-1)' } : {}}
        >
          <path
            class="chart-grid"
            d={`M0 16H${sheet.width}M0 ${sheet.height / 2}H${sheet.width}M0 ${sheet.height - 16}H${sheet.width}`}
          />
          {chart.curves.map((curve) => (
            <Curve key={curve.team} curve={curve} />
          ))}
          {chart.mover && <Mark mover={chart.mover} />}
        </svg>
        <Ends chart={chart} />
      </div>
      {chart.mover && <MoverWords mover={chart.mover} />}
      <MeterTable meter={meter} />
    </figure>
  );
}

function Curve({ curve }: { curve: TeamCurve }): ComponentChildren {
  const { colour, dashes } = roadInk(curve.team);
  return (
    <g fill="none" stroke-linejoin="round">
      <path d={curve.path} stroke="#1f1a24" stroke-width="15" stroke-linecap="round" />
      <path d={curve.path} stroke={colour} stroke-width="9" stroke-linecap="round" />
      {dashes !== '' && (
        <path
          d={curve.path}
          stroke="#fffaf0"
          stroke-width="3"
          stroke-dasharray={dashes}
          stroke-linecap="round"
        />
      )}
      {curve.points.map(({ x, y }, index) => (
        <circle key={index} cx={x} cy={y} r="8" fill={colour} stroke="#1f1a24" stroke-width="3" />
      ))}
    </g>
  );
}

function Mark({ mover: { to } }: { mover: Mover }): ComponentChildren {
  return <circle cx={to.x} cy={to.y} r="19" fill="none" stroke="#1f1a24" stroke-width="5" />;
}

/** Each team's emblem where its line ends. */
function Ends({ chart }: { chart: MeterChart }): ComponentChildren {
  const ends = chart.curves.map(({ points }) => points.at(-1)?.y ?? 0);
  const spread = spreadEnds(ends, 54, sheet.height);
  return (
    <span class="chart-ends">
      {chart.curves.map(({ team }, index) => (
        <span key={team} style={{ top: `${((spread[index] ?? 0) / sheet.height) * 100}%` }}>
          <Picture file={`emblems/${team}.svg`} />
        </span>
      ))}
    </span>
  );
}

function MoverWords({ mover }: { mover: Mover }): ComponentChildren {
  return (
    <p class="mover">
      <Picture file={`emblems/${mover.team}.svg`} alt={say(`thing.${mover.team}`)} />
      <b dir="ltr">{`${mover.by > 0 ? '+' : '−'}${numeral(Math.abs(mover.by))}`}</b>
      <span {...useInStory()}>{mover.choice}</span>
    </p>
  );
}

function MeterTable({ meter }: { meter: MeterLine }): ComponentChildren {
  const inStory = useInStory();
  return (
    <table class="unseen">
      <caption>{say('debrief.meter-summary', { meter: meter.name })}</caption>
      <tbody>
        {meter.teams.map(({ team, values }) => (
          <tr key={team}>
            <th scope="row">{say(`thing.${team}`)}</th>
            {values.map(({ value, decision }, index) => (
              <td key={index}>
                <span {...inStory}>{decision}</span> {numeral(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
