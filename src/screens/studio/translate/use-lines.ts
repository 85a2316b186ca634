import { useMemo, useRef } from 'preact/hooks';
import type { StringTable } from '../../../scenario/strings/strings.ts';
import type { LanguageTag } from '../../../scenario/language.ts';
import { useStore } from '../../parts/use-store.ts';
import type { Workbench } from '../workbench.ts';
import { countsOf, linesIn, type Counts, type Line } from './lines.ts';
import { aroundTable, openTableOf, tablesOnDesk, type OpenTable } from './open-table.ts';
import type { ToldTexts } from './told-texts.ts';

export type InTongue = {
  readonly language: LanguageTag;
  /** Null where the pack promises the language and has no table of it yet. */
  readonly open: OpenTable | null;
  /** Its table, over what the story's world says. */
  readonly table: StringTable;
  readonly lines: readonly Line[];
  readonly counts: Counts;
};

type Kept = InTongue & { readonly told: ToldTexts; readonly story: unknown };

/** Every language of the story as its table lies on the desk; one whose table did not change is not counted anew. */
export function useLines(
  { desk }: Pick<Workbench, 'desk'>,
  told: ToldTexts | null,
): readonly InTongue[] {
  const state = useStore(desk.state);
  const kept = useRef(new Map<LanguageTag, Kept>());
  return useMemo(() => {
    if (!told) return [];
    const all = new Set([...told.promised, ...tablesOnDesk(state)]);
    all.delete(told.language);
    return [...all].map((language): InTongue => {
      const open = openTableOf(state, language);
      const before = kept.current.get(language);
      const { story } = state;
      if (before && before.open === open && before.told === told && before.story === story)
        return before;
      const around = aroundTable(state, language);
      const lines = linesIn(told.entries, {
        table: open?.table ?? {},
        around,
        recorded: new Set(story?.story.voices?.[language]),
      });
      const table = { ...around, ...open?.table };
      const now: Kept = { language, open, table, lines, counts: countsOf(lines), told, story };
      kept.current.set(language, now);
      return now;
    });
  }, [told, state.texts, state.story, state.folder]);
}
