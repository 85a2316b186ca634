import type { ComponentChildren } from 'preact';
import type { TeamPanel } from '../../session/view/telling.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { TeamPlay } from './team-play.tsx';
import type { PhaseProps } from './wall.tsx';

/** A scene as it was, marked as past: nothing is decided in it again. */
export function ReplayWall(props: PhaseProps & { readonly panel: TeamPanel }): ComponentChildren {
  return (
    <div class="replay-wall">
      <TeamPlay {...props} />
      <p class="corner-mark replay-mark">
        <Picture file={`emblems/${props.panel.team}.svg`} alt={say(`thing.${props.panel.team}`)} />
        {say('wall.replay')}
      </p>
    </div>
  );
}
