/** Where something was written: line and column from 1, the column counted without comments. */
export type Place = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
};

export const nodeKinds = [
  'story',
  'knot',
  'stitch',
  'function',
  'parameter',
  'weave',
  'choice',
  'gather',
  'text',
  'glue',
  'tag-start',
  'tag-end',
  'divert',
  'return-tunnel',
  'conditional',
  'branch',
  'sequence',
  'content',
  'variable',
  'temp',
  'constant',
  'list',
  'list-item',
  'set',
  'external',
  'name',
  'call',
  'binary',
  'unary',
  'step',
  'number',
  'string',
  'address',
  'list-value',
  'return',
  'note',
  'other',
] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** A piece of a story as it is written, apart from the library that read it. */
export type InkNode = {
  readonly kind: NodeKind;
  /** What it is called, asks for, goes to or says; '' for none. */
  readonly name: string;
  /** More of its kind: an operator, how a divert goes, whether a choice is sticky, which part of a choice. */
  readonly how: string;
  readonly place: Place;
  readonly parent: InkNode | null;
  readonly children: readonly InkNode[];
};

const flat = new WeakMap<InkNode, readonly InkNode[]>();

/** A node and everything in it, outer ones first. */
export function nodesIn(node: InkNode): readonly InkNode[] {
  const known = flat.get(node);
  if (known) return known;
  const found: InkNode[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child) waiting.push(child);
    }
  }
  flat.set(node, found);
  return found;
}

/** The nearest node around it, itself included, of one of these kinds. */
export function around(node: InkNode, kinds: readonly NodeKind[]): InkNode | null {
  let here: InkNode | null = node;
  while (here && !kinds.includes(here.kind)) here = here.parent;
  return here;
}

export const flowKinds: readonly NodeKind[] = ['knot', 'stitch', 'function'];

/** The name of the knot and stitch around a node: `knot.stitch`; '' at the top. */
export function flowAround(node: InkNode): string {
  const flow = around(node, [...flowKinds, 'story']);
  if (!flow || flow.kind === 'story') return '';
  return flow.kind === 'stitch' && flow.parent?.kind === 'knot'
    ? `${flow.parent.name}.${flow.name}`
    : flow.name;
}

/** The text that a node tells, without logic and without tags. */
export function textOf(node: InkNode): string {
  let text = '';
  let inTag = false;
  for (const { kind, name } of nodesIn(node)) {
    if (kind === 'tag-start') inTag = true;
    else if (kind === 'tag-end') inTag = false;
    else if (kind === 'text' && !inTag) text += name;
  }
  return text;
}
