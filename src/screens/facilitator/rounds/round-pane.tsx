import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { besidesNames } from './beside-names.ts';
import { questionMinutes } from '../../../session/plan-questions.ts';
import type { ConsoleScene } from '../../../session/view/console-view.ts';
import { numeral } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { useInStory } from '../../parts/story-language.ts';
import { StoryWords } from '../../parts/story-words.tsx';
import { late } from '../../parts/late.ts';
import { Later } from '../../parts/later.tsx';
import { useAct } from '../act.ts';
import type { HostApi } from '../host-api.ts';
import { OpenOffer } from '../open-offer.tsx';
import { Results, SurveyCard } from '../survey-card.tsx';
import { nameOfKind, nameOfRound } from './round-names.ts';
import './rounds.css';

const file = late(() => import('../totals/let-go-file.tsx'));

/** What this session asks, of whom, and when. */
export function RoundTitle({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const { round } = scene.settings;
  if (round === undefined) return null;
  return (
    <fieldset>
      <legend>
        {nameOfKind(round.of)} · {nameOfRound(round.months)}
      </legend>
      <p>
        {say('round.lead', { count: scene.survey.items.length })}{' '}
        {say('round.each', { minutes: questionMinutes(scene.survey.items.length) })}
      </p>
      <ol class="plain-list">
        {scene.survey.items.map(({ asks }) => (
          <li key={asks}>
            <StoryWords>{asks}</StoryWords>
          </li>
        ))}
      </ol>
      {round.of === 'community' && <p class="quiet">{say('rounds.outside-lead')}</p>}
      {scene.settings.inChainOfCommand && <p role="alert">{say('refusal.chain-of-command')}</p>}
    </fieldset>
  );
}

/** One person's paper, typed in whole; the last one can be taken out again. */
function SheetForm({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const inStory = useInStory();
  const { items, held } = scene.survey;
  const [answers, setAnswers] = useState<readonly (number | null)[]>([]);
  const isWhole = items.every((_, at) => typeof answers[at] === 'number');
  const enter = (): void => {
    act.now({ kind: 'enter-sheet', answers: answers.map((one) => one ?? 0) });
    setAnswers([]);
  };
  return (
    <section class="contests sheet-form">
      <h3>{say('round.sheets-title')}</h3>
      {items.map(({ asks, answers: words }, item) => (
        <label key={asks} class="field">
          <span>
            <StoryWords>{asks}</StoryWords>
          </span>
          <select
            value={answers[item] ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const picked = value === '' ? null : Number(value);
              setAnswers(items.map((_, at) => (at === item ? picked : (answers[at] ?? null))));
            }}
          >
            <option value="">—</option>
            {words.map(({ text }, at) => (
              <option key={at} value={at} {...inStory}>
                {text}
              </option>
            ))}
            {besidesNames().map((text, at) => (
              <option key={text} value={words.length + at}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p class="choices-row">
        <button type="button" class="action" disabled={!isWhole} onClick={enter}>
          {say('round.enter')}
        </button>
        <button
          type="button"
          disabled={held?.sheets === 0}
          onClick={() => act.now({ kind: 'take-sheet-back' })}
        >
          {say('round.take-back')}
        </button>
        <span role="status">{say('round.sheets', { count: numeral(held?.sheets ?? 0) })}</span>
      </p>
    </section>
  );
}

/** Asked before the round ends, since nobody can be asked afterwards. */
function MayLeave({ scene, api }: { scene: ConsoleScene; api: HostApi }): ComponentChildren {
  const { offers, settings } = scene;
  if (offers === undefined) return null;
  return (
    <>
      {offers.open && <OpenOffer open={offers.open} isSecond={api.isSecond} />}
      <Later part={file} meanwhile={null}>
        {({ LetGoFile }) => <LetGoFile offers={offers} api={api} of={settings.round?.of} />}
      </Later>
    </>
  );
}

/** The round itself: asking, paper, what came of it, what may leave, and its end. */
export function RoundCard({
  scene,
  api,
}: {
  scene: ConsoleScene;
  api: HostApi;
}): ComponentChildren {
  const act = useAct();
  const { held, results } = scene.survey;
  return (
    <>
      <SurveyCard scene={scene} />
      {held !== null && <SheetForm scene={scene} />}
      {held === null && results.length > 0 && (
        <section class="contests">
          <Results results={results} />
          <MayLeave scene={scene} api={api} />
          <p>{say('round.end-lead')}</p>
          <button
            type="button"
            class="action"
            onClick={() => act.now({ kind: 'end', keeping: 'totals' })}
          >
            {say('round.end')}
          </button>
        </section>
      )}
    </>
  );
}
