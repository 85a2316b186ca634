import type { StageScene } from '../session/view/stage-view.ts';
import type { TeamPanel } from '../session/view/telling.ts';

/**
 * The one story that is on the whole wall: the team's in focus; else the only one, or the shared opening for as
 * long as every team hears the same line of it. Null while several stand side by side.
 */
export function storyOnWall(phase: StageScene['phase']): TeamPanel | null {
  if (phase.name !== 'play') return null;
  const { focus, panels } = phase;
  if (focus.kind === 'team') return panels.find(({ team }) => team === focus.team) ?? null;
  const [first] = panels;
  return first !== undefined && panels.every((panel) => isSame(panel, first)) ? first : null;
}

function isSame(panel: TeamPanel, first: TeamPanel): boolean {
  if (panel === first) return true;
  const [own, other] = [panel.telling, first.telling];
  return isOpening(panel) && isOpening(first) && own.lines.at(-1)?.id === other.lines.at(-1)?.id;
}

/** What all share without reading, before anything is to be decided. */
export const isOpening = ({ telling }: TeamPanel): boolean =>
  telling.opening && !telling.held && telling.decision === null && telling.ending === null;
