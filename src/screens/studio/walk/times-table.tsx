import type { ComponentChildren } from 'preact';
import { grouped } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import type { Simulated } from './simulate.ts';

const minutesIn = (minutes: number | null | undefined): string =>
  minutes === null || minutes === undefined
    ? '–'
    : say('console.minutes', { minutes: Math.round(minutes) });

/** What each length takes, beside what the pack says. */
export function TimesTable({
  lengths,
}: {
  readonly lengths: readonly Simulated[];
}): ComponentChildren {
  return (
    <table class="walk-times">
      <caption>{say('studio.walk.times')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('studio.walk.says')}</th>
          <th scope="col">{say('print.report.room')}</th>
          <th scope="col">{say('print.report.interpreted')}</th>
          <th scope="col">{say('print.report.paths')}</th>
        </tr>
      </thead>
      <tbody>
        {lengths.map((length) => (
          <tr key={length.cut}>
            <th scope="row">{minutesIn(length.cut)}</th>
            <td>
              {minutesIn(length.minutes.plain?.middle)}{' '}
              {length.isLate && <b class="late">{say('studio.walk.late')}</b>}
            </td>
            <td>{minutesIn(length.minutes.interpreted?.middle)}</td>
            <td>{length.paths === null ? say('print.report.any') : grouped(length.paths)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
