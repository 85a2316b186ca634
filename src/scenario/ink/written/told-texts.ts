import '../load-inkjs.ts';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import { SimpleJson } from 'inkjs/engine/SimpleJson';
import { StringValue } from 'inkjs/engine/Value';
import { objectsIn } from '../story-tree.ts';
import type { StoryTree } from '../story-tree.ts';

/** A story apart from the wording of what it only tells. */
export type ToldTexts = {
  /** Stories with the same frame do the same, turn by turn, whatever they say. Null where nobody can know. */
  readonly frame: string | null;
  /** What it says, by where it stands in the compiled story. */
  readonly texts: ReadonlyMap<string, string>;
};

const commands = ControlCommand.CommandType;

/**
 * Takes a story's wording out of it, and leaves what its play can hang on: a text in a choice, a tag, another string or
 * a function is not only told, but can be asked about.
 */
export function toldTexts({ root, lists }: StoryTree): ToldTexts {
  const functions = calledIn(root);
  if (functions === null) return { frame: null, texts: new Map() };
  const taken: Taken = { functions, texts: new Map(), frame: [] };
  take(root, false, taken);
  const kinds = (lists ?? []).map(({ name, items }) => [name, [...items]]);
  return { frame: JSON.stringify([taken.frame, kinds]), texts: taken.texts };
}

type Taken = {
  readonly functions: ReadonlySet<Container>;
  readonly texts: Map<string, string>;
  readonly frame: string[];
};

/** Of a container, and all that it holds. */
function take(container: Container, isAsked: boolean, taken: Taken): void {
  const { functions, frame } = taken;
  const isAskedHere = isAsked || container.name === 's' || functions.has(container);
  frame.push(`[${container.name ?? ''} ${container.countFlags}`);
  let strings = 0;
  for (const object of container.content) {
    strings += opens(object);
    const isAskedFor = isAskedHere || strings > 0;
    if (object instanceof Container) take(object, isAskedFor, taken);
    else frame.push(isAskedFor ? written(object) : toldAs(object, taken));
  }
  for (const inner of namedIn(container)) take(inner, isAskedHere, taken);
  frame.push(']');
}

const namedIn = ({ namedOnlyContent }: Container): readonly Container[] =>
  [...(namedOnlyContent?.values() ?? [])].filter((inner) => inner instanceof Container);

function toldAs(object: InkObject, { texts }: Taken): string {
  if (!(object instanceof StringValue)) return written(object);
  const text = object.value ?? '';
  texts.set(object.path.toString(), text);
  return shapeOf(text);
}

/** What is called as a function; null where a variable says which. */
function calledIn(root: Container): ReadonlySet<Container> | null {
  const called = new Set<Container>();
  for (const object of objectsIn(root)) {
    if (!(object instanceof Divert) || !object.pushesToStack) continue;
    if (object.stackPushType !== PushPopType.Function || object.isExternal) continue;
    if (object.hasVariableTarget) return null;
    const { container } = object.targetPointer;
    if (container) called.add(container);
  }
  return called;
}

function opens(object: InkObject): number {
  if (!(object instanceof ControlCommand)) return 0;
  const { commandType: command } = object;
  if (command === commands.BeginString || command === commands.BeginTag) return 1;
  return command === commands.EndString || command === commands.EndTag ? -1 : 0;
}

/** How a text joins what stands beside it. Where its ends are no words, that hangs on all of it. */
function shapeOf(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const ends = [words.at(0) ?? '', words.at(-1) ?? ''];
  if (!ends.every((word) => /[\p{L}\p{N}]/u.test(word))) return `text ${text}`;
  return `told ${/^\s/.test(text)} ${/\s$/.test(text)}`;
}

function written(object: InkObject): string {
  const writer = new SimpleJson.Writer();
  writer.WriteArrayStart();
  JsonSerialisation.WriteRuntimeObject(writer, object);
  writer.WriteArrayEnd();
  return writer.toString();
}
