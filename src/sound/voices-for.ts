import type { StageScene } from '../session/view/stage-view.ts';
import type { TeamPanel } from '../session/view/telling.ts';
import { isQuiet } from './sounds-for.ts';
import { storyOnWall } from './story-on-wall.ts';

/** The voices that begin because the wall went from one picture to the next, in their order. */
export function voicesFor(before: StageScene | null, now: StageScene): readonly string[] {
  if (now.wallSpeaks !== true || isQuiet(now)) return [];
  const panel = storyOnWall(now.phase);
  if (panel === null) return [];
  const old = before?.wallSpeaks === true && !isQuiet(before) ? storyOnWall(before.phase) : null;
  const isSame = old?.team === panel.team && momentOf(old) === momentOf(panel);
  return voicesIn(panel).slice(isSame ? voicesIn(old).length : newestOf(panel, before));
}

/** Whether what the wall said before is over: another beat, another team, or nothing may be heard. */
export function isOver(before: StageScene, now: StageScene): boolean {
  if (now.wallSpeaks !== true || isQuiet(now)) return true;
  const [old, panel] = [storyOnWall(before.phase), storyOnWall(now.phase)];
  return old !== null && (panel?.team !== old.team || momentOf(panel) !== momentOf(old));
}

const momentOf = ({ telling: { target } }: TeamPanel): string => `${target.run} ${target.at}`;

/** Lines, what came in, and then the choices: each said once. */
const voicesIn = ({ telling: { lines, news, choices } }: TeamPanel): readonly string[] =>
  [...lines, ...news, ...choices].flatMap(({ voice }) => voice ?? []);

/** A wall that has just come says the newest line, and not all that was told before. */
function newestOf(panel: TeamPanel, before: StageScene | null): number {
  if (before !== null) return 0;
  return Math.max(0, panel.telling.lines.filter(({ voice }) => voice !== undefined).length - 1);
}
