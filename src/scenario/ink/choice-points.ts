import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { isChance } from './flow-graph.ts';
import { objectsIn } from './story-tree.ts';
import type { StoryTree } from './story-tree.ts';

/** A choice as it is written, whether or not anybody is ever offered it. */
export type WrittenChoice = {
  readonly path: string;
  readonly file: string | null;
  readonly line: number | null;
};

/** Every choice of the story that can be shown; file and line only where it was compiled from its text. */
export function choicePointsOf(tree: StoryTree): readonly WrittenChoice[] {
  const found: WrittenChoice[] = [];
  for (const object of objectsIn(tree.root)) {
    if (!(object instanceof ChoicePoint) || object.isInvisibleDefault) continue;
    const at = object.debugMetadata;
    found.push({
      path: object.path.toString(),
      file: at?.fileName ?? null,
      line: at?.startLineNumber ?? null,
    });
  }
  return found;
}

/** Whether the story rolls dice or shuffles. */
export function hasChance(tree: StoryTree): boolean {
  return objectsIn(tree.root).some(
    (object) => object instanceof ControlCommand && isChance(object.commandType),
  );
}
