import type { StageScene } from '../session/view/stage-view.ts';
import type { TeamPanel } from '../session/view/telling.ts';
import { isFilmOn, isQuiet } from './sounds-for.ts';
import { storyOnWall } from './story-on-wall.ts';

/** The voices that begin because the wall went from one picture to the next, in their order. */
export function voicesFor(before: StageScene | null, now: StageScene): readonly string[] {
  const panel = speaking(now);
  if (panel === null) return [];
  const isComic = panel.telling.showing?.kind === 'comic';
  const old = before && (isComic ? shown(before) : speaking(before));
  const isSame = old?.team === panel.team && momentOf(old) === momentOf(panel);
  return voicesIn(panel).slice(isSame ? voicesIn(old).length : newestOf(panel, before));
}

/** Whether what the wall said before is over: another beat, another team, a film, or nothing may be heard. */
export function isOver(before: StageScene, now: StageScene): boolean {
  const [old, panel] = [storyOnWall(before.phase), speaking(now)];
  if (panel === null || isFilmOn(panel.telling)) return true;
  return old !== null && (panel.team !== old.team || momentOf(panel) !== momentOf(old));
}

const shown = (scene: StageScene): TeamPanel | null =>
  isQuiet(scene) ? null : storyOnWall(scene.phase);

/** The story that the wall says aloud: where the facilitator wants that, and a motion comic always, since no device shows it. */
function speaking(scene: StageScene): TeamPanel | null {
  const panel = shown(scene);
  const isTold = scene.wallSpeaks === true || panel?.telling.showing?.kind === 'comic';
  return isTold ? panel : null;
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
