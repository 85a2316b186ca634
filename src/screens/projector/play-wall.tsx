import type { ComponentChildren } from 'preact';
import type { TeamPanel } from '../../session/view/telling.ts';
import { storyOnWall } from '../../sound/story-on-wall.ts';
import { Board } from './moments/board.tsx';
import { TeamPlay } from './team-play.tsx';
import { TitleCard, useBeginning } from './moments/title-card.tsx';
import type { PhaseProps } from './wall.tsx';

type PlayWallProps = PhaseProps & {
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

function Play({ panels, ...rest }: PlayWallProps): ComponentChildren {
  const panel = storyOnWall(rest.scene.phase);
  if (panel !== null) return <TeamPlay {...rest} panel={panel} />;
  return <Board {...rest} panels={panels} />;
}
