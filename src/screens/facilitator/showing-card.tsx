import type { ComponentChildren } from 'preact';
import type { ShownShowing } from '../../session/view/shown-showing.ts';
import type { Telling } from '../../session/view/telling.ts';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { AroundStory, StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';
import { stepsWith, type ShowingStep } from './showing-steps.ts';

type Props = { telling: Telling; showing: ShownShowing; waits: boolean };

/** A film or motion comic on the wall: how far it is, what the room is asked next, and what can be done with it. */
export function ShowingCard({ telling, showing, waits }: Props): ComponentChildren {
  const { film, state, ask, told, part, parts } = showing;
  return (
    <section class="showing-card" aria-label={say(`showing.${showing.kind}`)}>
      <p class="lead">
        {film ? <StoryWords>{film.title}</StoryWords> : say(`showing.${showing.kind}`)}{' '}
        <small>{say('showing.part', { part: numeral(part + 1), parts: numeral(parts) })}</small>
      </p>
      <p role="status">{say(`showing.is-${state}`)}</p>
      {told && <p class="warning">{say('showing.told')}</p>}
      <AboutFilm {...showing} />
      {ask && (
        <p class={state === 'asking' ? 'prompt' : 'quiet'}>
          <AroundStory sentence="console.ask" name="question" words={ask.text} />
        </p>
      )}
      <fieldset class="moves choices-row" disabled={waits}>
        {stepsWith(showing).map(({ to, words, isNext }) => (
          <Step key={to} telling={telling} part={part} to={to} words={words} isNext={isNext} />
        ))}
      </fieldset>
    </section>
  );
}

/** What can be seen in it, while that helps; and what helps where the wall shows nothing of it. */
function AboutFilm({ film, told, state }: ShownShowing): ComponentChildren {
  if (!film) return null;
  const isSaid = told === true || state === 'ready';
  return (
    <>
      {isSaid && film.description !== '' && (
        <p class="quiet">
          <StoryWords>{film.description}</StoryWords>
        </p>
      )}
      {told !== true && state === 'playing' && <p class="quiet">{say('showing.touch-wall')}</p>}
    </>
  );
}

type StepProps = ShowingStep & { telling: Telling; part: number };

function Step({ telling, part, to, words, isNext }: StepProps): ComponentChildren {
  const act = useAct();
  const { target } = telling;
  return (
    <button
      type="button"
      class={isNext ? 'action' : ''}
      onClick={() => act.now({ kind: 'steer-showing', target, part, to })}
    >
      {say(words)}
    </button>
  );
}
