import { openKeys } from './live-asks.ts';
import type { Ask, Change, Plot, PlotChoice, Scene } from './plot.ts';

type Back = { readonly to: string; readonly from: string } | null;
type Values = ReadonlyMap<string, number>;

/** Where a play stands. `back` is where a scene that is played through returns to, and who sent it there. */
export type Position = { readonly scene: string; readonly back: Back; readonly values: Values };

type Entering = Omit<Position, 'scene'> & { readonly from: string };

/** A position to choose from, or the name of the ending. */
export type Stand =
  | { readonly kind: 'asks'; readonly at: Position; readonly offers: readonly PlotChoice[] }
  | { readonly kind: 'ended'; readonly ending: string };

export type Truth = {
  /** Ids of choices that somebody can be offered, with the fewest choices before them. */
  readonly offered: ReadonlyMap<string, number>;
  readonly endings: ReadonlySet<string>;
  readonly states: number;
};

export type PlotPlay = {
  readonly start: () => Stand;
  readonly take: (at: Position, choice: PlotChoice) => Stand;
  readonly choicesOf: (scene: Scene) => readonly PlotChoice[];
};

/** Plays a plot by its own small rules, without Ink. */
export function openPlot(plot: Plot): PlotPlay {
  const scenes = new Map(plot.scenes.map((scene) => [scene.name, scene]));
  const homes = new Map(
    plot.scenes.flatMap(({ name, choices }) => choices.map(({ id }) => [id, name] as const)),
  );
  const sceneAt = (name: string): Scene => {
    const scene = scenes.get(name);
    if (!scene) throw new Error(`The plot has no scene ${name}.`);
    return scene;
  };
  const choicesOf = (scene: Scene): readonly PlotChoice[] => [
    ...(scene.borrows === null ? [] : sceneAt(scene.borrows).choices),
    ...scene.choices,
  ];
  const enter = (name: string, entering: Entering): Stand => {
    const { back, values: before } = entering;
    if (name.startsWith('end:')) return { kind: 'ended', ending: name.slice(4) };
    if (name === 'back' && back) {
      return enter(back.to, { from: back.from, back: null, values: before });
    }
    const scene = sceneAt(name);
    const values = arrive(scene, entering);
    const turn = scene.turns.find(({ asks }) => asks.every((ask) => holds(ask, values)));
    if (turn) return enter(turn.to, { from: name, back, values });
    const offers = choicesOf(scene).filter((choice) => isOpen(choice, values));
    if (offers.length > 0) return { kind: 'asks', at: { scene: name, back, values }, offers };
    return enter(scene.otherwise ?? 'end:stuck', { from: name, back, values });
  };
  return {
    choicesOf,
    start: () => enter(plot.scenes[0]?.name ?? '', { from: '', back: null, values: new Map() }),
    take: ({ back, values: before }, choice) => {
      const values = new Map(before);
      if (choice.once) values.set(`used ${choice.id}`, 1);
      for (const change of choice.changes) apply(change, values);
      const from = homes.get(choice.id) ?? '';
      return choice.through === null
        ? enter(choice.to, { from, back, values })
        : enter(choice.through, { from, back: { to: choice.to, from }, values });
    },
  };
}

/** Walks a plot to its end; two positions are one where they agree on all that can still be asked. */
export function truthOf(plot: Plot): Truth {
  const play = openPlot(plot);
  const keyOf = openKeys(plot, play);
  const offered = new Map<string, number>();
  const endings = new Set<string>();
  const seen = new Set<string>();
  const visit = (stand: Stand, depth: number): readonly Stand[] => {
    if (stand.kind === 'ended') {
      endings.add(stand.ending);
      return [];
    }
    const key = keyOf(stand.at);
    if (seen.has(key)) return [];
    seen.add(key);
    for (const { id } of stand.offers) if (!offered.has(id)) offered.set(id, depth);
    return stand.offers.map((choice) => play.take(stand.at, choice));
  };
  let layer: readonly Stand[] = [play.start()];
  for (let depth = 0; layer.length > 0; depth += 1) {
    layer = layer.flatMap((stand) => visit(stand, depth));
  }
  return { offered, endings, states: seen.size };
}

/** Counts the visit and makes the scene's changes. Ink counts only who comes from outside, not a knot begun again by itself. */
function arrive(scene: Scene, { from, values: before }: Entering): Values {
  const values = new Map(before);
  const { name } = scene;
  for (const place of new Set([name, name.split('.')[0] ?? name])) {
    const isInside = from === place || from.startsWith(`${place}.`);
    if (!isInside) values.set(`visits ${place}`, (values.get(`visits ${place}`) ?? 0) + 1);
  }
  for (const change of scene.changes) apply(change, values);
  return values;
}

function holds(ask: Ask, values: Values): boolean {
  const value = values.get(`${ask.kind} ${ask.name}`) ?? 0;
  if (ask.kind === 'flag' || ask.kind === 'item') return (value === 1) === ask.is;
  if (ask.is === '==') return value === ask.than;
  return ask.is === '>=' ? value >= ask.than : value < ask.than;
}

const isOpen = ({ once, id, asks }: PlotChoice, values: Values): boolean =>
  !(once && values.get(`used ${id}`) === 1) && asks.every((ask) => holds(ask, values));

function apply(change: Change, values: Map<string, number>): void {
  switch (change.kind) {
    case 'flag':
      values.set(`flag ${change.name}`, Number(change.to));
      return;
    case 'item':
      values.set(`item ${change.name}`, Number(change.has));
      return;
    case 'add': {
      const sum = (values.get(`count ${change.name}`) ?? 0) + change.by;
      values.set(`count ${change.name}`, Math.max(0, Math.min(change.most, sum)));
      return;
    }
    case 'empty-bag':
      for (const name of [...values.keys()].filter((key) => key.startsWith('item ')))
        values.delete(name);
      return;
    default:
      change satisfies never;
  }
}
