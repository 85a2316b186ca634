import type { PaperChoice, Sheets } from '../../report/paper/paper.ts';
import { Picture, Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';

type Rounds = Extract<Sheets, { what: 'survey' }>['rounds'];

type Asked = {
  readonly id: string;
  readonly asks: string;
  readonly picture: string;
  readonly answers: readonly PaperChoice[];
  /** It is in the page's words, and counts for nothing. */
  readonly isPractice?: boolean;
  readonly isDraft?: boolean;
};

/** An empty ring to be marked. */
const Mark = () => (
  <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" />
  </svg>
);

/** A number for whoever types the sheet in: the answer's place, from 1, as a session keeps it. */
const Code = ({ id, nth }: { readonly id: string; readonly nth: number }) => (
  <small class="code" lang="en" dir="ltr">
    {id} {nth}
  </small>
);

function Answers({ id, answers, isPractice }: Asked) {
  return (
    <ul class="answers">
      {answers.map(({ text, picture }, at) => (
        <li key={text}>
          {picture !== null && <Picture file={`choices/${picture}.svg`} />}
          <Mark />
          <span>{isPractice === true ? text : <StoryWords>{text}</StoryWords>}</span>
          {isPractice !== true && <Code id={id} nth={at + 1} />}
        </li>
      ))}
    </ul>
  );
}

function Besides({ id, answers, isPractice }: Asked) {
  return (
    <ul class="besides">
      {(['not-said', 'not-known'] as const).map((beside, at) => (
        <li key={beside}>
          <Sign name={beside === 'not-said' ? 'lidded-pot' : 'question-cloud'} />
          <Mark />
          <span>{say(`survey.${beside}`)}</span>
          {isPractice !== true && <Code id={id} nth={answers.length + at + 1} />}
        </li>
      ))}
    </ul>
  );
}

function Question(asked: Asked) {
  return (
    <section class="question">
      <div class="asks">
        <Picture file={`choices/${asked.picture}.svg`} />
        <div>
          <h2>{asked.isPractice === true ? asked.asks : <StoryWords>{asked.asks}</StoryWords>}</h2>
          {asked.isPractice === true && <p>{say('survey.practice-lead')}</p>}
          {asked.isDraft === true && <p class="draft">{say('asked.draft')}</p>}
        </div>
      </div>
      <Answers {...asked} />
      <Besides {...asked} />
    </section>
  );
}

const bowls = [0, 1, 2, 3] as const;

function Practice() {
  const answers = bowls.map((bowl) => ({
    text: say(`survey.bowl.${bowl}`),
    picture: `bowl-${bowl}`,
  }));
  return (
    <Question
      id=""
      asks={say('survey.practice')}
      picture="plum-bowls"
      answers={answers}
      isPractice
    />
  );
}

/** One sheet for each person: a question that does not count, then each with its pot and its cloud. */
export const SurveySheets = ({ rounds }: { readonly rounds: Rounds }) => (
  <>
    {rounds.map(({ round, items }) => (
      <article key={round} class="round">
        <header>
          <h1>{say(`asked.${round}`)}</h1>
          <p class="how">{say('print.survey.how')}</p>
        </header>
        <Practice />
        {items.map((item) => (
          <Question key={item.id} {...item} id={`${round}/${item.id}`} />
        ))}
      </article>
    ))}
  </>
);
