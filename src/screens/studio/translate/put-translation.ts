import { removeFromTable, setChecker, setInTable } from '../../../scenario/strings/edit-table.ts';
import { lineIdsFile } from '../../../scenario/strings/read-tables.ts';
import { leastEdit, idOf } from '../desk/open-text.ts';
import type { Desk } from '../desk/desk.ts';
import { changeText } from '../pack/change-text.ts';
import type { Line } from './lines.ts';
import type { ToldTexts } from './told-texts.ts';

export type Said = {
  readonly text: string;
  /** '' where a voice says the text itself. */
  readonly spoken: string;
};

/** Changes the whole text of a table, or of anything else on the desk, by the least that makes it another. */
export const changeTable = (
  desk: Desk,
  id: string,
  change: (json: string) => string | null,
): boolean =>
  changeText(desk, id, (json) => {
    const changed = change(json);
    return changed === null ? null : leastEdit(json, changed);
  });

/** The names of lines without an `#id:` go with the first translation that needs one. */
export function keepNames(desk: Desk, { ids }: ToldTexts): void {
  const { folder } = desk.state.getState();
  if (ids === null || folder === null) return;
  const id = idOf(folder, lineIdsFile);
  if (id in desk.state.getState().texts) changeTable(desk, id, () => ids);
  else void desk.add(lineIdsFile, ids);
}

/** Writes what a line is called in a language into its table; nothing said takes it out. Whoever has checked the table has not seen that. */
export function putTranslation(
  desk: Desk,
  { table, told, line }: { readonly table: string; readonly told: ToldTexts; readonly line: Line },
  { text, spoken }: Said,
): boolean {
  const { id, source } = line.entry;
  keepNames(desk, told);
  return changeTable(desk, table, (json) => {
    const changed =
      text.trim() === ''
        ? removeFromTable(json, id)
        : setInTable(json, {
            id,
            told: { source, text, ...(spoken.trim() === '' ? {} : { spoken: spoken.trim() }) },
            order: told.entries.map((entry) => entry.id),
          });
    if (changed === null || changed === json) return null;
    return setChecker(changed, null);
  });
}
