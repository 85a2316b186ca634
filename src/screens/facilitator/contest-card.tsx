import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TeamId } from '../../session/ids.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { Placed } from '../parts/placed.tsx';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';

type Held = NonNullable<ConsoleScene['contests']['held']>;

/** The contest in hand, or those that may be held now. Nothing where the story brings none. */
export function ContestCard({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const { held, list } = scene.contests;
  if (held !== null) return <HeldContest held={held} scene={scene} />;
  if (list.length === 0) return null;
  const fitting = list.filter(({ fits, times }) => fits && times === 0);
  return (
    <details class="contests">
      <summary>
        {say('console.contests')}
        {fitting.length > 0 && <b class="fitting">{say('console.contest-fits')}</b>}
        <StoryWords>{fitting.map(({ name }) => name).join(', ')}</StoryWords>
      </summary>
      <p class="quiet">{say('console.contests-lead')}</p>
      <ul>
        {list.map((contest) => (
          <Startable key={contest.key} contest={contest} />
        ))}
      </ul>
    </details>
  );
}

function Startable(props: {
  contest: ConsoleScene['contests']['list'][number];
}): ComponentChildren {
  const act = useAct();
  const { key, name, kind, rounds, times, fits } = props.contest;
  const start = (by: 'devices' | 'bodies') => (): void =>
    act.now({ kind: 'start-contest', contest: key, by });
  return (
    <li class={fits ? 'fits' : ''}>
      <p>
        <b>
          <StoryWords>{name}</StoryWords>
        </b>{' '}
        <small>
          {say(`contest.kind.${kind}`)} {say('console.contest-rounds', { rounds })}{' '}
          {times > 0 && say('console.contest-held')} {fits && say('console.contest-fits')}
        </small>
      </p>
      <span class="choices-row">
        <button
          type="button"
          class={fits && times === 0 ? 'action' : ''}
          onClick={start('devices')}
        >
          {say('console.contest-devices')}
        </button>
        <button type="button" onClick={start('bodies')}>
          {say('console.contest-bodies')}
        </button>
      </span>
    </li>
  );
}

function HeldContest({ held, scene }: { held: Held; scene: ConsoleScene }): ComponentChildren {
  const { round } = held;
  return (
    <section class="contests held">
      <h2>
        <StoryWords>{held.name}</StoryWords>
      </h2>
      {held.state === 'board' ? (
        <p>{say('console.contest-board')}</p>
      ) : (
        <>
          <p class="quiet">{say('console.contest-round', { round: round + 1, of: held.of })}</p>
          <p class="lead">
            <StoryWords>{held.asks}</StoryWords>
          </p>
          <Placed placed={held.placed} />
          <ol class="options">
            {held.options.map((option, index) => (
              <li key={option.id} class={held.right === index ? 'chosen' : ''}>
                <Shape index={index} />
                <span>
                  <StoryWords>{option.text}</StoryWords>
                  {held.totals && <small> {countOf(held.totals[index] ?? null)}</small>}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {held.state === 'asking' && held.by === 'bodies' && (
        <WhoWasRight key={round} held={held} teams={scene.teams.map(({ team }) => team)} />
      )}
      {held.state === 'asking' && held.by === 'devices' && <Answers held={held} />}
      <EndEarly held={held} />
    </section>
  );
}

const countOf = (count: number | null): string =>
  count === null ? say('console.hidden-count') : numeral(count);

/** A contest can be ended before it is played to its board. */
function EndEarly({ held: { number, state } }: { held: Held }): ComponentChildren {
  const act = useAct();
  if (state === 'board') return null;
  return (
    <button type="button" onClick={() => act.now({ kind: 'end-contest', number })}>
      {say('console.contest-end')}
    </button>
  );
}

function Answers({ held: { answered, among } }: { held: Held }): ComponentChildren {
  return (
    <p class="progress">
      {answered === null || among === null
        ? say('console.votes-hidden')
        : say('console.votes', { voted: answered, of: among })}
    </p>
  );
}

/** A tap on each team that was right, in the order they came. */
function WhoWasRight({ held, teams }: { held: Held; teams: readonly TeamId[] }): ComponentChildren {
  const act = useAct();
  const [right, setRight] = useState<readonly TeamId[]>([]);
  const tap = (team: TeamId) => (): void =>
    setRight(right.includes(team) ? right.filter((one) => one !== team) : [...right, team]);
  const { number, round } = held;
  return (
    <div class="choices-row" role="group" aria-label={say('console.contest-who')}>
      <span>{say('console.contest-who')}</span>
      {teams.map((team) => (
        <button key={team} type="button" aria-pressed={right.includes(team)} onClick={tap(team)}>
          <Emblem name={team} /> {say(`thing.${team}`)}{' '}
          {right.includes(team) && <small>{numeral(right.indexOf(team) + 1)}</small>}
        </button>
      ))}
      <button
        type="button"
        class="action"
        onClick={() => act.now({ kind: 'enter-right', number, round, teams: right })}
      >
        {say('console.contest-enter')}
      </button>
    </div>
  );
}
