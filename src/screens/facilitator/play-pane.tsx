import type { ComponentChildren } from 'preact';
import { cuts } from '../../scenario/pack.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { AbsentRoles } from './absent-roles.tsx';
import { useAct } from './act.ts';
import { InjectList } from './inject-list.tsx';
import { isStoryMoving } from './next-steps.ts';
import { TeamCard } from './team-card.tsx';

/** All teams beside one another, what the wall shows, and a way to a shorter telling. */
export function PlayPane({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const shorter = cuts.filter((cut) => cut < scene.settings.cut);
  return (
    <section>
      <div class="choices-row" role="group" aria-label={say('console.on-the-wall')}>
        <span>{say('console.on-the-wall')}</span>
        {scene.teams.length > 1 && (
          <button
            type="button"
            aria-pressed={scene.focus.kind === 'board'}
            onClick={() => act.now({ kind: 'focus', focus: { kind: 'board' } })}
          >
            {say('console.board')}
          </button>
        )}
        {scene.teams.map(({ team }) => (
          <button
            key={team}
            type="button"
            aria-pressed={scene.focus.kind === 'team' && scene.focus.team === team}
            onClick={() => act.now({ kind: 'focus', focus: { kind: 'team', team } })}
          >
            {say(`thing.${team}`)}
          </button>
        ))}
        {shorter.map((cut) => (
          <button key={cut} type="button" onClick={() => act.now({ kind: 'shorten', cut })}>
            {say('console.shorten', { minutes: cut })}
          </button>
        ))}
      </div>
      <AbsentRoles scene={scene} decides={false} />
      <div class="teams">
        {scene.teams.map((team) => (
          <TeamCard key={team.team} team={team} isMoving={isStoryMoving(scene)} />
        ))}
      </div>
      <InjectList scene={scene} />
    </section>
  );
}
