import '../load-inkjs.ts';
import { Container } from 'inkjs/engine/Container';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { flowNames } from '../story-tree.ts';
import type { StoryTree } from '../story-tree.ts';

/** A knot, or a stitch as `knot.stitch`. */
export type WrittenKnot = {
  readonly path: string;
  /** Known only where the story was compiled from its text. */
  readonly file: string | null;
  readonly line: number | null;
  /** It is called with values, so nobody can start in it without them. */
  readonly wantsValues: boolean;
};

export function knotsOf(tree: StoryTree): readonly WrittenKnot[] {
  return flowNames(tree).flatMap((path) => {
    const container = flowAt(tree.root, path);
    if (!container) return [];
    const [first] = container.content;
    const at = container.debugMetadata;
    return [
      {
        path,
        file: at?.fileName ?? null,
        line: at?.startLineNumber ?? null,
        wantsValues: first instanceof VariableAssignment && first.isNewDeclaration,
      },
    ];
  });
}

function flowAt(root: Container, path: string): Container | null {
  let here: Container | null = root;
  for (const name of path.split('.')) {
    const next: unknown = here?.namedContent.get(name);
    here = next instanceof Container ? next : null;
  }
  return here;
}
