import type { LanguageTag } from '../../../scenario/language.ts';
import { setChecker } from '../../../scenario/strings/edit-table.ts';
import { makeTable } from '../../../scenario/strings/merge-table.ts';
import { lineIdsFile } from '../../../scenario/strings/read-tables.ts';
import { say } from '../../parts/say.ts';
import { goToLine } from '../desk/places.ts';
import { idOf } from '../desk/open-text.ts';
import { textOfFinding } from '../desk/story-now.ts';
import { goToText } from '../pack/use-form.ts';
import type { Workbench } from '../workbench.ts';
import { isOnStage, nextUndone, type Line } from './lines.ts';
import type { LineActs } from './line-form.tsx';
import { fileOfTable, openTableOf } from './open-table.ts';
import { changeTable, keepNames, putTranslation } from './put-translation.ts';
import { comingFrom, readFile } from './take-in.ts';
import type { ToldTexts } from './told-texts.ts';
import { translateState } from './translate-state.ts';
import type { InTongue } from './use-lines.ts';

const nothingSaid = makeTable({ checkedBy: null }, {});

/** A table for a language that has none yet; its id on the desk, null where it could not be made. */
export async function beginTable(
  { desk }: Workbench,
  language: LanguageTag,
): Promise<string | null> {
  const file = fileOfTable(language);
  const id = idOf(desk.state.getState().folder ?? '', file);
  if (id in desk.state.getState().texts) return id;
  await desk.add(file, nothingSaid);
  return id in desk.state.getState().texts ? id : null;
}

/** What is saved of a translation: its table, and the names of lines. */
export function saveTable({ desk }: Workbench, { language }: InTongue): void {
  const { folder, texts } = desk.state.getState();
  for (const file of [fileOfTable(language), lineIdsFile]) {
    const id = idOf(folder ?? '', file);
    if (texts[id]?.isChanged === true) void desk.save(id);
  }
}

/** Reads a file that was brought; nothing is changed yet. */
export async function bring({ desk }: Workbench, file: File): Promise<void> {
  const state = translateState(desk);
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => new Uint8Array(),
  );
  state.setState({ brought: { name: file.name, read: readFile(bytes) }, said: null });
}

/** Takes in what was brought, over the table as it stands now: it can be undone as typing can. */
export async function take(bench: Workbench, told: ToldTexts, tongue: InTongue): Promise<void> {
  const state = translateState(bench.desk);
  const { brought } = state.getState();
  const id = tongue.open?.id ?? (await beginTable(bench, tongue.language));
  if (!brought || 'why' in brought.read || id === null) return;
  const { read } = brought;
  keepNames(bench.desk, told);
  changeTable(bench.desk, id, () => {
    const now = openTableOf(bench.desk.state.getState(), tongue.language);
    return now && comingFrom(told.entries, now, read).json;
  });
  state.setState({ brought: null, said: say('studio.translate.taken') });
}

export const check = ({ desk }: Workbench, id: string, name: string | null): void =>
  void changeTable(desk, id, (json) => setChecker(json, name));

/** What can be done with a line. */
export function lineActs(
  bench: Workbench,
  told: ToldTexts,
  { tongue, shown }: { readonly tongue: InTongue; readonly shown: readonly Line[] },
): Omit<LineActs, 'voiceOf'> {
  const { desk, sight } = bench;
  const state = translateState(desk);
  const open = (id: string | null): void => state.setState({ open: id, said: null });
  const textOf = ({ entry }: Line): string | null =>
    textOfFinding(desk.state.getState(), entry.file);
  return {
    onPut: (line, said) => {
      const put = (table: string): unknown => putTranslation(desk, { table, told, line }, said);
      if (tongue.open) return void put(tongue.open.id);
      void beginTable(bench, tongue.language).then((table) => table !== null && put(table));
    },
    onMove: (to) => {
      const { open: id } = state.getState();
      if (to === 'undone') {
        const undone = nextUndone(shown, id);
        if (undone !== null) return open(undone);
        return state.setState({ said: say('studio.translate.all-done') });
      }
      const at = shown.findIndex(({ entry }) => entry.id === id);
      const next = shown[at + (to === 'next' ? 1 : -1)];
      if (next) open(next.entry.id);
    },
    onClose: () => open(null),
    onGo: (line) => {
      const id = textOf(line);
      if (id !== null) goToText(bench, id, line.entry.line ?? 1);
    },
    onSee: (line) => {
      const id = textOf(line);
      if (id !== null && isOnStage(line)) goToLine(desk, id, line.entry.line ?? 1);
      sight.wish({ language: tongue.language });
      state.setState({ isSeen: true });
    },
  };
}
