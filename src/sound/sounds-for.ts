import type { StageScene } from '../session/view/stage-view.ts';
import type { TeamPanel, Telling } from '../session/view/telling.ts';

/** Names of the effects that begin because the wall went from one picture to the next, in this order. */
export function soundsFor(before: StageScene | null, now: StageScene): readonly string[] {
  if (before === null || isQuiet(now)) return [];
  const { phase } = now;
  if (phase.name === 'lobby') return hasGrown(before.phase, phase) ? ['join'] : [];
  if (phase.name !== 'play') return phase.name === 'roles' ? ofRoles(before) : [];
  const panels = before.phase.name === 'play' ? before.phase.panels : [];
  const world = panels.length === 0 && now.world !== null ? [`world-${now.world}`] : [];
  return [...world, ...new Set(heard(now).flatMap((panel) => ofPanel(panels, panel)))];
}

const ofRoles = ({ phase }: StageScene): readonly string[] =>
  phase.name === 'roles' ? [] : ['cards'];

type Lobby = Extract<StageScene['phase'], { name: 'lobby' }>;

const hasGrown = (before: StageScene['phase'], { seats }: Lobby): boolean =>
  before.name === 'lobby' && seats > before.seats;

/** While the room stands still nothing sounds, and what sounds ends. */
export function isQuiet(scene: StageScene): boolean {
  return scene.stopped || scene.paused !== null || scene.phase.name === 'map';
}

/** Whether a film plays or holds on the wall: its own sound is the only one. */
export function isFilmOn({ showing }: Telling): boolean {
  return showing?.kind === 'film' && showing.state !== 'ready' && showing.told !== true;
}

/** One team's story when it is in focus; on the board what happens to any of them. */
function heard({ phase }: StageScene): readonly TeamPanel[] {
  if (phase.name !== 'play') return [];
  const { focus, panels } = phase;
  return focus.kind === 'board' ? panels : panels.filter(({ team }) => team === focus.team);
}

function ofPanel(before: readonly TeamPanel[], now: TeamPanel): readonly string[] {
  const old = before.find(({ team }) => team === now.team);
  if (old === undefined) return lineSounds(null, now.telling);
  return [
    ...lineSounds(old.telling, now.telling),
    ...newsSounds(old.telling, now.telling),
    ...stateSounds(old, now),
    ...((now.tally.voted ?? 0) > (old.tally.voted ?? 0) ? ['soft-tick'] : []),
  ];
}

function lineSounds(before: Telling | null, now: Telling): readonly string[] {
  const line = now.lines.at(-1);
  return line === undefined || line.id === before?.lines.at(-1)?.id ? [] : line.sounds;
}

/** The drum taps for what was brought in; what was told before is silent, also where the newest is taken back. */
function newsSounds(before: Telling, now: Telling): readonly string[] {
  const known = new Set(before.news.map(({ key }) => key));
  return now.news.some(({ key }) => !known.has(key)) ? ['news-drum'] : [];
}

/** Tokens are heard on their way only where they are seen. */
function stateSounds(old: TeamPanel, { telling: now, tally }: TeamPanel): readonly string[] {
  if (old.telling.state === now.state) return [];
  if (now.state === 'voting') return ['vote-open'];
  if (now.state !== 'settled' && now.state !== 'tied') return [];
  const tokens = tally.totals?.some((total) => total !== null) === true ? ['tokens'] : [];
  return [...tokens, ...(now.state === 'settled' ? ['settled'] : [])];
}
