import type { Ask, Plot, Scene } from './plot.ts';
import type { PlotPlay, Position } from './truth.ts';

const nameOf = (ask: Ask): string => `${ask.kind} ${ask.name}`;

/** Tells positions apart by what may still be asked from their scene on, and by nothing else. */
export function openKeys(plot: Plot, play: PlotPlay): (at: Position) => string {
  const asksOf = (scene: Scene): readonly Ask[] => [
    ...scene.turns.flatMap(({ asks }) => asks),
    ...play.choicesOf(scene).flatMap(({ asks }) => asks),
  ];
  const caps = capsOf(plot.scenes.flatMap(asksOf));
  const live = liveNames(plot, play, asksOf);
  return ({ scene, back, values }) => {
    const names = [...(live.get(scene) ?? []), ...(live.get(back?.to ?? '') ?? [])];
    const shown = names.map((name) => {
      const value = values.get(name) ?? 0;
      return name.startsWith('visits') ? Math.min(value, caps.get(name) ?? 1) : value;
    });
    return `${scene}>${back?.to}<${back?.from} ${shown.join()}`;
  };
}

/** No comparison tells visits beyond this number apart. */
function capsOf(asks: readonly Ask[]): ReadonlyMap<string, number> {
  const caps = new Map<string, number>();
  for (const ask of asks) {
    const most = 'than' in ask ? ask.than + 1 : 1;
    caps.set(nameOf(ask), Math.max(caps.get(nameOf(ask)) ?? 0, most));
  }
  return caps;
}

function liveNames(
  { scenes }: Plot,
  play: PlotPlay,
  asksOf: (scene: Scene) => readonly Ask[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const used = (scene: Scene): readonly string[] =>
    play.choicesOf(scene).flatMap(({ once, id }) => (once ? [`used ${id}`] : []));
  const live = new Map(
    scenes.map((scene) => [scene.name, new Set([...asksOf(scene).map(nameOf), ...used(scene)])]),
  );
  const next = (scene: Scene): readonly string[] => [
    ...scene.turns.map(({ to }) => to),
    ...play.choicesOf(scene).flatMap(({ to, through }) => [to, through ?? '']),
    scene.otherwise ?? '',
  ];
  const grow = (scene: Scene): boolean => {
    const own = live.get(scene.name) ?? new Set<string>();
    const before = own.size;
    for (const name of next(scene).flatMap((to) => [...(live.get(to) ?? [])])) own.add(name);
    return own.size > before;
  };
  while (scenes.toReversed().filter(grow).length > 0);
  return live;
}
