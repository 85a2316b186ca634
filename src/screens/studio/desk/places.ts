import type { Span } from '../ink/ink-file.ts';
import { renameIn } from '../ink/rename.ts';
import type { InFile, StoryNames } from '../ink/story-names.ts';
import type { Desk } from './desk.ts';
import type { OpenText } from './open-text.ts';

/** Where a name stands, with the line for people. */
export type Place = InFile<Span> & { readonly line: number; readonly text: string };

/** Turns to a place and puts the cursor there. */
export function goTo(desk: Desk, { file, from, to }: InFile<Span>): void {
  const text = desk.state.getState().texts[file];
  if (!text) return;
  const most = text.state.doc.length;
  const selection = { anchor: Math.min(from, most), head: Math.min(to, most) };
  desk.edit(file, text.state.update({ selection, scrollIntoView: true }).state);
  desk.turnTo(file);
}

/** Turns to a line, counted from 1. */
export function goToLine(desk: Desk, file: string, line: number): void {
  const doc = desk.state.getState().texts[file]?.state.doc;
  if (!doc) return;
  const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  goTo(desk, { file, from, to: from });
}

/** The text that is written in, and where its cursor stands. */
function cursorOf(desk: Desk): { readonly id: string; readonly text: OpenText } | null {
  const { active, texts } = desk.state.getState();
  const text = active === null ? undefined : texts[active];
  return active !== null && text ? { id: active, text } : null;
}

export type NameHere = NonNullable<ReturnType<StoryNames['at']>>;

/** The name at the cursor; null where none is known. */
export function nameHere(desk: Desk, names: StoryNames): NameHere | null {
  const here = cursorOf(desk);
  return here && names.at(here.id, here.text.state.selection.main.head);
}

/** Everywhere a name stands. */
export function placesOf(desk: Desk, names: StoryNames, name: NameHere): readonly Place[] {
  const { texts } = desk.state.getState();
  return names.everywhere(name).flatMap((span) => {
    const doc = texts[span.file]?.state.doc;
    if (!doc || span.to > doc.length) return [];
    const { number, text } = doc.lineAt(span.from);
    return [{ ...span, line: number, text: text.trim() }];
  });
}

export type Renamed = { readonly count: number } | { readonly why: 'no-name' | 'taken' };

/** Changes a name in every text; how often, or why not. */
export function rename(
  desk: Desk,
  names: StoryNames,
  { name, to }: { readonly name: NameHere; readonly to: string },
): Renamed {
  const renaming = renameIn(names, name, to);
  if ('why' in renaming) return renaming;
  const files = new Set(renaming.changes.map(({ file }) => file));
  for (const file of files) {
    const text = desk.state.getState().texts[file];
    if (!text) continue;
    const changes = renaming.changes
      .filter((change) => change.file === file)
      .map(({ from, to: end }) => ({ from, to: end, insert: to }));
    desk.edit(file, text.state.update({ changes, userEvent: 'input.rename' }).state);
  }
  return { count: renaming.changes.length };
}
