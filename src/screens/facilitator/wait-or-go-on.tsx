import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import type { Target } from '../../session/target.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { votesWaitedFor } from './votes-waited-for.ts';

const nameOf = ({ team, run, at, round }: Target): string => [team, run, at, round].join(' ');

/** Most have voted and some have not: to wait for them, or to go on without them. */
export function WaitOrGoOn({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const offers = votesWaitedFor(scene).filter(({ target }) => !waiting.includes(nameOf(target)));
  return offers.map(({ target, left, hasClock, ofRoom }) => (
    <div key={nameOf(target)} class="offer" role="group" aria-label={say('console.still-voting')}>
      <span>
        {!ofRoom && scene.teams.length > 1 && `${say(`thing.${target.team}`)}: `}
        {say('console.still-to-vote', { left })}
      </span>
      <button
        type="button"
        onClick={() => {
          if (hasClock) act.now({ kind: 'extend-clock', seconds: 60 });
          setWaiting((before) => [...before, nameOf(target)]);
        }}
      >
        {say('console.wait-for-them')}
      </button>
      <button type="button" onClick={() => act.now({ kind: 'close-vote', target })}>
        {say('console.go-on-without')}
      </button>
    </div>
  ));
}
