import type { LibraryReport, ReportStory } from '../../report/paper/library-report.ts';
import { numeral, percentOf } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { StoryLanguage } from '../parts/story-language.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { StoryFigures } from './story-figures.tsx';
import './library-sheets.css';

const most = 5;
const dots = Array.from({ length: most }, (_, at) => at + 1);

/** Filled dots, and words where a trainer has to know. */
const Asks = ({ difficulty }: Pick<ReportStory, 'difficulty'>) => (
  <>
    <span class="dots" role="img" aria-label={`${numeral(difficulty)} / ${numeral(most)}`}>
      {dots.map((dot) => (
        <i key={dot} class={dot <= difficulty ? 'is-full' : ''} />
      ))}
    </span>
    {difficulty === 1 && <small>{say('console.first-session')}</small>}
    {difficulty >= 4 && <small>{say('console.not-first-session')}</small>}
  </>
);

const Held = ({ missed }: Pick<ReportStory, 'missed'>) => (
  <span class={missed.length === 0 ? 'held' : 'not-held'}>
    {missed.length === 0
      ? `✓ ${say('print.report.holds')}`
      : say('print.report.misses', {
          bars: missed.map((bar) => say(`print.report.bar.${bar}`)).join(' · '),
        })}
  </span>
);

const Row = ({ story }: { readonly story: ReportStory }) => {
  const { title, difficulty, decisions, endings, grade, missed } = story;
  return (
    <tr>
      <th scope="row">
        <StoryWords>{title}</StoryWords>
        <Held missed={missed} />
      </th>
      <td>
        <Asks difficulty={difficulty} />
      </td>
      <td class="number">{numeral(decisions.all)}</td>
      <td class="number">{percentOf(decisions.open)}</td>
      <td class="number">{numeral(endings.length)}</td>
      <td class="number">{grade === null ? '–' : numeral(grade)}</td>
    </tr>
  );
};

const columns = ['story', 'asks', 'decisions', 'open', 'endings', 'grade'] as const;

const texts: ReadonlySet<string> = new Set(['story', 'asks']);

const Summary = ({ stories }: Pick<LibraryReport, 'stories'>) => (
  <table class="counted">
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col" class={texts.has(column) ? '' : 'number'}>
            {say(`print.report.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {stories.map((story) => (
        <StoryLanguage.Provider key={story.title} value={story.toldIn}>
          <Row story={story} />
        </StoryLanguage.Provider>
      ))}
    </tbody>
  </table>
);

const Bars = ({ bars, greedyRooms }: Pick<LibraryReport, 'bars' | 'greedyRooms'>) => (
  <section class="must">
    <h2>{say('print.report.must')}</h2>
    <ul>
      <li>{say('print.report.must.walked')}</li>
      <li>
        {say('print.report.must.endings', {
          most: percentOf(bars.mostOfEnding),
          least: percentOf(bars.leastOfEnding),
        })}
      </li>
      <li>
        {say('print.report.must.greedy', { rooms: greedyRooms, endings: bars.greedyEndings })}
      </li>
      <li>{say('print.report.must.open', { share: percentOf(bars.openDecisions) })}</li>
      <li>{say('print.report.must.grade', { grade: bars.grade })}</li>
      <li>{say('print.report.must.minutes')}</li>
    </ul>
  </section>
);

/** What is counted of the stories: all of them side by side, what they are held to, and each by itself. */
export const LibrarySheets = ({ report }: { readonly report: LibraryReport }) => {
  const { stories, waiting, rooms, greedyRooms, bars } = report;
  return (
    <article class="library">
      <h1>{say('print.kind.report')}</h1>
      <p>
        {say('print.report.lead')} {say('print.report.how', { rooms })}
      </p>
      {waiting > 0 && (
        <p class="no-print" role="status">
          {say('print.report.waiting', { stories: waiting })}
        </p>
      )}
      {stories.length > 0 && <Summary stories={stories} />}
      <Bars bars={bars} greedyRooms={greedyRooms} />
      {stories.map((story) => (
        <StoryLanguage.Provider key={story.title} value={story.toldIn}>
          <StoryFigures story={story} greedyRooms={greedyRooms} />
        </StoryLanguage.Provider>
      ))}
    </article>
  );
};
