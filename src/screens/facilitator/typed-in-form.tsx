import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { mostPeople } from '../../session/ids.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { Shape, shapeName } from '../parts/shape.tsx';
import type { HostApi, TypedAnswer } from './host-api.ts';
import './typed-in-form.css';
import { emptyRow, rowsFor, typedOf, withRow, type TypedRow } from './typed-rows.ts';

const shapes = [0, 1, 2, 3] as const;

type RowProps = {
  readonly nth: number;
  readonly row: TypedRow;
  readonly onChange: (row: TypedRow) => void;
};

/** One decision: the shape that was chosen, and under each shape its hands. */
function Row({ nth, row, onChange }: RowProps): ComponentChildren {
  const hands = (shape: number, count: number): void =>
    onChange({ ...row, counts: row.counts.map((before, at) => (at === shape ? count : before)) });
  return (
    <li>
      <span>{say('print.typed.decision', { nth: nth + 1 })}</span>
      <div class="typed-row">
        {shapes.map((shape) => (
          <span key={shape} class="sign-shape">
            <button
              type="button"
              aria-pressed={row.choice === shape}
              aria-label={`${say('print.typed.decision', { nth: nth + 1 })}: ${say(`shape.${shapeName(shape)}`)}`}
              onClick={() => onChange({ ...row, choice: shape })}
            >
              <Shape index={shape} />
            </button>
            <input
              type="number"
              min="0"
              max={mostPeople}
              aria-label={say('print.typed.hands', { shape: say(`shape.${shapeName(shape)}`) })}
              value={row.counts[shape] ?? 0}
              onInput={({ currentTarget }) => {
                const count = currentTarget.valueAsNumber;
                if (Number.isInteger(count)) hands(shape, Math.min(mostPeople, Math.max(0, count)));
              }}
            />
          </span>
        ))}
      </div>
    </li>
  );
}

type TeamProps = {
  readonly emblem: string | null;
  readonly rows: readonly TypedRow[];
  readonly onRow: (decision: number, row: TypedRow) => void;
  readonly onMore: () => void;
};

const TeamRows = ({ emblem, rows, onRow, onMore }: TeamProps): ComponentChildren => (
  <div class="typed-team">
    {emblem !== null && <Emblem name={emblem} />}
    <ol>
      {rows.map((row, at) => (
        <Row key={at} nth={at} row={row} onChange={(changed) => onRow(at, changed)} />
      ))}
    </ol>
    <button type="button" onClick={onMore}>
      {say('print.typed.more')}
    </button>
  </div>
);

function Why({ answer }: { readonly answer: TypedAnswer | null }): ComponentChildren {
  if (answer === null || 'done' in answer) return null;
  const nth = 'decision' in answer ? numeral(answer.decision + 1) : '';
  return <p role="alert">{say(`print.typed.why.${answer.why}`, { nth })}</p>;
}

type Console = { readonly scene: ConsoleScene; readonly api: HostApi };

/** What was played from the flip-book, typed in afterwards: an ordinary session comes of it, up to its debrief. */
export const TypedIn = ({ scene, api }: Console): ComponentChildren =>
  scene.as === 'workshop' && scene.pack !== null ? <TypedInForm scene={scene} api={api} /> : null;

function TypedInForm({ scene, api }: Console): ComponentChildren {
  const { teams, cut } = scene.settings;
  const [typed, setTyped] = useState<readonly (readonly TypedRow[])[]>([]);
  const [answer, setAnswer] = useState<TypedAnswer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const rows = rowsFor(teams, typed);
  const enter = async (): Promise<void> => {
    setBusy(true);
    const said = api.typeIn({ cut, teams: typedOf(rows) });
    setAnswer(await said.catch(() => ({ why: 'refused' }) as const));
    setBusy(false);
  };
  return (
    <details class="folded typed-in">
      <summary>{say('print.typed.title')}</summary>
      <p class="quiet">
        {say('print.typed.lead')} {say('sheet.cut', { minutes: cut })}
      </p>
      {rows.map((own, team) => (
        <TeamRows
          key={team}
          emblem={teams > 1 ? (scene.teams[team]?.team ?? null) : null}
          rows={own}
          onRow={(decision, row) => setTyped(withRow(rows, { team, decision }, row))}
          onMore={() => setTyped(rows.map((all, at) => (at === team ? [...all, emptyRow] : all)))}
        />
      ))}
      <Why answer={answer} />
      <button
        type="button"
        class="action"
        disabled={isBusy || typedOf(rows).every((one) => one.length === 0)}
        onClick={() => void enter()}
      >
        {say('print.typed.enter')}
      </button>
    </details>
  );
}
