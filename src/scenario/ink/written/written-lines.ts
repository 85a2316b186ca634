import '../load-inkjs.ts';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { StringValue } from 'inkjs/engine/Value';
import { flowOf } from '../flow/flow-path.ts';
import { objectsIn } from '../story-tree.ts';
import type { StoryTree } from '../story-tree.ts';

/** A line of the source that has text to tell. */
export type WrittenLine = {
  readonly file: string;
  readonly line: number;
  /** The knot and stitch around it; '' before the first knot. */
  readonly flow: string;
  /** Where its texts stand in the compiled story: when one is told, the line is. */
  readonly texts: readonly string[];
};

const commands = ControlCommand.CommandType;

/** Every line that can be told, without tags and the words of choices; none where the story was not compiled from its text. */
export function writtenLines(tree: StoryTree): readonly WrittenLine[] {
  const lines = new Map<string, WrittenLine & { readonly texts: string[] }>();
  for (const container of objectsIn(tree.root)) {
    if (!(container instanceof Container) || container.name === 's') continue;
    for (const text of textsIn(container)) {
      const at = text.debugMetadata;
      if (!at?.fileName) continue;
      const path = text.path.toString();
      const key = `${at.fileName}:${at.startLineNumber}`;
      const known = lines.get(key);
      if (known) known.texts.push(path);
      else {
        const { fileName: file, startLineNumber: line } = at;
        lines.set(key, { file, line, flow: flowOf(path), texts: [path] });
      }
    }
  }
  return [...lines.values()];
}

/** The texts of a container that are told: not those of tags, and not those of choices and other strings. */
function* textsIn(container: Container): Generator<StringValue> {
  let inside = 0;
  for (const object of container.content) {
    const command = object instanceof ControlCommand ? object.commandType : null;
    if (command === commands.BeginString || command === commands.BeginTag) inside += 1;
    else if (command === commands.EndString || command === commands.EndTag) inside -= 1;
    else if (object instanceof StringValue && inside === 0 && hasWords(object)) yield object;
  }
}

const hasWords = ({ value }: StringValue): boolean => /\S/u.test(value ?? '');
