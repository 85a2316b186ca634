import type { StoreApi } from 'zustand/vanilla';
import type { Checks } from './desk/checks.ts';
import type { Desk } from './desk/desk.ts';
import type { NamesDesk } from './desk/names-desk.ts';
import type { Place } from './desk/places.ts';
import type { Sight } from './see/sight.ts';

/** What an author asked for beside the text. */
export type AskedState = {
  /** Where the name that was asked for stands; null where none was. */
  readonly uses: { readonly name: string; readonly places: readonly Place[] } | null;
  readonly isRenaming: boolean;
  /** What came of it, in a sentence. */
  readonly told: string | null;
};

/** Everything the studio's page is drawn from. */
export type Workbench = {
  readonly desk: Desk;
  readonly checks: Checks;
  readonly names: NamesDesk;
  readonly asked: StoreApi<AskedState>;
  readonly sight: Sight;
};
