import type { ComponentChildren } from 'preact';
import type { ConsoleScene, ConsoleTeam } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';

function Balance({ team }: { team: ConsoleTeam }): ComponentChildren {
  const { votes, answers } = team.participation;
  return (
    <li>
      <Emblem name={team.team} />
      <span class="item-words">
        {say(`thing.${team.team}`)}
        <small>
          {answers === null
            ? say('console.participation-few')
            : say('console.participation', { answers, votes, devices: team.seats })}
        </small>
      </span>
    </li>
  );
}

/** Which team's devices answer, and which keep quiet: in counts of teams, never of people. */
export function Participation({ scene }: { scene: ConsoleScene }): ComponentChildren {
  if (scene.settings.inChainOfCommand)
    return <p class="quiet">{say('console.participation-none')}</p>;
  return (
    <>
      <p class="quiet">{say('console.participation-lead')}</p>
      <ul class="items">
        {scene.teams.map((team) => (
          <Balance key={team.team} team={team} />
        ))}
      </ul>
    </>
  );
}
