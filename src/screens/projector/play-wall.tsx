import type { ComponentChildren } from 'preact';
import type { Focus } from '../../session/group.ts';
import type { TeamPanel } from '../../session/view/telling.ts';
import { Board } from './board.tsx';
import { TeamPlay } from './team-play.tsx';
import { TitleCard, useBeginning } from './title-card.tsx';
import type { PhaseProps } from './wall.tsx';

type PlayWallProps = PhaseProps & {
  readonly focus: Focus;
  readonly panels: readonly TeamPanel[];
};

/** The title as the story begins; then one team's story over the whole wall, or the board of all teams. */
export function PlayWall(props: PlayWallProps): ComponentChildren {
  const { panels, scene } = props;
  const begins = useBeginning(panels);
  const { title, world } = scene;
  return (
    <>
      <Play {...props} />
      {begins && title !== null && (
        <TitleCard title={title} world={world} backdrop={panels[0]?.backdrop ?? ''} />
      )}
    </>
  );
}

function Play({ focus, panels, ...rest }: PlayWallProps): ComponentChildren {
  const panel =
    focus.kind === 'team' ? panels.find(({ team }) => team === focus.team) : soleOf(panels);
  if (panel !== undefined) {
    return <TeamPlay {...rest} panel={panel} />;
  }
  return <Board {...rest} panels={panels} />;
}

/** A board of one team would show less than its story does. */
function soleOf(panels: readonly TeamPanel[]): TeamPanel | undefined {
  return panels.length === 1 ? panels[0] : undefined;
}
