import type { ComponentType } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import type { Checks } from './desk/checks.ts';
import type { Desk } from './desk/desk.ts';
import type { NamesDesk } from './desk/names-desk.ts';
import type { Place } from './desk/places.ts';
import type { StudioApi } from './desk/studio-api.ts';
import type { PaneName, PaneProps } from './panes/panes.ts';
import type { Sight } from './see/sight.ts';

/** What an author asked for beside the text. */
export type AskedState = {
  /** Where the name that was asked for stands; null where none was. */
  readonly uses: { readonly name: string; readonly places: readonly Place[] } | null;
  readonly isRenaming: boolean;
  /** What stands beside the text; null where nothing does. */
  readonly pane: PaneName | null;
  /** Whether it has the whole width, and the text none. */
  readonly isWide: boolean;
  /** What came of it, in a sentence. */
  readonly told: string | null;
};

/** Everything the studio's page is drawn from. */
export type Workbench = {
  readonly api: StudioApi;
  readonly desk: Desk;
  readonly checks: Checks;
  readonly names: NamesDesk;
  readonly asked: StoreApi<AskedState>;
  readonly sight: Sight;
  /** How stories come and leave where no host has a folder of them; null beside one. */
  readonly FileTools: ComponentType<PaneProps> | null;
};

/** Opens what stands beside the text, or puts it away. */
export function turnPane({ asked }: Pick<Workbench, 'asked'>, name: PaneName): void {
  asked.setState(({ pane }) => ({ pane: pane === name ? null : name }));
}
