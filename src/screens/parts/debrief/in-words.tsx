import type { ComponentChildren } from 'preact';
import type {
  DebriefPictures,
  MeterLine,
  PathStop,
  Shift,
} from '../../../report/debrief-pictures.ts';
import type { PictureUp } from '../../../session/debrief-place.ts';
import type { TeamId } from '../../../session/ids.ts';
import { numeral } from '../numeral.ts';
import { say } from '../say.ts';
import { StoryWords } from '../story-words.tsx';
import { MeterTable } from './meter-table.tsx';
import { biggestMove, movesOf } from './meter-moves.ts';
import { teamsAt } from './teams-at.ts';

type InWordsProps = { readonly pictures: DebriefPictures; readonly at: PictureUp };

/** The picture that is up, told in sentences: for whoever hears it, and for the facilitator to read out. */
export function InWords({ pictures, at }: InWordsProps): ComponentChildren {
  switch (at.picture) {
    case 'paths':
      return <PathsInWords pictures={pictures} />;
    case 'meters':
      return <MetersInWords meters={pictures.meters} upTo={at.item} />;
    case 'endings':
      return <EndingsInWords endings={pictures.endings} />;
    case 'shifts':
      return <ShiftInWords shifts={pictures.shifts} item={at.item} />;
    case 'prompts':
    case 'chair':
    case 'asked':
    case 'others':
    case 'words':
      // They are words themselves.
      return null;
    default:
      return at.picture satisfies never;
  }
}

const named = (teams: readonly TeamId[]): string =>
  teams.length === 0 ? say('debrief.nobody') : teams.map((team) => say(`thing.${team}`)).join(', ');

function PathsInWords({ pictures }: Pick<InWordsProps, 'pictures'>): ComponentChildren {
  const reached = [...pictures.stops]
    .filter(({ teams }) => teams.length > 0)
    .sort((one, other) => one.column - other.column);
  const { roads } = pictures;
  const taken = roads.filter(({ teams }) => teams.length > 0).length;
  return (
    <>
      <p>{say('debrief.paths-summary', { taken, all: roads.length })}</p>
      <ol class="in-words">
        {reached.map((stop) => (
          <li key={stop.path}>
            <b>
              <StoryWords>{stop.title}</StoryWords>
            </b>
            {stop.kind === 'ending' ? (
              `: ${named(stop.teams)}`
            ) : (
              <ChoicesInWords pictures={pictures} stop={stop} />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function ChoicesInWords(props: {
  readonly pictures: DebriefPictures;
  readonly stop: PathStop;
}): ComponentChildren {
  const { pictures, stop } = props;
  return (
    <ul>
      {stop.choices.map(({ text }, nth) => (
        <li key={text}>
          {named(teamsAt(pictures, stop, nth))}: <StoryWords>{text}</StoryWords>
        </li>
      ))}
    </ul>
  );
}

type MetersProps = { readonly meters: readonly MeterLine[]; readonly upTo: number };

/** Of every meter where each team began and ended, and what moved it most; then decision by decision. */
function MetersInWords({ meters, upTo }: MetersProps): ComponentChildren {
  return (
    <div class="in-words">
      {meters.map((meter) => (
        <section key={meter.key}>
          <p>
            <b>
              <StoryWords>{meter.name}</StoryWords>
            </b>
          </p>
          <ul>
            {meter.teams.map(({ team, values }) => (
              <li key={team}>
                {say('debrief.from-to', {
                  team: say(`thing.${team}`),
                  from: values[0]?.value ?? 0,
                  to: lastOf(values, upTo),
                })}
              </li>
            ))}
          </ul>
          <MovedMost meter={meter} />
          <MeterTable meter={meter} upTo={upTo} />
        </section>
      ))}
    </div>
  );
}

const lastOf = (values: MeterLine['teams'][number]['values'], upTo: number): number =>
  (upTo > 0 ? values.slice(0, upTo + 1) : values).at(-1)?.value ?? 0;

function MovedMost({ meter }: { readonly meter: MeterLine }): ComponentChildren {
  const move = biggestMove(movesOf(meter));
  if (move === null) return null;
  return (
    <p>
      {say('debrief.moved-most', { team: say(`thing.${move.team}`), by: signed(move.by) })}{' '}
      <StoryWords>{move.choice}</StoryWords>
    </p>
  );
}

const signed = (by: number): string => `${by > 0 ? '+' : '−'}${numeral(Math.abs(by))}`;

function EndingsInWords({ endings }: Pick<DebriefPictures, 'endings'>): ComponentChildren {
  const [first] = endings;
  return (
    <table class="in-words">
      <caption class="unseen">{say('picture.endings')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('debrief.teams')}</th>
          <th scope="col">{say('picture.endings')}</th>
          {first?.meters.map(({ key, name }) => (
            <th key={key} scope="col">
              <StoryWords>{name}</StoryWords>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {endings.map(({ team, ending, name, meters }) => (
          <tr key={team}>
            <th scope="row">{say(`thing.${team}`)}</th>
            <td>{ending === null ? say('debrief.on-the-way') : <StoryWords>{name}</StoryWords>}</td>
            {meters.map(({ key, value }) => (
              <td key={key}>{numeral(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ShiftInWords(props: {
  readonly shifts: readonly Shift[];
  readonly item: number;
}): ComponentChildren {
  const shift = props.shifts[props.item % Math.max(props.shifts.length, 1)];
  if (shift === undefined) return null;
  const counted = (when: 'before' | 'after', count: number | null): string =>
    say(`debrief.shift-${when}`, { count: count ?? say('wall.few') });
  return (
    <ul class="in-words">
      {shift.choices.map(({ text, before, after }) => (
        <li key={text}>
          <StoryWords>{text}</StoryWords>. {counted('before', before)}. {counted('after', after)}.
        </li>
      ))}
    </ul>
  );
}
