import '../load-inkjs.ts';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { StringValue } from 'inkjs/engine/Value';
import type { InkObject } from 'inkjs/engine/Object';

/** What a beat before the first knot calls its place. */
export const storyStart = '(start)';

// A path starts with the names of knot and stitch; then come indexes, and names of gathers and labels.
const generated = /^(b|s|\$r\d*)$/;

/** The knot (and stitch) that a path of the compiled story lies in; '' before the first knot. */
export function flowOf(path: string): string {
  const parts = path.split('.');
  const index = parts.findIndex((part) => /^\d+$/.test(part));
  return parts.slice(0, index < 0 ? parts.length : index).join('.');
}

/** Where a choice stands, so that two decisions in one knot differ: `knot`, `knot.stitch`, `knot/gather`. */
export function placeOf(sourcePath: string): string {
  const flow = flowOf(sourcePath);
  const parts = sourcePath.slice(flow.length).split('.');
  const weave = parts.filter((part) => part !== '' && !/^\d+$/.test(part) && !generated.test(part));
  return [flow === '' ? storyStart : flow, ...weave].join('/');
}

/** The plain tags at the top of a story, knot or stitch, with where they were written. */
export function* tagsAtTop(container: Container): Generator<{ text: string; at: InkObject }> {
  let flow = container;
  while (flow.content[0] instanceof Container) flow = flow.content[0];
  let inTag = false;
  for (const object of flow.content) {
    if (object instanceof ControlCommand && isTagEdge(object)) inTag = !inTag;
    else if (inTag && object instanceof StringValue) yield { text: object.value ?? '', at: object };
    else if (!inTag && !isBlank(object)) return;
  }
}

const isTagEdge = ({ commandType }: ControlCommand): boolean =>
  commandType === ControlCommand.CommandType.BeginTag ||
  commandType === ControlCommand.CommandType.EndTag;

const isBlank = (object: InkObject): boolean =>
  object instanceof StringValue && (object.value ?? '').trim() === '';

/** The tags at the top of a flow and of the knot around it, the outer ones first. */
export function headTags(root: Container, flow: string): readonly string[] {
  const found: string[] = [];
  let here: Container = root;
  for (const name of flow === '' ? [] : flow.split('.')) {
    const next = here.namedContent.get(name);
    if (!(next instanceof Container)) break;
    here = next;
    for (const { text } of tagsAtTop(here)) found.push(text);
  }
  if (flow === '') for (const { text } of tagsAtTop(root)) found.push(text);
  return found;
}
