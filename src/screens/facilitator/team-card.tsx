import type { ComponentChildren } from 'preact';
import type { ConsoleTeam } from '../../session/view/console-view.ts';
import type { TeamPanel } from '../../session/view/telling.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';
import { DecisionCard } from './decision-card.tsx';
import { PocketCard } from './pocket-card.tsx';
import { ReadingCard } from './reading-card.tsx';
import { RewindList } from './rewind-list.tsx';
import { ShowingCard } from './showing-card.tsx';

function Progress({ panel }: { panel: TeamPanel }): ComponentChildren {
  const { voted, of } = panel.tally;
  const { state } = panel.telling;
  if (state !== 'voting' && state !== 'private') return null;
  return (
    <p class="progress">
      {voted === null || of === null
        ? say('console.votes-hidden')
        : say('console.votes', { voted, of })}
    </p>
  );
}

/** This team waits while the others go on. */
function Hold({ team, isHeld }: { team: TeamPanel['team']; isHeld: boolean }): ComponentChildren {
  const act = useAct();
  return (
    <button
      type="button"
      aria-pressed={isHeld}
      onClick={() => act.now({ kind: isHeld ? 'let-team-go' : 'hold-team', team })}
    >
      {say(isHeld ? 'console.let-team-go' : 'console.hold-team')}
    </button>
  );
}

/** One team: what is being told, what is to be decided, and the way back. */
export function TeamCard(props: { team: ConsoleTeam; isMoving: boolean }): ComponentChildren {
  const { team } = props;
  const { panel } = team;
  const waits = !props.isMoving || panel?.telling.held === true;
  return (
    <article class="team-card" aria-label={say(`thing.${team.team}`)}>
      <h2>
        <Emblem name={team.team} /> {say(`thing.${team.team}`)}
        <small>{say('console.team-devices', { present: team.present, devices: team.seats })}</small>
      </h2>
      {panel && (
        <>
          <Hold team={team.team} isHeld={panel.telling.held} />
          <p class="quiet">
            <StoryWords>
              {[...new Set([panel.title, panel.telling.place ?? ''])].filter(Boolean).join(' — ')}
            </StoryWords>
          </p>
          {panel.telling.showing && (
            <ShowingCard telling={panel.telling} showing={panel.telling.showing} waits={waits} />
          )}
          <ReadingCard team={team} panel={panel} waits={waits} />
          <PocketCard team={team} panel={panel} />
          <Progress panel={panel} />
          <fieldset class="moves" disabled={waits}>
            <DecisionCard team={team} panel={panel} />
          </fieldset>
          {panel.telling.ending && (
            <p class="lead">{say('console.ended-with', { ending: panel.telling.ending.name })}</p>
          )}
        </>
      )}
      <RewindList team={team} />
    </article>
  );
}
