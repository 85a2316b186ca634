import type { ComponentChildren } from 'preact';
import type { MeterLine } from '../../../report/debrief-pictures.ts';
import { numeral } from '../numeral.ts';
import { say } from '../say.ts';
import { StoryWords } from '../story-words.tsx';

/** A meter as a table: after each decision, how every team stood. */
export function MeterTable(props: {
  readonly meter: MeterLine;
  /** Up to which decision; 0 is all. */
  readonly upTo: number;
}): ComponentChildren {
  const { meter, upTo } = props;
  return (
    <table class="meter-table">
      <caption>{say('debrief.meter-summary', { meter: meter.name })}</caption>
      <tbody>
        {meter.teams.map(({ team, values }) => (
          <tr key={team}>
            <th scope="row">{say(`thing.${team}`)}</th>
            {(upTo > 0 ? values.slice(0, upTo + 1) : values).map(({ value, decision }, index) => (
              <td key={index}>
                <StoryWords>{decision}</StoryWords> {numeral(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
