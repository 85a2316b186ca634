import { useEffect, useState } from 'preact/hooks';
import { mainFile } from '../../../scenario/main-file.ts';
import { goTo, goToLine } from '../desk/places.ts';
import { storyNow, textOfFinding } from '../desk/story-now.ts';
import type { Workbench } from '../workbench.ts';

/** The knot or stitch of the line under the cursor; '' before the first, null in what is no story. */
export function partHere({ desk, names }: Workbench): string | null {
  const { active, texts } = desk.state.getState();
  const text = active === null ? undefined : texts[active];
  if (active === null || !text?.file.endsWith('.ink')) return null;
  const { head } = text.state.selection.main;
  const line = text.state.doc.lineAt(head).to;
  const parts = names.state
    .getState()
    .files[active]?.defined.filter(({ kind }) => ['knot', 'stitch', 'function'].includes(kind));
  const around = parts?.findLast(({ from }) => from <= line);
  if (!around) return '';
  return around.kind === 'function' ? null : around.path;
}

/** Puts the cursor where a knot or stitch begins. */
export function goToPart({ desk, names }: Workbench, path: string): void {
  const state = desk.state.getState();
  names.read(state.texts);
  const given = names.state
    .getState()
    .names.all.find((name) => name.path === path && ['knot', 'stitch'].includes(name.kind));
  if (given) return goTo(desk, given);
  const story = storyNow(state);
  const main = story && mainFile(story.name, Object.keys(story.files));
  if (path === '' && main !== null) goToPlace({ desk }, { file: main });
}

/** Puts the cursor on a line, where its file is on the desk. */
export function goToPlace(
  { desk }: Pick<Workbench, 'desk'>,
  { file, line }: { readonly file: string; readonly line?: number },
): void {
  const id = textOfFinding(desk.state.getState(), file);
  if (id !== null) goToLine(desk, id, line ?? 1);
}

/** Follows the cursor. */
export function usePartHere(bench: Workbench): string | null {
  const [here, setHere] = useState(() => partHere(bench));
  useEffect(() => {
    const follow = (): void => setHere(partHere(bench));
    const leave = [bench.desk.state.subscribe(follow), bench.names.state.subscribe(follow)];
    follow();
    return () => leave.forEach((end) => end());
  }, [bench]);
  return here;
}
