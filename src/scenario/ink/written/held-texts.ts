import '../load-inkjs.ts';
import { ConstantDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ConstantDeclaration';
import { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import { StringExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/StringExpression';
import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import { ListElementDefinition } from 'inkjs/compiler/Parser/ParsedHierarchy/List/ListElementDefinition';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { ReturnType } from 'inkjs/compiler/Parser/ParsedHierarchy/ReturnType';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';
import type { HeldText, WrittenPart, WrittenText } from './written-part.ts';

type Held = { texts: HeldText[]; passed: (readonly [string, string])[]; main: string };

/** Which texts the names of a story may hold, and how they pass from name to name. */
export function heldTexts(story: ParsedStory, main: string): WrittenText['held'] {
  const held: Held = { texts: [], passed: [], main };
  const parameters = parametersIn(story);
  visit(story, null, (object, flow) => {
    if (object instanceof ListElementDefinition) holdItem(held, object);
    else if (object instanceof Divert) holdArguments(held, object, parameters);
    else holdValue(held, object, flow);
  });
  return held;
}

function holdValue(held: Held, object: ParsedObject, flow: string | null): void {
  if (object instanceof ConstantDeclaration) {
    hold(held, object.expression, { name: object.constantName ?? '', kind: 'constant' });
  } else if (object instanceof VariableAssignment) {
    hold(held, object.expression, { name: object.variableName, kind: 'variable' });
  } else if (object instanceof ReturnType && flow !== null) {
    hold(held, object.returnedExpression, { name: flow, kind: 'variable' });
  }
}

function holdArguments(held: Held, divert: Divert, parameters: Parameters): void {
  const names = parameters.get(targetOf(divert)) ?? [];
  for (const [at, given] of divert.args.entries()) {
    const name = names[at];
    if (name !== undefined) hold(held, given, { name, kind: 'variable' });
  }
}

type Parameters = ReadonlyMap<string, readonly string[]>;

const targetOf = (divert: Divert): string => divert.target?.dotSeparatedComponents ?? '';

function visit(
  object: ParsedObject,
  flow: string | null,
  meet: (object: ParsedObject, flow: string | null) => void,
): void {
  meet(object, flow);
  const inFlow = object instanceof FlowBase && object.name ? object.name : flow;
  for (const inner of object.content) visit(inner, inFlow, meet);
}

function parametersIn(story: ParsedStory): Parameters {
  const found = new Map<string, readonly string[]>();
  visit(story, null, (object) => {
    if (!(object instanceof FlowBase) || !object.name) return;
    found.set(
      object.name,
      (object.args ?? []).map((argument) => argument.identifier?.name ?? ''),
    );
  });
  return found;
}

function hold(
  held: Held,
  given: ParsedObject | null,
  to: { readonly name: string; readonly kind: 'constant' | 'variable' },
): void {
  if (given instanceof StringExpression) {
    held.texts.push({ ...to, parts: partsIn(given, held.main), ...placeIn(given, held.main) });
  } else if (given instanceof VariableReference || given instanceof FunctionCall) {
    held.passed.push([given.name, to.name]);
  }
}

function holdItem(held: Held, item: ListElementDefinition): void {
  const name = item.parent?.identifier?.name ?? '';
  // Whoever holds one item may come to hold the others.
  held.passed.push([name, item.name ?? ''], [name, `${name}.${item.name ?? ''}`]);
  const parts = [{ kind: 'text', text: item.name ?? '', path: null, ...placeIn(item, held.main) }];
  held.texts.push({
    name,
    kind: 'list-item',
    parts: parts as readonly WrittenPart[],
    ...placeIn(item, held.main),
  });
}

function partsIn(string: StringExpression, main: string): readonly WrittenPart[] {
  return string.content.map((part): WrittenPart => {
    if (part instanceof Text)
      return { kind: 'text', text: part.text, path: null, ...placeIn(part, main) };
    const [inner] = part.content;
    if (inner instanceof VariableReference) {
      const shows = inner.isConstantReference ? 'constant' : 'variable';
      return { kind: 'print', name: inner.path.join('_'), shows };
    }
    return { kind: 'print', name: 'value', shows: 'value' };
  });
}

function placeIn(object: ParsedObject, main: string): Pick<HeldText, 'file' | 'line' | 'lastLine'> {
  const at = object.debugMetadata;
  return at
    ? { file: at.fileName ?? main, line: at.startLineNumber, lastLine: at.endLineNumber }
    : { file: main, line: null, lastLine: null };
}
