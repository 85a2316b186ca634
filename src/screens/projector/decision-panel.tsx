import type { ComponentChildren } from 'preact';
import type { TeamPanel, Telling } from '../../session/view/telling.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { ClockPicture } from '../parts/clock-picture.tsx';
import { isCountedInRoom } from './deciding-signs.ts';
import { DoPicture } from './moments/do-picture.tsx';
import { VoteTray } from './moments/vote-tray.tsx';

type DecisionPanelProps = {
  readonly panel: TeamPanel;
  readonly shift: number;
};

/** What the room does now about the choices: rehearse, talk, vote, wait; how long, and how far it is. */
export function DecisionPanel({ panel, shift }: DecisionPanelProps): ComponentChildren {
  const { telling, tally } = panel;
  const { clock, state } = telling;
  return (
    <div class={`decision-panel ${state}`}>
      <div class="now-do" key={state}>
        <DoPicture panel={panel} />
        <Picture
          kind="team-emblem"
          file={`emblems/${panel.team}.svg`}
          alt={say(`thing.${panel.team}`)}
        />
        {clock !== null && clock.kind !== 'line' && <ClockPicture clock={clock} shift={shift} />}
      </div>
      <p class="do-words" role="status">
        {wordsOf(telling)}
      </p>
      {isAsking(telling) && <VoteTray tally={tally} />}
    </div>
  );
}

/** Progress is of devices: nobody has one for what the room counts itself. */
function isAsking({ state, decision }: Telling): boolean {
  return state === 'private' || (state === 'voting' && !isCountedInRoom(decision?.by ?? 'team'));
}

function decidesNow(decision: Telling['decision'], role: string | null): string {
  return say(`decide.${decision?.by ?? 'team'}`, { role: role ?? '' });
}

function wordsOf({ state, decision, roleName, choices, chosen, among }: Telling): string {
  if (state === 'voting') return decidesNow(decision, roleName);
  if (state === 'settled' && chosen !== null) {
    return say('wall.settled', { choice: choices[chosen]?.text ?? '' });
  }
  return say(state === 'tied' && among ? 'wall.now-run-off' : `wall.now-${state}`);
}
