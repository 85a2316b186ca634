import type { ComponentType } from 'preact';
import type { PaneName, PaneProps } from './panes.ts';

/** Where each comes from. */
export const paneLoaders: Readonly<Record<PaneName, () => Promise<ComponentType<PaneProps>>>> = {
  see: async () => (await import('../see/sight-panel.tsx')).SightPanel,
  walk: async () => (await import('../walk/walk-pane.tsx')).WalkPane,
  translate: async () => (await import('../translate/translate-pane.tsx')).TranslatePane,
  learn: async () => (await import('../learn/learn-pane.tsx')).LearnPane,
  pack: async () => (await import('../pack/pack-pane.tsx')).PackPane,
  voices: async () => (await import('../voice/voices-pane.tsx')).VoicesPane,
  distance: async () => (await import('../distance/distance-pane.tsx')).DistancePane,
};
