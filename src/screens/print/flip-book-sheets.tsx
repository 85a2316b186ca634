import type { Leaf, LeafChoice, PaperMeter, Sheets } from '../../report/paper/paper.ts';
import { numeral } from '../parts/numeral.ts';
import { Picture, Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Shape, shapeName } from '../parts/shape.tsx';
import { spoken } from '../parts/spoken.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { Drawn, Said } from './panel.tsx';

type Book = Extract<Sheets, { what: 'flipbook' }>;
type Meters = { readonly meters: readonly PaperMeter[] };

/** Where reading goes. */
const onwards = (): string => (spoken.getState().dir === 'rtl' ? '←' : '→');

/** One hole for each place of a bead; it begins where the ring is filled. */
function Board({ meters }: Meters) {
  return (
    <ul class="board">
      {meters.map(({ key, name, sign, range: [least, most], start }) => (
        <li key={key}>
          <Sign name={sign} />
          <b>
            <StoryWords>{name}</StoryWords>
          </b>
          <span class="holes">
            {Array.from({ length: most - least + 1 }, (_, at) => (
              <i key={at} class={at + least === start ? 'hole starts' : 'hole'}>
                {numeral(at + least)}
              </i>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Cover({ book, title }: { readonly book: Book; readonly title: string }) {
  return (
    <section class="side cover">
      <h1>
        <StoryWords>{title}</StoryWords>
      </h1>
      <p class="how">{say('sheet.cut', { minutes: book.cut })}</p>
      <ol>
        {[1, 2, 3, 4, 5].map((step) => (
          <li key={step}>{say(`print.flip.how-${step}`)}</li>
        ))}
      </ol>
      {book.meters.length > 0 && <h2>{say('print.guide.signs')}</h2>}
      <Board meters={book.meters} />
    </section>
  );
}

const isGoOn = ({ choices, title }: Leaf): boolean => choices.length === 1 && title === null;

function Front({ leaf }: { readonly leaf: Leaf }) {
  const { page, choices, ending } = leaf;
  return (
    <section class="side front">
      <p class="number">{numeral(page)}</p>
      <div class="panel">
        <Drawn picture={leaf.picture} />
      </div>
      {ending !== null && ending.name !== '' && (
        <p class="ending">
          {ending.picture !== null && <Picture file={`choices/${ending.picture}.svg`} />}
          <StoryWords>{ending.name}</StoryWords>
        </p>
      )}
      {!isGoOn(leaf) && (
        <ul class="tokens">
          {choices.map(({ text, picture }, index) => (
            <li key={text}>
              <Shape index={index} />
              {picture !== null && <Picture file={`choices/${picture}.svg`} />}
              <StoryWords>{text}</StoryWords>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type BeadsMoved = Meters & { readonly beads: LeafChoice['beads'] };

function Beads({ beads, meters }: BeadsMoved) {
  return (
    <span class="beads">
      {beads.map(({ meter, by }) => {
        const known = meters.find(({ key }) => key === meter);
        return known === undefined ? null : (
          <span key={meter}>
            <Sign name={known.sign} />
            <bdi dir="ltr">
              {by > 0 ? '+' : '−'}
              {numeral(Math.abs(by))}
            </bdi>{' '}
            <StoryWords>{known.name}</StoryWords>
          </span>
        );
      })}
    </span>
  );
}

function Ways({ leaf, meters }: Meters & { readonly leaf: Leaf }) {
  return (
    <ul class="ways">
      {leaf.choices.map(({ text, page, beads }, index) => (
        <li key={text}>
          {!isGoOn(leaf) && <Shape index={index} />}
          <div>
            <StoryWords>{text}</StoryWords>
            <b class="turn">
              {onwards()} {say('print.flip.turn', { page })}
            </b>
            <Beads beads={beads} meters={meters} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Back({ leaf, meters }: Meters & { readonly leaf: Leaf }) {
  const { page, title, lines, whispers, questions, ending } = leaf;
  return (
    <section class="side back">
      <header>
        <h2>
          {say('print.flip.page', { page })}
          {title !== null && (
            <>
              {' · '}
              <StoryWords>{title}</StoryWords>
            </>
          )}
        </h2>
      </header>
      <div class="script">
        <div class="spoken">
          <Said lines={lines} />
          {whispers.map(({ role, text }) => (
            <p key={text} class="whisper">
              {say('print.flip.whisper', { role })} <StoryWords>{text}</StoryWords>
            </p>
          ))}
        </div>
        <div class="on">
          <Ways leaf={leaf} meters={meters} />
          {ending !== null && (
            <p>
              <b>{say('wall.now-ended')}</b> <StoryWords>{ending.name}</StoryWords>
            </p>
          )}
          {questions.map((question) => (
            <p key={question}>
              <StoryWords>{question}</StoryWords>
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}

const rows = 12;
const nothing = '\u00a0';

/** Where what was chosen is written down, page by page, to be typed in afterwards. */
const Chosen = () => (
  <section class="side chosen-table">
    <h2>{say('print.flip.chosen')}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">{say('print.flip.went')}</th>
          {[0, 1, 2, 3].map((index) => (
            <th key={index} scope="col" aria-label={say(`shape.${shapeName(index)}`)}>
              <Shape index={index} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, at) => (
          <tr key={at}>
            {[0, 1, 2, 3, 4].map((cell) => (
              <td key={cell}>{nothing}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** A whole telling on paper: each leaf a picture in front and its script behind. */
export const FlipBookSheets = ({
  book,
  title,
}: {
  readonly book: Book;
  readonly title: string;
}) => (
  <>
    <Cover book={book} title={title} />
    <Chosen />
    {book.leaves.map((leaf) => (
      <div key={leaf.page} class="leaf">
        <Front leaf={leaf} />
        <Back leaf={leaf} meters={book.meters} />
      </div>
    ))}
  </>
);
