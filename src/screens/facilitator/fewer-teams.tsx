import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { beforePlay } from '../../session/group.ts';
import type { TeamId } from '../../session/ids.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

type PickProps = {
  readonly label: string;
  readonly teams: readonly TeamId[];
  readonly picked: TeamId | null;
  readonly onPick: (team: TeamId) => void;
};

function PickTeam({ label, teams, picked, onPick }: PickProps): ComponentChildren {
  return (
    <div class="choices-row" role="group" aria-label={label}>
      <span>{label}</span>
      {teams.map((team) => (
        <button
          key={team}
          type="button"
          class="sign-button"
          aria-label={say(`thing.${team}`)}
          aria-pressed={team === picked}
          onClick={() => onPick(team)}
        >
          <Emblem name={team} />
        </button>
      ))}
    </div>
  );
}

/** A team that has become too small goes with another, whole. */
export function FewerTeams({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const [team, setTeam] = useState<TeamId | null>(null);
  const teams = scene.teams.map((one) => one.team);
  const mayMerge = scene.phase === 'play' || beforePlay.includes(scene.phase);
  if (!mayMerge || teams.length < 2) return null;
  const goWith = (into: TeamId): void => {
    if (team) act.now({ kind: 'merge-team', team, into });
    setTeam(null);
  };
  return (
    <details class="fewer-teams">
      <summary>{say('console.fewer-teams')}</summary>
      <p class="quiet">{say('console.fewer-teams-lead')}</p>
      <PickTeam label={say('console.which-team')} teams={teams} picked={team} onPick={setTeam} />
      {team && teams.includes(team) && (
        <PickTeam
          label={say('console.goes-with')}
          teams={teams.filter((one) => one !== team)}
          picked={null}
          onPick={goWith}
        />
      )}
    </details>
  );
}
