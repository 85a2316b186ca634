import type { ComponentChildren } from 'preact';
import type { VoicedTerm } from '../../report/voiced-terms.ts';
import type { BookletPage } from '../../report/paper/paper.ts';
import { Emblem } from '../parts/emblem.tsx';
import { numeral } from '../parts/numeral.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { takeHomeSigns } from '../parts/take-home.ts';
import './booklet-sheets.css';
import { imposed } from './imposed.ts';
import { Drawn, Said } from './panel.tsx';
import { Asking, Ended, Fork } from './story-sheets.tsx';

type Titled = { readonly title: string };

const Title = ({ title }: Titled) => (
  <h1>
    <StoryWords>{title}</StoryWords>
  </h1>
);

const OfTeam = ({ team }: { readonly team: string | null }) =>
  team === null ? null : <Emblem name={team} />;

/** A word with its voices, and a line for what was agreed. */
const Term = ({ term, voices }: VoicedTerm) => (
  <section class="voiced">
    <h3>
      <StoryWords>{term}</StoryWords>
    </h3>
    <ul>
      {voices.map(({ voice, text }) => (
        <li key={voice}>
          <b>{say(`briefing.voice-${voice}`)}:</b> <StoryWords>{text}</StoryWords>
        </li>
      ))}
    </ul>
    <p class="agreed">{say('words.say')}</p>
  </section>
);

const Terms = ({ terms }: { readonly terms: readonly VoicedTerm[] }) => (
  <>
    <h2>{say('print.book.words')}</h2>
    {terms.map((term) => (
      <Term key={term.term} {...term} />
    ))}
  </>
);

const lines = [1, 2, 3, 4] as const;

type Cards = Pick<Extract<BookletPage, { kind: 'cards' }>, 'cards'>;

const CardOf = ({ card }: { readonly card: Cards['cards'][number] }) => (
  <section class="kept-card">
    <Sign name={takeHomeSigns[card]} />
    <h2>{say(`card.${card}`)}</h2>
    {lines.map((line) => (
      <i key={line} />
    ))}
  </section>
);

function Content({ page, title }: { readonly page: BookletPage } & Titled): ComponentChildren {
  switch (page.kind) {
    case 'cover':
      return (
        <>
          <Title title={title} />
          <div class="panel">
            <Drawn picture={page.picture} />
          </div>
          <p>{say('print.book.yours')}</p>
        </>
      );
    case 'opening':
      return (
        <>
          <div class="panel">
            <Drawn picture={page.panel.picture} />
          </div>
          <Said lines={page.panel.lines} />
        </>
      );
    case 'fork':
      return (
        <>
          <OfTeam team={page.team} />
          <Fork fork={page.fork} isTaken={page.isTaken} />
        </>
      );
    case 'asking':
      return (
        <>
          <OfTeam team={page.team} />
          <Ended ending={page.ending} />
          <Asking question={page.question} />
        </>
      );
    case 'terms':
      return <Terms terms={page.terms} />;
    case 'cards':
      return page.cards.map((card) => <CardOf key={card} card={card} />);
    case 'own':
      return <h2>{say('print.book.own')}</h2>;
    case 'back':
      return <Sign name="tree" />;
    default:
      return page satisfies never;
  }
}

type Numbered = { readonly page: BookletPage; readonly number: number };

const Leaf = ({ page, number, title }: Numbered & Titled) => (
  <div class={`booklet-page booklet-page-${page.kind}`}>
    <Content page={page} title={title} />
    {page.kind !== 'cover' && page.kind !== 'back' && <p class="folio">{numeral(number)}</p>}
  </div>
);

/** Two pages to a side, so that the sheets are folded into a booklet of half their size. No name, no day and no place has a line on it. */
export const BookletSheets = ({
  pages,
  title,
}: { readonly pages: readonly BookletPage[] } & Titled) => (
  <>
    {imposed(pages.map((page, at) => ({ page, number: at + 1 }))).map((spread, at) => (
      <section key={at} class="side spread">
        {spread.map((one) => (
          <Leaf key={one.number} {...one} title={title} />
        ))}
      </section>
    ))}
  </>
);
