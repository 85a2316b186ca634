type Edges = readonly (readonly number[])[];

/** Nodes that reach each other, as groups; a group comes after every group it leads to (Tarjan, without recursion). */
export function componentsOf(edges: Edges): readonly (readonly number[])[] {
  const search = newSearch(edges.length);
  for (let root = 0; root < edges.length; root += 1) {
    if (search.order[root] === -1) visit(root, edges, search);
  }
  return search.components;
}

type Search = {
  readonly order: Int32Array;
  readonly low: Int32Array;
  readonly open: Uint8Array;
  readonly stack: number[];
  readonly components: number[][];
  count: number;
};

const newSearch = (size: number): Search => ({
  order: new Int32Array(size).fill(-1),
  low: new Int32Array(size),
  open: new Uint8Array(size),
  stack: [],
  components: [],
  count: 0,
});

type Standing = { readonly node: number; next: number };

function visit(root: number, edges: Edges, search: Search): void {
  const path = [begin(root, search)];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const to = edges[top.node]?.[top.next];
    top.next += 1;
    if (to === undefined) {
      path.pop();
      leave(top.node, path.at(-1), search);
    } else if (search.order[to] === -1) path.push(begin(to, search));
    else if (search.open[to] === 1) lower(top.node, search.order[to], search);
  }
}

function begin(node: number, search: Search): Standing {
  search.order[node] = search.count;
  search.low[node] = search.count;
  search.count += 1;
  search.open[node] = 1;
  search.stack.push(node);
  return { node, next: 0 };
}

function lower(node: number, to: number | undefined, { low }: Search): void {
  low[node] = Math.min(low[node] ?? 0, to ?? 0);
}

function leave(node: number, above: Standing | undefined, search: Search): void {
  if (above) lower(above.node, search.low[node], search);
  if (search.low[node] !== search.order[node]) return;
  const component = search.stack.splice(search.stack.lastIndexOf(node));
  for (const member of component) search.open[member] = 0;
  search.components.push(component);
}
