import type { ComponentChildren } from 'preact';
import { numeral, percentOf } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { MeterEndings } from './meter-endings.tsx';
import type { Simulated } from './simulate.ts';
import { TimesTable } from './times-table.tsx';
import { roomCounts, type WalkState } from './walking.ts';

type Props = {
  readonly state: WalkState;
  readonly length: Simulated | null;
  readonly onRooms: (rooms: number) => void;
};

/** Every ending that the pack names or a room came to, the most frequent first. */
export function endingsOf(
  { endings, greedy }: Pick<Simulated, 'endings' | 'greedy'>,
  named: Readonly<Record<string, string>>,
): readonly { readonly name: string; readonly share: number; readonly greedy: number }[] {
  const keys = [
    ...new Set([...Object.keys(endings), ...Object.keys(greedy), ...Object.keys(named)]),
  ];
  return keys
    .map((key) => ({
      name: named[key] ?? key,
      share: endings[key] ?? 0,
      greedy: greedy[key] ?? 0,
    }))
    .toSorted((one, other) => other.share - one.share);
}

const Bar = ({ share }: { readonly share: number }): ComponentChildren => (
  <span class="bar" aria-hidden="true">
    <i style={{ inlineSize: `${share * 100}%` }} />
  </span>
);

function Endings({
  length,
  named,
}: {
  length: Simulated;
  named: Readonly<Record<string, string>>;
}) {
  const all = endingsOf(length, named);
  const lost = 1 - all.reduce((sum, { share }) => sum + share, 0);
  return (
    <table class="walk-endings">
      <caption>{say('studio.walk.endings')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('studio.walk.ending')}</th>
          <th scope="col">{say('studio.walk.by-chance')}</th>
          <th scope="col">{say('studio.walk.by-signs')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ name, share, greedy }) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td>
              <b>{percentOf(share)}</b>
              <Bar share={share} />
            </td>
            <td>{percentOf(greedy)}</td>
          </tr>
        ))}
        {lost > 0.0005 && (
          <tr>
            <th scope="row">{say('studio.walk.no-ending')}</th>
            <td>{percentOf(lost)}</td>
            <td>–</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Rooms that nobody sits in: where they end, what moves on the way, how long they take. */
export function RoomsSection({ state, length, onRooms }: Props): ComponentChildren {
  const { lengths, rooms, words } = state;
  return (
    <section class="walk-rooms">
      <h3>{say('studio.walk.rooms')}</h3>
      {length && <p>{say('studio.walk.rooms-how', { count: length.followers })}</p>}
      <label>
        {say('studio.walk.how-many')}{' '}
        <select
          value={rooms}
          onChange={({ currentTarget }) => onRooms(Number(currentTarget.value))}
        >
          {roomCounts.map((count) => (
            <option key={count} value={count}>
              {numeral(count)}
            </option>
          ))}
        </select>
      </label>
      {length && words && (
        <>
          {!length.isWhole && <p class="in-part">{say('studio.walk.in-part')}</p>}
          <Endings length={length} named={words.endings} />
          <MeterEndings meters={length.meters} named={words.meters} />
        </>
      )}
      {lengths && lengths.length > 0 && <TimesTable lengths={lengths} />}
    </section>
  );
}
