// The library's files need one another in a circle; this one has to be read first.
import '../load-inkjs.ts';
import 'inkjs/engine/Story';
import { AuthorWarning } from 'inkjs/compiler/Parser/ParsedHierarchy/AuthorWarning';
import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { Conditional } from 'inkjs/compiler/Parser/ParsedHierarchy/Conditional/Conditional';
import { ConditionalSingleBranch } from 'inkjs/compiler/Parser/ParsedHierarchy/Conditional/ConditionalSingleBranch';
import { ContentList } from 'inkjs/compiler/Parser/ParsedHierarchy/ContentList';
import { ConstantDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ConstantDeclaration';
import { ExternalDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ExternalDeclaration';
import { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import { DivertTarget } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/DivertTarget';
import { BinaryExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/BinaryExpression';
import { IncDecExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/IncDecExpression';
import { NumberExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression';
import { StringExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/StringExpression';
import { UnaryExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/UnaryExpression';
import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import { Gather } from 'inkjs/compiler/Parser/ParsedHierarchy/Gather/Gather';
import { Glue } from 'inkjs/compiler/Parser/ParsedHierarchy/Glue';
import { Knot } from 'inkjs/compiler/Parser/ParsedHierarchy/Knot';
import { List } from 'inkjs/compiler/Parser/ParsedHierarchy/List/List';
import { ListDefinition } from 'inkjs/compiler/Parser/ParsedHierarchy/List/ListDefinition';
import { ListElementDefinition } from 'inkjs/compiler/Parser/ParsedHierarchy/List/ListElementDefinition';
import { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { ReturnType } from 'inkjs/compiler/Parser/ParsedHierarchy/ReturnType';
import { Sequence } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence';
import { Stitch } from 'inkjs/compiler/Parser/ParsedHierarchy/Stitch';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import { TunnelOnwards } from 'inkjs/compiler/Parser/ParsedHierarchy/TunnelOnwards';
import { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';
import { Weave } from 'inkjs/compiler/Parser/ParsedHierarchy/Weave';
import type { InkNode, NodeKind, Place } from './outline.ts';

type Told = { readonly kind: NodeKind; readonly name?: string | null; readonly how?: string };
/** A node while it is being made. */
type Growing = {
  -readonly [Key in keyof InkNode]: Key extends 'children' ? InkNode[] : InkNode[Key];
};

/** The story as plain nodes, so that checks need not know the library. Also for a story that has errors. */
export function outlineOf(parsed: ParsedStory, main: string): InkNode {
  const top: Place = { file: main, line: 1, column: 1, endLine: 1 };
  return grow(parsed, null, { kind: 'story', place: top });
}

function grow(
  object: ParsedObject,
  parent: Growing | null,
  told: Told & { readonly place: Place },
): Growing {
  const { kind, name, how = '', place } = told;
  const node: Growing = { kind, name: name ?? '', how, place, parent, children: [] };
  for (const { child, as } of childrenOf(object)) {
    const next = as ?? tell(child, object);
    node.children.push(grow(child, node, { ...next, place: placeOf(child, place) }));
  }
  return node;
}

function placeOf(object: ParsedObject, outer: Place): Place {
  const at = object.debugMetadata;
  if (!at) return outer;
  return {
    file: at.fileName ?? outer.file,
    line: at.startLineNumber,
    column: at.startCharacterNumber,
    endLine: at.endLineNumber,
  };
}

type Child = { readonly child: ParsedObject; readonly as?: Told };

function* childrenOf(object: ParsedObject): Generator<Child> {
  if (object instanceof FlowBase) yield* parametersOf(object);
  for (const child of contentOf(object)) {
    if (child instanceof ParsedObject) yield { child };
  }
}

function contentOf(object: ParsedObject): readonly ParsedObject[] {
  if (object instanceof FunctionCall) return object.args;
  return object instanceof VariableAssignment && object.listDefinition
    ? [...object.content, ...object.listDefinition.itemDefinitions]
    : object.content;
}

function* parametersOf(flow: FlowBase): Generator<Child> {
  for (const { identifier, isByReference } of flow.args ?? []) {
    const how = isByReference === true ? 'ref' : '';
    yield {
      child: new ParameterMark(flow),
      as: { kind: 'parameter', name: identifier?.name ?? '', how },
    };
  }
}

/** Stands for a parameter, which the library does not keep among the content. */
class ParameterMark extends ParsedObject {
  constructor(flow: FlowBase) {
    super();
    this.debugMetadata = flow.debugMetadata;
  }
  GenerateRuntimeObject = (): null => null;
}

type Teller = readonly [
  new (...args: never[]) => ParsedObject,
  (object: never, parent: ParsedObject) => Told,
];

function teller<Kind extends ParsedObject>(
  type: new (...args: never[]) => Kind,
  say: (object: Kind, parent: ParsedObject) => Told,
): Teller {
  return [type, say];
}

const plain =
  (kind: NodeKind): (() => Told) =>
  () => ({ kind });

const tellers: readonly Teller[] = [
  teller(Text, ({ text }) => ({ kind: 'text', name: text })),
  teller(ContentList, (list, parent) => ({ kind: 'content', how: partOfChoice(list, parent) })),
  teller(Tag, ({ isStart }) => ({ kind: isStart ? 'tag-start' : 'tag-end' })),
  teller(Divert, (divert) => ({ kind: 'divert', name: targetOf(divert), how: howDiverts(divert) })),
  teller(VariableReference, ({ name }) => ({ kind: 'name', name })),
  teller(Weave, plain('weave')),
  teller(Choice, (choice) => ({ kind: 'choice', name: choice.name, how: howOffered(choice) })),
  teller(Gather, ({ name, indentationDepth }) => ({
    kind: 'gather',
    name,
    how: String(indentationDepth),
  })),
  teller(Conditional, plain('conditional')),
  teller(ConditionalSingleBranch, (branch) => ({ kind: 'branch', how: howBranches(branch) })),
  teller(Sequence, ({ sequenceType, sequenceElements }) => ({
    kind: 'sequence',
    name: String(sequenceElements.length),
    how: String(sequenceType),
  })),
  teller(VariableAssignment, (set) => ({ kind: kindOfSet(set), name: set.variableName })),
  teller(ConstantDeclaration, ({ constantName }) => ({
    kind: 'constant',
    name: constantName ?? '',
  })),
  teller(FunctionCall, ({ name }) => ({ kind: 'call', name })),
  teller(BinaryExpression, ({ opName }) => ({ kind: 'binary', how: opName })),
  teller(UnaryExpression, ({ op }) => ({ kind: 'unary', how: op })),
  teller(IncDecExpression, ({ varIdentifier }) => ({
    kind: 'step',
    name: varIdentifier?.name ?? '',
  })),
  teller(NumberExpression, ({ value, subtype }) => ({
    kind: 'number',
    name: String(value),
    how: subtype,
  })),
  teller(StringExpression, plain('string')),
  teller(DivertTarget, plain('address')),
  teller(TunnelOnwards, plain('return-tunnel')),
  teller(Knot, ({ isFunction, name }) => ({ kind: isFunction ? 'function' : 'knot', name })),
  teller(Stitch, ({ isFunction, name }) => ({ kind: isFunction ? 'function' : 'stitch', name })),
  teller(List, ({ itemIdentifierList }) => ({
    kind: 'list-value',
    name: (itemIdentifierList ?? []).map(({ name }) => name ?? '').join(' '),
  })),
  teller(ListElementDefinition, ({ name }) => ({ kind: 'list-item', name })),
  teller(ListDefinition, plain('other')),
  teller(ReturnType, plain('return')),
  teller(Glue, plain('glue')),
  teller(ExternalDeclaration, ({ name }) => ({ kind: 'external', name })),
  teller(AuthorWarning, ({ warningMessage }) => ({ kind: 'note', name: warningMessage })),
];

function tell(object: ParsedObject, parent: ParsedObject): Told {
  for (const [type, say] of tellers) {
    if (object instanceof type) return say(object as never, parent);
  }
  return { kind: 'other' };
}

const targetOf = ({ target }: Divert): string => target?.dotSeparatedComponents ?? '';

function howDiverts(divert: Divert): string {
  if (divert.isFunctionCall) return 'call';
  if (divert.isTunnel) return 'tunnel';
  return divert.isThread ? 'thread' : '';
}

function howOffered({ isInvisibleDefault, onceOnly }: Choice): string {
  if (isInvisibleDefault) return 'fallback';
  return onceOnly ? 'once' : 'sticky';
}

function howBranches({ isElse, isTrueBranch, isInline }: ConditionalSingleBranch): string {
  if (isElse) return 'else';
  return isTrueBranch ? (isInline ? 'then' : 'then-block') : 'case';
}

function partOfChoice(list: ContentList, parent: ParsedObject): string {
  if (!(parent instanceof Choice)) return '';
  if (parent.startContent === list) return 'start';
  if (parent.choiceOnlyContent === list) return 'option';
  return parent.innerContent === list ? 'inner' : '';
}

function kindOfSet(set: VariableAssignment): NodeKind {
  switch (set.typeName) {
    case 'LIST':
      return 'list';
    case 'VAR':
      return 'variable';
    case 'temp':
      return 'temp';
    case 'variable assignment':
      return 'set';
    default:
      set.typeName satisfies never;
      return 'other';
  }
}
