import type { ComponentChildren } from 'preact';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import { Tool } from '../tool.tsx';
import { turnPane, type Workbench } from '../workbench.ts';
import { isWithoutStory, paneKeys, paneNames } from './panes.ts';

/** What can be opened beside the text. */
export function PaneBar({ bench }: { readonly bench: Workbench }): ComponentChildren {
  const { pane } = useStore(bench.asked);
  const { folder } = useStore(bench.desk.state);
  const offered = folder === null ? paneNames.filter(isWithoutStory) : paneNames;
  return offered.map((name) => (
    <Tool
      key={name}
      keys={paneKeys[name]}
      words={say(`studio.${name}.title`)}
      isOpen={pane === name}
      onDo={() => turnPane(bench, name)}
    />
  ));
}
