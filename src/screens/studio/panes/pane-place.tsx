import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import type { Workbench } from '../workbench.ts';
import { loadPane, type PaneName, type PaneProps } from './panes.ts';

type Props = {
  readonly bench: Workbench;
  readonly name: PaneName;
  readonly isWide: boolean;
};

/** What stands beside the text, with room for as much as it needs. */
export function PanePlace({ bench, name, isWide }: Props): ComponentChildren {
  const { asked } = bench;
  const [Pane, setPane] = useState<ComponentType<PaneProps> | null>(null);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    let isGone = false;
    loadPane(name).then(
      (loaded) => !isGone && setPane(() => loaded),
      () => !isGone && setAway(true),
    );
    return () => void (isGone = true);
  }, [name]);
  return (
    <section class="pane" aria-label={say(`studio.${name}.title`)}>
      <header class="pane-head">
        <h2>{say(`studio.${name}.title`)}</h2>
        <button
          type="button"
          aria-pressed={isWide}
          onClick={() => asked.setState({ isWide: !isWide })}
        >
          {say('studio.wide')}
        </button>
        <button type="button" onClick={() => asked.setState({ pane: null })}>
          {say('studio.phrase.close')}
        </button>
      </header>
      {isAway && <p role="status">{say('studio.away')}</p>}
      {Pane && <Pane bench={bench} />}
    </section>
  );
}
