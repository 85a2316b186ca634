import '../load-inkjs.ts';
import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { Conditional } from 'inkjs/compiler/Parser/ParsedHierarchy/Conditional/Conditional';
import { ContentList } from 'inkjs/compiler/Parser/ParsedHierarchy/ContentList';
import { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import { Expression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/Expression';
import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import { Glue } from 'inkjs/compiler/Parser/ParsedHierarchy/Glue';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { Sequence } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';
import { Weave } from 'inkjs/compiler/Parser/ParsedHierarchy/Weave';
import type { WrittenFlow, WrittenPart, WrittenPlace, WrittenText } from './written-part.ts';
import { heldTexts } from './held-texts.ts';

/** `SequenceType.Once`: after its last element, nothing more is shown. */
const once = 8;

/** Everything a reader may see, as it is written, once the story has been compiled. */
export function writtenText(story: ParsedStory, main: string): WrittenText {
  return { flows: flowsIn(story, '', main), held: heldTexts(story, main) };
}

function flowsIn(flow: FlowBase, path: string, main: string): readonly WrittenFlow[] {
  const own = flow.content.filter((object) => !(object instanceof FlowBase));
  const parts = gatherTags(own.flatMap((object) => partsOf(object, main)));
  const inner = [...flow.content].filter((object) => object instanceof FlowBase);
  return [
    { flow: path, isFunction: flow.isFunction, parts },
    ...inner.flatMap((one) =>
      flowsIn(one, path === '' ? (one.name ?? '') : `${path}.${one.name ?? ''}`, main),
    ),
  ];
}

/** A tag's beginning and end, before what stands between them is put into one part. */
type Loose = WrittenPart | { readonly kind: 'tag-start' } | { readonly kind: 'tag-end' };

function partsOf(object: ParsedObject, main: string): readonly Loose[] {
  if (object instanceof ContentList || object instanceof Weave)
    return object.content.flatMap((inner) => partsOf(inner, main));
  if (object instanceof Text) return [textPart(object, main)];
  if (object instanceof Choice) return [choicePart(object, main)];
  if (object instanceof Conditional) return [conditionalPart(object, main)];
  if (object instanceof Sequence) return [sequencePart(object, main)];
  return plainParts(object);
}

function plainParts(object: ParsedObject): readonly Loose[] {
  if (object instanceof Glue) return [{ kind: 'glue' }];
  if (object instanceof Tag) return [{ kind: object.isStart ? 'tag-start' : 'tag-end' }];
  if (object instanceof Divert) return divertPart(object);
  return object instanceof Expression && object.outputWhenComplete ? [printPart(object)] : [];
}

const inside = (object: ParsedObject | null | undefined, main: string): readonly WrittenPart[] =>
  object ? gatherTags(partsOf(object, main)) : [];

function textPart(object: Text, main: string): WrittenPart {
  if (object.text === '\n') return { kind: 'break' };
  return { kind: 'text', text: object.text, path: pathOf(object), ...placeOf(object, main) };
}

function choicePart(choice: Choice, main: string): WrittenPart {
  const { startContent, choiceOnlyContent, innerContent, isInvisibleDefault } = choice;
  return {
    kind: 'choice',
    path: choice.runtimeChoice.path.toString(),
    hidden: isInvisibleDefault,
    start: inside(startContent, main),
    only: inside(choiceOnlyContent, main),
    inner: inside(innerContent, main),
    ...placeOf(choice, main),
  };
}

function conditionalPart({ branches }: Conditional, main: string): WrittenPart {
  const written = branches.map((branch) => inside(branch._innerWeave, main));
  const always = branches.some(({ isElse }) => isElse);
  const spread = branches.some(({ isInline }) => !isInline);
  return { kind: 'either', branches: always ? written : [...written, []], spread };
}

function sequencePart({ sequenceElements, sequenceType }: Sequence, main: string): WrittenPart {
  const written = sequenceElements.map((element) => inside(element, main));
  const ends = (sequenceType & once) > 0;
  const spread = written.some(([first]) => first?.kind === 'break');
  return { kind: 'either', branches: ends ? [...written, []] : written, spread };
}

function divertPart(divert: Divert): readonly WrittenPart[] {
  if (divert.isTunnel || divert.isThread || divert.isFunctionCall || divert.isEmpty) return [];
  const { targetContent } = divert;
  const flow = targetContent instanceof FlowBase ? flowPath(targetContent) : null;
  return [{ kind: 'divert', to: flow }];
}

function flowPath(flow: FlowBase): string {
  const names: string[] = [];
  for (let at: ParsedObject | null = flow; at; at = at.parent) {
    if (at instanceof FlowBase && at.parent !== null) names.unshift(at.name ?? '');
  }
  return names.join('.');
}

function printPart(expression: Expression): WrittenPart {
  if (expression instanceof VariableReference) {
    const shows = expression.isConstantReference ? 'constant' : 'variable';
    return { kind: 'print', name: expression.path.join('_'), shows };
  }
  if (expression instanceof FunctionCall) {
    return { kind: 'print', name: expression.name, shows: 'function' };
  }
  return { kind: 'print', name: 'value', shows: 'value' };
}

function gatherTags(loose: readonly Loose[]): readonly WrittenPart[] {
  const parts: WrittenPart[] = [];
  let inside: WrittenPart[] | null = null;
  for (const part of loose) {
    if (part.kind === 'tag-start') {
      inside = [];
    } else if (part.kind === 'tag-end') {
      if (inside) parts.push(tagPart(inside));
      inside = null;
    } else {
      (inside ?? parts).push(part);
    }
  }
  return parts;
}

function tagPart(inner: readonly WrittenPart[]): WrittenPart {
  const texts = inner.filter((part) => part.kind === 'text');
  const [first] = texts;
  return {
    kind: 'tag',
    text: texts.map(({ text }) => text).join(''),
    changes: texts.length < inner.length,
    inner,
    file: first?.file ?? '',
    line: first?.line ?? null,
  };
}

function pathOf(object: ParsedObject): string | null {
  const path: string = object.runtimePath.toString();
  return path === '' ? null : path;
}

function placeOf(object: ParsedObject, main: string): WrittenPlace {
  const at = object.debugMetadata;
  return at
    ? { file: at.fileName ?? main, line: at.startLineNumber, lastLine: at.endLineNumber }
    : { file: main, line: null, lastLine: null };
}
