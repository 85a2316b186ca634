import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import type { StoryMap } from './map/story-map.ts';

type Props = {
  readonly map: StoryMap;
  /** Those that were searched for; all where nothing was. */
  readonly nodes: readonly number[];
  readonly nameOf: (node: number) => string;
  readonly wordsOf: (node: number) => string;
  readonly onGo: (node: number) => void;
};

/** A list of thousands helps nobody: the rest is found by searching. */
const most = 200;

/** Where a node leads, with the choices that lead there. */
export function leadsOf({ edges }: StoryMap, node: number, nameOf: Props['nameOf']): string {
  return edges
    .filter(({ from }) => from === node)
    .map(({ to, words }) =>
      words.length === 0 ? nameOf(to) : `${nameOf(to)} (${words.join('; ')})`,
    )
    .join(', ');
}

/** The same as the map, for the ear and for keys. */
export function MapList(props: Props): ComponentChildren {
  const { map, nodes, nameOf, wordsOf, onGo } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('studio.walk.as-list')}</summary>
      {isOpen && (
        <ul class="map-list">
          {nodes.slice(0, most).map((node) => {
            const leads = leadsOf(map, node, nameOf);
            return (
              <li key={node}>
                <button type="button" onClick={() => onGo(node)}>
                  <b>
                    <bdi>{nameOf(node)}</bdi>
                  </b>{' '}
                  {[
                    wordsOf(node),
                    leads && say('studio.walk.leads', { places: leads }),
                    map.nodes[node]?.isEnd === true ? say('studio.walk.may-end') : '',
                  ]
                    .filter((words) => words !== '')
                    .join(' · ')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {isOpen && nodes.length > most && (
        <p>{say('studio.walk.more', { count: nodes.length - most })}</p>
      )}
    </details>
  );
}
