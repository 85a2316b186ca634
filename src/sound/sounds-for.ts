import type { StageScene } from '../session/view/stage-view.ts';
import type { TeamPanel, Telling } from '../session/view/telling.ts';

/** Names of the effects that begin because the wall went from one picture to the next, in this order. */
export function soundsFor(before: StageScene | null, now: StageScene): readonly string[] {
  if (before === null || isQuiet(now)) return [];
  const { phase } = now;
  if (phase.name === 'lobby') {
    const seats = before.phase.name === 'lobby' ? before.phase.seats : phase.seats;
    return phase.seats > seats ? ['join'] : [];
  }
  if (phase.name !== 'play') return [];
  const panels = before.phase.name === 'play' ? before.phase.panels : [];
  const world = panels.length === 0 && now.world !== null ? [`world-${now.world}`] : [];
  return [...world, ...new Set(heard(now).flatMap((panel) => ofPanel(panels, panel)))];
}

/** While the room stands still nothing sounds, and what sounds ends. */
export function isQuiet(scene: StageScene): boolean {
  return scene.stopped || scene.paused !== null || scene.phase.name === 'map';
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
    ...stateSounds(old.telling, now.telling),
    ...((now.tally.voted ?? 0) > (old.tally.voted ?? 0) ? ['soft-tick'] : []),
  ];
}

function lineSounds(before: Telling | null, now: Telling): readonly string[] {
  const line = now.lines.at(-1);
  return line === undefined || line.id === before?.lines.at(-1)?.id ? [] : line.sounds;
}

function stateSounds(before: Telling, now: Telling): readonly string[] {
  if (before.state === now.state) return [];
  if (now.state === 'voting') return ['vote-open'];
  return now.state === 'settled' ? ['settled'] : [];
}
