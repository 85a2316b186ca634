import { storyNow } from '../desk/story-now.ts';
import type { Desk } from '../desk/desk.ts';
import type { NamesDesk } from '../desk/names-desk.ts';
import type { Spot } from './sight.ts';

/** Where the author stands in the story; null where it is no story, or another kind of text. */
export function spotOf(desk: Desk, names: NamesDesk): Spot | null {
  const state = desk.state.getState();
  const files = storyNow(state);
  const { active, texts } = state;
  const text = active === null ? undefined : texts[active];
  if (!files || active === null || !text?.file.endsWith('.ink')) return null;
  names.read(texts);
  const { doc, selection } = text.state;
  const { head } = selection.main;
  const around = names.state
    .getState()
    .files[active]?.defined.findLast(
      ({ kind, from }) => ['knot', 'stitch', 'function'].includes(kind) && from <= head,
    );
  const knot = around && around.kind !== 'function' ? around.path : null;
  return { files, file: text.file, line: doc.lineAt(head).number, knot };
}
