import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import type { ShownIndicator } from '../../session/view/shown-survey.ts';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';

type Survey = ConsoleScene['survey'];

/** The questions that may be asked now, how far the room is with them, and in the debrief what came of it. */
export function SurveyCard({ scene }: { readonly scene: ConsoleScene }): ComponentChildren {
  const { survey, phase } = scene;
  const isHanded = scene.settings.round?.of === 'community';
  if (survey.held !== null) return <Held held={survey.held} isHanded={isHanded} />;
  return (
    <>
      <Askable survey={survey} isPlanned={isPlanned(scene)} />
      {phase === 'debrief' && survey.results.length > 0 && <Results results={survey.results} />}
    </>
  );
}

/** They can still be asked where there is time after all. */
const isPlanned = ({ survey: { mayAsk }, toAsk, settings }: ConsoleScene): boolean =>
  settings.round !== undefined || toAsk.some(({ round }) => round === mayAsk);

function Askable({
  survey: { mayAsk, questions },
  isPlanned: isInPlan,
}: {
  readonly survey: Survey;
  readonly isPlanned: boolean;
}): ComponentChildren {
  const act = useAct();
  if (mayAsk === null) return null;
  return (
    <section class="contests">
      <h2>{say(`console.survey.${mayAsk}`)}</h2>
      <p class="quiet">{say('console.survey-lead', { count: questions })}</p>
      {!isInPlan && <p class="quiet">{say('console.survey-unplanned')}</p>}
      <button type="button" onClick={() => act.now({ kind: 'ask-survey', round: mayAsk })}>
        {say('console.survey-ask')}
      </button>
    </section>
  );
}

/** A device that is handed round has had as many people as have answered. */
function progressOf({ voted, of }: NonNullable<Survey['held']>, isHanded: boolean): string {
  if (voted === null || of === null) return say('console.survey-hidden');
  return isHanded
    ? say('round.people', { count: numeral(voted) })
    : say('console.survey-progress', { voted, of });
}

function Held(props: {
  readonly held: NonNullable<Survey['held']>;
  readonly isHanded: boolean;
}): ComponentChildren {
  const act = useAct();
  const { held, isHanded } = props;
  const { round } = held;
  return (
    <section class="contests held">
      <h2>{say(`console.survey.${round}`)}</h2>
      <p class="progress">{progressOf(held, isHanded)}</p>
      <button type="button" class="action" onClick={() => act.now({ kind: 'close-survey', round })}>
        {say('console.survey-close')}
      </button>
    </section>
  );
}

/** What was answered, question by question. */
export function Results(props: Pick<Survey, 'results'>): ComponentChildren {
  const act = useAct();
  const isRound = props.results.some(({ round }) => round !== undefined);
  return (
    <details class="contests">
      <summary>{say('console.survey-results')}</summary>
      <p class="quiet">{say(isRound ? 'rounds.honest' : 'asked.reaction')}</p>
      <ol class="prompts">
        {props.results.map((one, item) => (
          <li key={one.asks}>
            {isRound ? (
              <StoryWords>{one.asks}</StoryWords>
            ) : (
              <button
                type="button"
                onClick={() => act.now({ kind: 'debrief-picture', picture: 'asked', item })}
              >
                <StoryWords>{one.asks}</StoryWords>
              </button>
            )}
            <small>
              <StoryWords>{one.measures}</StoryWords>
              {one.change !== undefined && <> — {say(`asked.${one.change}`)}</>}
              {one.isDraft && <> — {say('asked.draft')}</>}
            </small>
            <Counts result={one} />
          </li>
        ))}
      </ol>
    </details>
  );
}

const rounds = ['before', 'after', 'round'] as const;

function Counts({ result }: { readonly result: ShownIndicator }): ComponentChildren {
  const answers = [
    ...result.answers.map(({ text }) => <StoryWords key={text}>{text}</StoryWords>),
    say('survey.not-said'),
    say('survey.not-known'),
  ];
  const asked = rounds.filter((round) => result[round] !== undefined);
  return (
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">{say('console.survey-results')}</th>
          {asked.map((round) => (
            <th key={round} scope="col">
              {say(`asked.${round}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answers.map((words, at) => (
          <tr key={at}>
            <th scope="row">{words}</th>
            {asked.map((round) => (
              <td key={round}>{countOf(result[round]?.totals[at] ?? null)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const countOf = (count: number | null): string =>
  count === null ? say('console.hidden-count') : numeral(count);
