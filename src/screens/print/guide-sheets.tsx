import type { GuideDecision, Sheets } from '../../report/paper/paper.ts';
import type { PhaseName } from '../../session/group.ts';
import { numeral } from '../parts/numeral.ts';
import { Face, Picture, Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { StoryWords } from '../parts/story-words.tsx';
import { ClosenessOf } from './closeness-sheet.tsx';
import { WrittenGuide } from './written-guide.tsx';

type Guide = Extract<Sheets, { what: 'guide' }>;

/** What is said in a phase, in words that devices and wall say too. */
const saidIn: Readonly<Record<PhaseName, readonly string[]>> = {
  lobby: ['wall.welcome', 'wall.waiting'],
  terms: ['wall.door-rule', 'terms.leaves.totals'],
  rules: ['rule.listen', 'rule.respect', 'rule.no-plans'],
  roles: ['rule.secret'],
  play: ['wall.now-reading', 'wall.now-talking', 'wall.now-voting'],
  'de-roling': ['wall.de-roling', 'wall.de-roling-more'],
  debrief: ['debrief.happened', 'debrief.felt', 'debrief.why', 'debrief.take-home'],
  meet: ['wall.meet'],
  end: ['wall.thanks'],
};

const RunSheet = ({ plan }: Pick<Guide, 'plan'>) => (
  <section>
    <h2>{say('print.guide.run-sheet')}</h2>
    <p>
      {[
        say('sheet.block', { minutes: plan.minutes }),
        say('sheet.cut', { minutes: plan.cut }),
        ...plan.questions.map((round) => say(`console.survey.${round}`)),
      ].join(' · ')}
    </p>
    <table class="run-sheet">
      <tbody>
        {plan.stops.map(({ phase, minutes }) => (
          <tr key={phase}>
            <th scope="row">{say(`phase.${phase}`)}</th>
            <td class="minutes">{say('sheet.minutes', { minutes })}</td>
            <td>
              {say('print.guide.say')}: {saidIn[phase].map((key) => say(key)).join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Roles = ({ roles }: Pick<Guide, 'roles'>) => (
  <section>
    <h2>{say('wall.roles')}</h2>
    <ul class="people">
      {roles.map(({ art, personName, name, goal }) => (
        <li key={name}>
          {art !== null && <Face art={art} />}
          <p>
            <b>
              <StoryWords>{personName}</StoryWords>
            </b>
            {' · '}
            <StoryWords>{name}</StoryWords>
            <br />
            <StoryWords>{goal}</StoryWords>
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const Signs = ({ meters }: Pick<Guide, 'meters'>) => (
  <section>
    <h2>{say('print.guide.signs')}</h2>
    <ul class="people">
      {meters.map(({ key, name, sign, meaning }) => (
        <li key={key}>
          <Sign name={sign} />
          <p>
            <b>
              <StoryWords>{name}</StoryWords>
            </b>
            {meaning !== '' && (
              <>
                <br />
                <StoryWords>{meaning}</StoryWords>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const cueKinds = ['open', 'silence', 'joker', 'senior'] as const;

function Decision({ decision, nth }: { readonly decision: GuideDecision; readonly nth: number }) {
  const { title, choices, questions, cues } = decision;
  return (
    <section class="decision">
      <h3>
        {numeral(nth)}. <StoryWords>{title}</StoryWords>
      </h3>
      <ul class="reasoned">
        {choices.map(({ text, picture, reasons }, index) => (
          <li key={text}>
            <Shape index={index} />
            {picture !== null && <Picture file={`choices/${picture}.svg`} />}
            <div>
              <b>
                <StoryWords>{text}</StoryWords>
              </b>
              {reasons !== null && (
                <p>
                  {say('briefing.security-says')}: <StoryWords>{reasons.security}</StoryWords>
                  <br />
                  {say('briefing.civil-says')}: <StoryWords>{reasons.civil}</StoryWords>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {cueKinds.map((kind) => {
        const cue = cues[kind];
        return cue === undefined ? null : (
          <p key={kind}>
            <b>{say(`print.guide.cue-${kind}`)}:</b> <StoryWords>{cue}</StoryWords>
          </p>
        );
      })}
      {questions.map((question) => (
        <p key={question} class="question-asked">
          <StoryWords>{question}</StoryWords>
        </p>
      ))}
    </section>
  );
}

const Debrief = ({ asking, chair }: Pick<Guide, 'asking' | 'chair'>) => (
  <section>
    <h2>{say('phase.debrief')}</h2>
    {asking.map(({ step, questions }) => (
      <section key={step}>
        <h3>{say(`debrief.${step}`)}</h3>
        <ul>
          {questions.map((question) => (
            <li key={question}>
              <StoryWords>{question}</StoryWords>
            </li>
          ))}
        </ul>
      </section>
    ))}
    {chair !== null && (
      <section>
        <h3>
          {say('print.guide.chair')}: <StoryWords>{chair.name}</StoryWords>
        </h3>
        {chair.lines.map((line) => (
          <p key={line}>
            <StoryWords>{line}</StoryWords>
          </p>
        ))}
        <p>{say('debrief.who-is-missing')}</p>
      </section>
    )}
  </section>
);

/** What a trainer holds in hand: when, who, what to say, the decisions with both sides' reasons, and what to ask. */
export const GuideSheets = ({
  guide,
  title,
}: {
  readonly guide: Guide;
  readonly title: string;
}) => (
  <article class="guide">
    <h1>
      <StoryWords>{title}</StoryWords>
    </h1>
    <RunSheet plan={guide.plan} />
    <Roles roles={guide.roles} />
    <Signs meters={guide.meters} />
    <section>
      <h2>{say('print.guide.decisions')}</h2>
      {guide.decisions.map((decision, at) => (
        <Decision key={decision.title} decision={decision} nth={at + 1} />
      ))}
    </section>
    <Debrief asking={guide.asking} chair={guide.chair} />
    {guide.closeness !== null && (
      <section class="card-of-its-own">
        <h2>{say('print.kind.closeness')}</h2>
        <ClosenessOf card={guide.closeness} />
      </section>
    )}
    {guide.written !== null && <WrittenGuide written={guide.written} />}
  </article>
);
