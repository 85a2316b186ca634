import type { ReportStory } from '../../report/paper/library-report.ts';
import { grouped, languageName, numeral, percentOf } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';

const numbers: ReadonlySet<string> = new Set(['decisions', 'paths']);

const Lengths = ({ lengths }: Pick<ReportStory, 'lengths'>) => (
  <section>
    <h3>{say('print.report.lengths')}</h3>
    <table class="counted">
      <thead>
        <tr>
          {(['length', 'room', 'interpreted', 'decisions', 'paths'] as const).map((column) => (
            <th key={column} scope="col" class={numbers.has(column) ? 'number' : ''}>
              {say(`print.report.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lengths.map(({ cut, minutes, interpreted, decisions, paths }) => (
          <tr key={cut}>
            <th scope="row">{minutesIn(cut)}</th>
            <td>{minutesIn(minutes)}</td>
            <td>{minutesIn(interpreted)}</td>
            <td class="number">{decisions === null ? '–' : rangeIn(decisions)}</td>
            <td class="number">{paths === null ? say('print.report.any') : grouped(paths)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const minutesIn = (minutes: number | null): string =>
  minutes === null ? '–' : say('sheet.minutes', { minutes });

function rangeIn([least, most]: readonly [number, number | null]): string {
  if (most === null) return `${numeral(least)} +`;
  return least === most ? numeral(least) : `${numeral(least)}–${numeral(most)}`;
}

const Endings = ({
  story: { endings, greedy },
  greedyRooms,
}: {
  readonly story: ReportStory;
  readonly greedyRooms: number;
}) => (
  <section>
    <h3>{say('print.report.where-end')}</h3>
    <ul class="shares">
      {endings.map(({ name, share }) => (
        <li key={name}>
          <StoryWords>{name}</StoryWords>
          <span class="bar" aria-hidden="true">
            <i style={{ inlineSize: `${share * 100}%` }} />
          </span>
          <b>{percentOf(share)}</b>
        </li>
      ))}
    </ul>
    <p>{say('print.report.greedy', { rooms: greedyRooms, endings: greedy })}</p>
  </section>
);

/** In hundredths of the strip. */
const place = (value: number, [least, most]: readonly [number, number]): number =>
  most === least ? 0 : ((value - least) / (most - least)) * 100;

const Signs = ({ meters }: Pick<ReportStory, 'meters'>) => (
  <section>
    <h3>{say('print.report.signs')}</h3>
    <ul class="shares">
      {meters.map(({ name, range, begins, low, high }) => (
        <li key={name}>
          <StoryWords>{name}</StoryWords>
          <span class="bar" aria-hidden="true">
            <i
              style={{
                insetInlineStart: `${place(low, range)}%`,
                inlineSize: `${place(high, range) - place(low, range)}%`,
              }}
            />
            <em style={{ insetInlineStart: `${place(begins, range)}%` }} />
          </span>
          <b>{rangeIn([low, high])}</b>
        </li>
      ))}
    </ul>
    <p>{say('print.report.signs-how')}</p>
  </section>
);

const Languages = ({ languages }: Pick<ReportStory, 'languages'>) => (
  <section>
    <h3>{say('print.report.languages')}</h3>
    <table class="counted">
      <thead>
        <tr>
          <th scope="col">{say('print.report.languages')}</th>
          {(['told', 'voices', 'drafts', 'words'] as const).map((column) => (
            <th key={column} scope="col" class="number">
              {say(`print.report.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {languages.map(({ tag, texts, voices, drafts, words }) => (
          <tr key={tag}>
            <th scope="row">
              <bdi lang={tag}>{languageName(tag)}</bdi>
            </th>
            <td class="number">{percentOf(texts)}</td>
            <td class="number">{percentOf(voices)}</td>
            <td class="number">{percentOf(drafts)}</td>
            <td class="number">{numeral(words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Also = ({ story: { pictures, decisions } }: { readonly story: ReportStory }) => (
  <p>
    {pictures !== null && (
      <>
        {say('print.report.pictures')}: <b>{percentOf(pictures)}</b>
        {' · '}
      </>
    )}
    {say('print.report.red-lines')}: <b>{numeral(decisions.redLines)}</b>
  </p>
);

/** One story: how long it takes, where rooms come to, what moves on the way, and in which languages it is. */
export const StoryFigures = ({
  story,
  greedyRooms,
}: {
  readonly story: ReportStory;
  readonly greedyRooms: number;
}) => (
  <section class="story-figures">
    <h2>
      <StoryWords>{story.title}</StoryWords>
    </h2>
    <div class="side-by-side">
      <Endings story={story} greedyRooms={greedyRooms} />
      <Signs meters={story.meters} />
    </div>
    <Lengths lengths={story.lengths} />
    <Languages languages={story.languages} />
    <Also story={story} />
  </section>
);
