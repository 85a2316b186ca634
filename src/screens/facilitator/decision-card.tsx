import type { ComponentChildren } from 'preact';
import type { ConsoleTeam } from '../../session/view/console-view.ts';
import type { TeamPanel, Telling } from '../../session/view/telling.ts';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { AroundStory, StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';
import { EarlierRounds } from './earlier-rounds.tsx';
import { HandsForm } from './hands-form.tsx';
import { stepsOf } from './next-steps.ts';

type Props = { team: ConsoleTeam; panel: TeamPanel };

function Options({ team, panel }: Props): ComponentChildren {
  const act = useAct();
  const { telling, tally } = panel;
  const { target, whatIf } = telling;
  const kind = whatIf ? 'step-what-if' : 'choose';
  const mayChoose = whatIf || telling.state === 'tied' || telling.decision?.by === 'facilitator';
  return (
    <ol class="options">
      {telling.choices.map((choice, index) => {
        const reason = team.reasons[index];
        return (
          <li key={choice.id} class={telling.chosen === index ? 'chosen' : ''}>
            <Shape index={index} />
            <span>
              <StoryWords>{choice.text}</StoryWords>
              {tally.totals && <small> {countOf(tally, index)}</small>}
              {telling.among?.includes(index) === false && (
                <small> {say('console.out-of-run-off')}</small>
              )}
              {reason && (
                <details>
                  <summary>{say('console.reasons')}</summary>
                  <Reason sentence="console.reason-security" words={reason.security} />
                  <Reason sentence="console.reason-civil" words={reason.civil} />
                </details>
              )}
            </span>
            {mayChoose && (
              <button type="button" onClick={() => act.now({ kind, target, choice: index })}>
                {say('console.choose')}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

const Reason = (props: { sentence: string; words: string }): ComponentChildren => (
  <p>
    <AroundStory name="reason" {...props} />
  </p>
);

function countOf({ totals, estimated }: TeamPanel['tally'], index: number): string {
  const count = totals?.[index] ?? null;
  if (count === null) return say('console.hidden-count');
  return estimated ? say('console.about', { count }) : numeral(count);
}

const wordsFor = new Set(['reading', 'saying-back', 'rehearsing', 'private', 'talking', 'tied']);

function Steps({ panel }: { panel: TeamPanel }): ComponentChildren {
  const act = useAct();
  const { target, state } = panel.telling;
  return (
    <div class="choices-row">
      {wordsFor.has(state) && <span>{say(`decision.${state}`)}</span>}
      {stepsOf(panel.telling).map(({ kind, isNext, words }) => (
        <button
          key={kind}
          type="button"
          class={isNext ? 'action' : ''}
          onClick={() => act.now({ kind, target })}
        >
          {say(words)}
        </button>
      ))}
    </div>
  );
}

const heardAnswers = [2, 1, 0] as const;

/** For the other side, where it holds no device. */
function HeardButtons({ telling }: { telling: Telling }): ComponentChildren {
  const act = useAct();
  const { target } = telling;
  return (
    <div class="choices-row" role="group" aria-label={say('console.heard')}>
      <span>{say('console.heard')}</span>
      {heardAnswers.map((heard) => (
        <button
          key={heard}
          type="button"
          onClick={() => act.now({ kind: 'confirm-heard', target, heard })}
        >
          {say(`heard.${heard}`)}
        </button>
      ))}
    </div>
  );
}

/** The choices with each side's reasons, and what can be done with the vote just now. */
export function DecisionCard({ team, panel }: Props): ComponentChildren {
  const { telling } = panel;
  if (telling.choices.length === 0) return null;
  return (
    <div class="decision">
      {telling.decision && (
        <p class="quiet">
          {say(`decide.${telling.decision.by}`, { role: telling.roleName ?? '' })}
        </p>
      )}
      {telling.state === 'saying-back' && <HeardButtons telling={telling} />}
      <Options team={team} panel={panel} />
      <EarlierRounds earlier={team.earlier} />
      {telling.state === 'voting' && telling.decision && <HandsForm telling={telling} />}
      <Steps panel={panel} />
    </div>
  );
}
