import type { ComponentType } from 'preact';
import type { Workbench } from '../workbench.ts';

/** What can stand beside the text, one at a time, as the bar offers it; titled `studio.NAME.title`. */
export const paneNames = [
  'see',
  'learn',
  'walk',
  'translate',
  'pack',
  'voices',
  'distance',
] as const;
export type PaneName = (typeof paneNames)[number];

/** What can stand there before a story was chosen. */
export const isWithoutStory = (name: PaneName): boolean => name === 'learn';

export type PaneProps = { readonly bench: Workbench };

/** Each is fetched when it is first opened, by a list that is fetched with the first. */
export const loadPane = async (name: PaneName): Promise<ComponentType<PaneProps>> =>
  (await import('./pane-loaders.ts')).paneLoaders[name]();

/** The keys that open and close one from the text; null where only the bar does. */
export const paneKeys: Readonly<Record<PaneName, string | null>> = {
  see: 'F4',
  walk: null,
  translate: null,
  learn: null,
  pack: null,
  voices: null,
  distance: null,
};
