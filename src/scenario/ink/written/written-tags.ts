import '../load-inkjs.ts';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { DebugMetadata } from 'inkjs/engine/DebugMetadata';
import type { InkObject } from 'inkjs/engine/Object';
import { StringValue } from 'inkjs/engine/Value';
import { parseTag } from '../../tags.ts';
import type { Stand, Tag } from '../../tags.ts';
import { flowOf, tagsAtTop } from '../flow/flow-path.ts';
import { objectsIn } from '../story-tree.ts';
import type { StoryTree } from '../story-tree.ts';

/** A tag as it stands in the story's text. */
export type WrittenTag = Tag & {
  readonly text: string;
  readonly stand: Stand;
  /** Part of it is made by the story while it plays. */
  readonly changes: boolean;
  /** The knot and stitch around it; '' before the first knot. */
  readonly flow: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
};

const commands = ControlCommand.CommandType;

/** Every tag in the compiled story. File, line and column are known only where it was compiled from its text. */
export function writtenTags(tree: StoryTree): readonly WrittenTag[] {
  const top = new Set<InkObject>();
  const found: WrittenTag[] = [];
  for (const object of objectsIn(tree.root)) {
    if (!(object instanceof Container)) continue;
    for (const { at } of tagsAtTop(object)) top.add(at);
    found.push(...tagsInside(object, top));
  }
  return found;
}

function* tagsInside(container: Container, top: ReadonlySet<InkObject>): Generator<WrittenTag> {
  // A name that is printed inside a choice is a string within its string.
  let strings = container.name === 's' ? 1 : 0;
  let tag: InkObject[] | null = null;
  for (const object of container.content) {
    const command = object instanceof ControlCommand ? object.commandType : null;
    strings += stringsOpened(command);
    if (command === commands.BeginTag) tag = [];
    else if (command === commands.EndTag && tag) {
      yield describe(tag, strings > 0 ? 'choice' : null, top);
      tag = null;
    } else tag?.push(object);
  }
}

function stringsOpened(command: number | null): number {
  if (command === commands.BeginString) return 1;
  return command === commands.EndString ? -1 : 0;
}

function describe(
  parts: readonly InkObject[],
  stand: Stand | null,
  top: ReadonlySet<InkObject>,
): WrittenTag {
  const [first] = parts;
  const text = parts
    .map((part) => (part instanceof StringValue ? (part.value ?? '') : ''))
    .join('');
  const flow = first ? flowOf(first.path.toString()) : '';
  const head = flow === '' ? 'story' : 'knot';
  const atTop = first !== undefined && top.has(first);
  return {
    ...parseTag(text),
    text: text.trim(),
    stand: stand ?? (atTop ? head : 'line'),
    changes: parts.some((part) => !(part instanceof StringValue)),
    flow,
    ...whereFrom(first?.debugMetadata),
  };
}

function whereFrom(
  at: DebugMetadata | null | undefined,
): Pick<WrittenTag, 'file' | 'line' | 'column'> {
  return at
    ? { file: at.fileName, line: at.startLineNumber, column: at.startCharacterNumber }
    : { file: null, line: null, column: null };
}
