import './walk.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../../scenario/finding.ts';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import type { PaneProps } from '../panes/panes.ts';
import { goToPlace } from './here.ts';
import { MapSection } from './map-section.tsx';
import { PathsSection, phaseWords } from './paths-section.tsx';
import { RoomsSection } from './rooms-section.tsx';
import type { Simulated } from './simulate.ts';
import { useWalking } from './use-walking.ts';

function CutPick(props: {
  readonly lengths: readonly Simulated[];
  readonly picked: Simulated | null;
  readonly onPick: (cut: number) => void;
}): ComponentChildren {
  const { lengths, picked, onPick } = props;
  return (
    <label>
      {say('studio.see.cut')}{' '}
      <select
        value={picked?.cut ?? ''}
        onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}
      >
        {lengths.map(({ cut }) => (
          <option key={cut} value={cut ?? ''}>
            {say('console.minutes', { minutes: cut ?? 0 })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The whole story at once: what leads where, what every path comes to, and where rooms would end. */
export function WalkPane({ bench }: PaneProps): ComponentChildren {
  const walking = useWalking(bench);
  const state = useStore(walking.state);
  const [picked, setPicked] = useState<number | null>(null);
  const { map, phase } = state;
  const lengths = state.lengths ?? [];
  const length = lengths.find(({ cut }) => cut === picked) ?? lengths.at(-1) ?? null;
  const go = (finding: Finding): void => goToPlace(bench, finding);
  if (phase === 'off') return <p role="status">{phaseWords(state)}</p>;
  return (
    <div class="walk">
      {lengths.length > 1 && <CutPick lengths={lengths} picked={length} onPick={setPicked} />}
      {map && <MapSection bench={bench} state={state} laid={map} length={length} />}
      <PathsSection state={state} onGo={go} onWalkOn={walking.goOn} />
      <RoomsSection state={state} length={length} onRooms={walking.sendRooms} />
    </div>
  );
}
