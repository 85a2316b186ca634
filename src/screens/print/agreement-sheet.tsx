import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';

const promises = [
  ['we-1', 'card'],
  ['we-2', 'lidded-pot'],
  ['we-3', 'term-totals'],
  ['we-4', 'question-cloud'],
  ['we-5', 'rule-listen'],
  ['we-6', 'term-announced'],
  ['we-7', 'rule-door'],
  ['we-8', 'tree'],
] as const;

type List = { readonly items: readonly (readonly [key: string, sign: string])[] };

const Promises = ({ items }: List) => (
  <ul class="promises">
    {items.map(([key, sign]) => (
      <li key={key}>
        <Sign name={sign} />
        <span>{say(`print.agree.${key}`)}</span>
      </li>
    ))}
  </ul>
);

const asked = [
  ['you-1', 'legitimacy'],
  ['you-2', 'rule-secret'],
  ['you-3', 'people'],
  ['you-4', 'term-nobody'],
] as const;

/** For a commander who sends people: what is promised, what is asked, and what nobody can promise. Place, day and names are written by hand, if at all. */
export const AgreementSheet = () => (
  <article class="agreement">
    <h1>{say('print.kind.agreement')}</h1>
    <p class="how">{say('print.agree.lead')}</p>
    <h2>{say('print.agree.we')}</h2>
    <Promises items={promises} />
    <h2>{say('print.agree.you')}</h2>
    <Promises items={asked} />
    <h2>{say('print.agree.not')}</h2>
    <Promises items={[['not-1', 'talk']]} />
    <div class="signatures">
      <p>{say('print.agree.sign-you')}</p>
      <p>{say('print.agree.sign-we')}</p>
    </div>
  </article>
);
