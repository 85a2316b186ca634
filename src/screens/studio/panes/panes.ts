import type { ComponentType } from 'preact';
import type { Workbench } from '../workbench.ts';

/** What can stand beside the text, one at a time, as the bar offers it; titled `studio.NAME.title`. */
export const paneNames = ['see', 'learn', 'walk', 'pack', 'distance'] as const;
export type PaneName = (typeof paneNames)[number];

/** What can stand there before a story was chosen. */
export const isWithoutStory = (name: PaneName): boolean => name === 'learn';

export type PaneProps = { readonly bench: Workbench };

/** Each is fetched when it is first opened. */
export const panes: Readonly<Record<PaneName, () => Promise<ComponentType<PaneProps>>>> = {
  see: async () => (await import('../see/sight-panel.tsx')).SightPanel,
  walk: async () => (await import('../walk/walk-pane.tsx')).WalkPane,
  learn: async () => (await import('../learn/learn-pane.tsx')).LearnPane,
  pack: async () => (await import('../pack/pack-pane.tsx')).PackPane,
  distance: async () => (await import('../distance/distance-pane.tsx')).DistancePane,
};

/** The keys that open and close one from the text; null where only the bar does. */
export const paneKeys: Readonly<Record<PaneName, string | null>> = {
  see: 'F4',
  walk: null,
  learn: null,
  pack: null,
  distance: null,
};
