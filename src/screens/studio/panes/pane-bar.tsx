import type { ComponentChildren } from 'preact';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import { Tool } from '../tool.tsx';
import { turnPane, type Workbench } from '../workbench.ts';
import { paneKeys, paneNames } from './panes.ts';

/** What can be opened beside the text. */
export function PaneBar({ bench }: { readonly bench: Workbench }): ComponentChildren {
  const { pane } = useStore(bench.asked);
  return paneNames.map((name) => (
    <Tool
      key={name}
      keys={paneKeys[name]}
      words={say(`studio.${name}.title`)}
      isOpen={pane === name}
      onDo={() => turnPane(bench, name)}
    />
  ));
}
