import type { ComponentChildren } from 'preact';
import type { MeterLine } from '../../../report/debrief-pictures.ts';
import { Picture } from '../picture.tsx';
import { numeral } from '../numeral.ts';
import { say } from '../say.ts';
import { spoken } from '../spoken.ts';
import { useInStory } from '../story-language.ts';
import { StoryWords } from '../story-words.tsx';
import { decisionsIn, type MeterMove } from './meter-moves.ts';
import {
  layOutMeter,
  spreadEnds,
  type MeterChart,
  type Mover,
  type TeamCurve,
} from './meter-layout.ts';
import { roadInk } from './team-road.ts';

const sheet = { width: 620, height: 224 };

/** A small chart per meter: every team's way through it, and the decision that moved it most; or up to one decision, and what that did. */
export function MeterCharts(props: {
  readonly meters: readonly MeterLine[];
  /** Which decision of each team, from 1; 0 is all. */
  readonly upTo: number;
}): ComponentChildren {
  const { meters } = props;
  const upTo = Math.min(props.upTo, decisionsIn(meters));
  return (
    <div
      class={`meter-charts ${upTo > 0 ? 'stepwise' : ''}`}
      style={{ '--rows': Math.ceil(meters.length / 2) }}
    >
      {meters.map((meter) => (
        <Chart key={meter.key} meter={meter} upTo={upTo} />
      ))}
      {upTo > 0 && <Chosen meters={meters} upTo={upTo} />}
    </div>
  );
}

type ChartProps = { readonly meter: MeterLine; readonly upTo: number };

function Chart({ meter, upTo }: ChartProps): ComponentChildren {
  const inStory = useInStory();
  const chart = layOutMeter(meter, sheet, upTo);
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
      {upTo > 0 ? <Moves moves={chart.moves} /> : chart.mover && <MoverWords mover={chart.mover} />}
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
      <b dir="ltr">{signed(mover.by)}</b>
      <span {...useInStory()}>{mover.choice}</span>
    </p>
  );
}

/** What the decision did to this meter, for every team that it moved. */
function Moves({ moves }: { moves: readonly MeterMove[] }): ComponentChildren {
  return (
    <p class="mover">
      {moves.map(({ team, by }) => (
        <span key={team} class="meter-move">
          <Picture file={`emblems/${team}.svg`} alt={say(`thing.${team}`)} />
          <b dir="ltr">{signed(by)}</b>
        </span>
      ))}
    </p>
  );
}

/** What each team chose there; more than four find no room in letters that can be read. */
function Chosen({ meters: [meter], upTo }: Parameters<typeof MeterCharts>[0]): ComponentChildren {
  const chosen = meter?.teams.flatMap(({ team, values }) => {
    const at = values[upTo];
    return at === undefined ? [] : [{ team, choice: at.choice }];
  });
  if (chosen === undefined || chosen.length > 4) return null;
  return (
    <ul class="chosen-there">
      {chosen.map(({ team, choice }) => (
        <li key={team}>
          <Picture file={`emblems/${team}.svg`} alt={say(`thing.${team}`)} />
          <StoryWords>{choice}</StoryWords>
        </li>
      ))}
    </ul>
  );
}

const signed = (by: number): string => `${by > 0 ? '+' : '−'}${numeral(Math.abs(by))}`;
