type Edge = { readonly from: string; readonly to: string };

/** The longest way to every stop, from 0. Roads that lead back into the way they come from do not count. */
export function columnsOf(
  stops: readonly string[],
  roads: readonly Edge[],
): ReadonlyMap<string, number> {
  const columns = new Map(stops.map((stop) => [stop, 0]));
  const forward = roadsForward(stops, roads);
  for (const stop of forward.order) {
    for (const road of forward.roads.filter(({ from }) => from === stop)) {
      columns.set(road.to, Math.max(columns.get(road.to) ?? 0, (columns.get(stop) ?? 0) + 1));
    }
  }
  return columns;
}

/** Leaves out the roads that close a circle, and puts every stop after those that lead to it. */
function roadsForward(
  stops: readonly string[],
  roads: readonly Edge[],
): { readonly order: readonly string[]; readonly roads: readonly Edge[] } {
  const onTheWay = new Set<string>();
  const done: string[] = [];
  const kept: Edge[] = [];
  const visit = (stop: string): void => {
    onTheWay.add(stop);
    for (const road of roads.filter(({ from }) => from === stop)) {
      if (onTheWay.has(road.to)) continue;
      kept.push(road);
      if (!done.includes(road.to)) visit(road.to);
    }
    onTheWay.delete(stop);
    done.push(stop);
  };
  for (const stop of stops) if (!done.includes(stop)) visit(stop);
  return { order: done.reverse(), roads: kept };
}
