import type { ClosenessCard } from '../../report/paper/closeness-card.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { Box } from './box.tsx';
import './closeness-sheet.css';

const nothing = '\u00a0';

const near = ['unknown', 'known', 'too-close'] as const;

/** Each sentence with three boxes: a story is near enough where most is known, and too near where one thing is. */
const Near = ({ confirm }: Pick<ClosenessCard, 'confirm'>) => (
  <table class="ticked">
    <thead>
      <tr>
        <th scope="col">{say('print.close.near')}</th>
        {near.map((column) => (
          <th key={column} scope="col" class="tick">
            {say(`print.close.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {confirm.map((sentence) => (
        <tr key={sentence}>
          <th scope="row">
            <StoryWords>{sentence}</StoryWords>
          </th>
          {near.map((column) => (
            <td key={column} class="tick">
              <Box />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** What holds of any story that is far enough. */
const Far = () => (
  <>
    <h3>{say('print.close.far')}</h3>
    <ul class="boxes">
      {(['far-1', 'far-2', 'far-3'] as const).map((one) => (
        <li key={one}>
          <Box />
          <span>{say(`print.close.${one}`)}</span>
        </li>
      ))}
    </ul>
  </>
);

const people = [0, 1, 2] as const;

/** Written by hand, if at all, and never a name. */
const Looked = () => (
  <section class="looked">
    <h3>{say('print.close.change')}</h3>
    <p class="by-hand">{nothing}</p>
    <table class="ticked">
      <thead>
        <tr>
          <th scope="col">{say('print.close.who')}</th>
          <th scope="col">{say('rounds.month')}</th>
          <th scope="col" class="tick">
            {say('print.close.yes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <tr key={one} class="empty">
            <td>{nothing}</td>
            <td>{nothing}</td>
            <td class="tick">
              <Box />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** The card itself, as it stands alone and in a guide. */
export const ClosenessOf = ({ card }: { readonly card: ClosenessCard }) => (
  <div class="closeness">
    <p class="how">{say('print.close.lead')}</p>
    {card.about !== '' && (
      <>
        <h3>{say('print.close.about')}</h3>
        <p>
          <StoryWords>{card.about}</StoryWords>
        </p>
      </>
    )}
    {card.provenance !== '' && (
      <>
        <h3>{say('print.close.from')}</h3>
        <p>
          <StoryWords>{card.provenance}</StoryWords>
        </p>
      </>
    )}
    <Near confirm={card.confirm} />
    <Far />
    <p class="then">{say('print.close.then')}</p>
    <Looked />
  </div>
);

/** What people from a place fill in before a story is told there for the first time. */
export const ClosenessSheet = ({
  card,
  title,
}: {
  readonly card: ClosenessCard;
  readonly title: string;
}) => (
  <article>
    <h1>{say('print.kind.closeness')}</h1>
    <h2>
      <StoryWords>{title}</StoryWords>
    </h2>
    <ClosenessOf card={card} />
  </article>
);
