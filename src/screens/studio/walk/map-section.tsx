import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import type { Workbench } from '../workbench.ts';
import { goToPart, goToPlace, usePartHere } from './here.ts';
import { Legend } from './legend.tsx';
import { leadsOf, MapList } from './map-list.tsx';
import { MapTools } from './map-tools.tsx';
import { hitsIn } from './map/hits.ts';
import { MapCanvas } from './map/map-canvas.tsx';
import type { LaidMap } from './map/map-reading.ts';
import { shadedWords } from './shade-words.ts';
import { shadingFor, type Shade } from './shades.ts';
import type { Simulated } from './simulate.ts';
import { useLooked, useMapView } from './use-map-view.ts';
import type { WalkState } from './walking.ts';

type Props = {
  readonly bench: Workbench;
  readonly state: WalkState;
  readonly laid: LaidMap;
  readonly length: Simulated | null;
};

/** As they are written on keys. */
const keyNames = { enter: 'Enter', zero: '0', shift: 'Shift' } as const;

/** The node of the line under the cursor; −1 where it is in none. */
function useHere({ bench, laid: { map } }: Props): number {
  const path = usePartHere(bench);
  return useMemo(
    () => (path === null ? -1 : map.nodes.findIndex((node) => node.path === path)),
    [map, path],
  );
}

function useSearch({ laid: { map } }: Props) {
  const [sought, setSought] = useState('');
  const hits = useMemo(() => hitsIn(map, sought), [map, sought]);
  const marked = useMemo(() => new Set(hits), [hits]);
  return { sought, setSought, hits, marked };
}

function useShade({ state: { lacks }, length, laid: { map } }: Props) {
  const [shade, setShade] = useState<Shade>('rooms');
  const shading = useMemo(() => shadingFor(shade, { length, lacks }), [shade, length, lacks]);
  const wordsOf = (node: number): string =>
    shading ? shadedWords(shade, shading.of(map.nodes[node]?.path ?? '')) : '';
  return { shade, setShade, shading, wordsOf };
}

/** The node that is looked at, in words. */
function Looked(props: {
  readonly name: string;
  readonly words: string;
  readonly leads: string;
}): ComponentChildren {
  const { name, words, leads } = props;
  const leading = leads && say('studio.walk.leads', { places: leads });
  return (
    <p class="looked" id="map-looked" role="status">
      <b>
        <bdi>{name}</bdi>
      </b>{' '}
      {[words, leading].filter((part) => part !== '').join(' · ')}
    </p>
  );
}

/** The story as a map, beside its text. */
export function MapSection(props: Props): ComponentChildren {
  const { bench, state, laid } = props;
  const { map } = laid;
  const here = useHere(props);
  const [looked, setLooked] = useLooked(here);
  const { view, onSize, setView, by, all, show, showFound } = useMapView(laid, here);
  const { sought, setSought, hits, marked } = useSearch(props);
  const { shade, setShade, shading, wordsOf } = useShade(props);
  const nameOf = (node: number): string => map.nodes[node]?.path || say('studio.walk.start');
  const look = (node: number): void => {
    setLooked(node);
    show(node);
  };
  const go = (node: number): void => {
    setLooked(node);
    const path = map.nodes[node]?.path ?? '';
    const first = shading?.of(path)?.first;
    if (first) goToPlace(bench, first);
    else goToPart(bench, path);
  };
  const next = (): void => {
    const after = hits.find((node) => node > looked) ?? hits[0];
    if (after === undefined) return;
    setLooked(after);
    showFound(after);
  };
  const tools = { state, shade, sought, onSeek: setSought, onShade: setShade };
  const canvas = { laid, view, shading, here, looked, hits: marked, onView: setView, onSize };
  const words = { nameOf, wordsOf };
  return (
    <section class="walk-map" aria-label={say('studio.walk.map-title')}>
      <MapTools {...tools} count={hits.length} onNext={next} onZoom={by} onAll={all} />
      <MapCanvas {...canvas} onLook={look} onGo={go} />
      <Looked name={nameOf(looked)} words={wordsOf(looked)} leads={leadsOf(map, looked, nameOf)} />
      <Legend shade={shade} shading={shading} />
      <p class="keys" id="map-keys">
        {say('studio.walk.keys', keyNames)}
      </p>
      <MapList
        map={map}
        nodes={sought === '' ? [...map.nodes.keys()] : hits}
        {...words}
        onGo={go}
      />
    </section>
  );
}
