import '../load-inkjs.ts';
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { StringValue } from 'inkjs/engine/Value';
import { parseTag } from '../../tags.ts';
import type { Tag } from '../../tags.ts';
import { objectsIn } from '../story-tree.ts';
import type { StoryTree } from '../story-tree.ts';

/** A choice as it is written, whether or not anybody is ever offered it. */
export type WrittenChoice = {
  readonly path: string;
  readonly file: string | null;
  readonly line: number | null;
  /** As far as it is not put together while the story plays. */
  readonly text: string;
  /** Those in its brackets, or before them. */
  readonly tags: readonly Tag[];
  /** Where what follows it stands in the compiled story; '' where it leads nowhere. */
  readonly leadsTo: string;
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
      leadsTo: object.choiceTarget?.path.toString() ?? '',
      ...wordsOf(object),
    });
  }
  return found;
}

const commands = ControlCommand.CommandType;

/** What it says inside its brackets stands before it; what it says before them stands in a container named `s`. */
function wordsOf(choice: ChoicePoint): Pick<WrittenChoice, 'text' | 'tags'> {
  const { parent } = choice;
  if (!(parent instanceof Container)) return { text: '', tags: [] };
  const start = parent.namedContent.get('s');
  const saidFirst = wordsIn(start instanceof Container ? start.content : []);
  const said = wordsIn(evaluatedBefore(parent.content, parent.content.indexOf(choice)));
  return {
    text: `${saidFirst.text}${said.text}`.trim(),
    tags: [...saidFirst.tags, ...said.tags].map(parseTag),
  };
}

/** What is worked out just before this place, with the texts inside its strings. */
function evaluatedBefore(content: readonly InkObject[], end: number): readonly InkObject[] {
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const command = commandOf(content[at]);
    if (command === commands.EvalEnd) depth += 1;
    else if (command === commands.EvalStart) depth -= 1;
    if (depth === 0) return content.slice(at, end);
  }
  return [];
}

function wordsIn(objects: readonly InkObject[]): {
  readonly text: string;
  readonly tags: readonly string[];
} {
  const tags: string[] = [];
  let text = '';
  let inTag = false;
  for (const object of objects) {
    const command = commandOf(object);
    if (command === commands.BeginTag) tags.push('');
    if (command === commands.BeginTag || command === commands.EndTag) {
      inTag = command === commands.BeginTag;
    } else if (object instanceof StringValue) {
      if (inTag) tags.push(`${tags.pop() ?? ''}${object.value ?? ''}`);
      else text += object.value ?? '';
    }
  }
  return { text, tags: tags.filter((tag) => tag.trim() !== '') };
}

const commandOf = (object: InkObject | undefined): ControlCommand.CommandType | null =>
  object instanceof ControlCommand ? object.commandType : null;
