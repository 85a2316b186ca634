import '../load-inkjs.ts';
import { Container } from 'inkjs/engine/Container';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import { SimpleJson } from 'inkjs/engine/SimpleJson';
import { setsSeed } from './chance-draws.ts';
import type { StoryTree } from '../story-tree.ts';

/** What a turn can hang on of how a story is written, by where it stands. */
export type WrittenKnots = {
  /** What any turn may hang on, wherever it passes. */
  readonly everywhere: string;
  /** Each knot and function by its name, and what stands before them as ''. */
  readonly knots: ReadonlyMap<string, string>;
};

/** First values of variables are left out: a turn asks for what they are, and the compiler lets a name mean one thing only. */
export function writtenKnots(tree: StoryTree): WrittenKnots {
  const { root, lists, missingExternals } = tree;
  const kinds = (lists ?? []).map(({ name, items }) => [name, [...items]]);
  const knots = [...(root.namedOnlyContent ?? [])].filter(([name]) => name !== 'global decl');
  return {
    everywhere: JSON.stringify([kinds, missingExternals, setsSeed(tree)]),
    knots: new Map([
      ['', written(root.content)],
      ...knots.map(([name, knot]) => [name, written([knot])] as const),
    ]),
  };
}

type Objects = Parameters<typeof JsonSerialisation.WriteListRuntimeObjs>[1];

function written(objects: Objects): string {
  const writer = new SimpleJson.Writer();
  JsonSerialisation.WriteListRuntimeObjs(writer, objects);
  return writer.toString();
}

/** Knots that are written as before; none where something changed that any turn may hang on. */
export function knotsKept(before: WrittenKnots | null, now: WrittenKnots): ReadonlySet<string> {
  if (before?.everywhere !== now.everywhere) return new Set();
  const kept = [...now.knots].filter(([name, text]) => before.knots.get(name) === text);
  return new Set(kept.map(([name]) => name));
}

/** The knot or function that a place lies in; '' before the first. */
export function knotAround(container: Container): string {
  let here = container;
  let above = here.parent;
  while (above instanceof Container && above.parent instanceof Container) {
    here = above;
    above = here.parent;
  }
  const isKnot = above instanceof Container && !above.content.includes(here);
  return isKnot ? (here.name ?? '') : '';
}
