import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { restReasons } from '../../session/group.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

const lengths = [5, 10, 15, 30, 60] as const;

/** While everything waits: why, and for how long, as the wall and every device show it. */
export function RestReasons({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const [minutes, setMinutes] = useState<number>(10);
  return (
    <div class="rest-reasons">
      <div class="choices-row" role="group" aria-label={say('rest.how-long')}>
        {lengths.map((length) => (
          <button
            key={length}
            type="button"
            aria-pressed={length === minutes}
            onClick={() => setMinutes(length)}
          >
            {say('console.minutes', { minutes: length })}
          </button>
        ))}
      </div>
      <div class="choices-row" role="group" aria-label={say('rest.why')}>
        {restReasons.map((why) => (
          <button
            key={why}
            type="button"
            class="pictured"
            aria-pressed={scene.paused === why}
            onClick={() => act.now({ kind: 'pause', why, minutes })}
          >
            <Sign name={`pause-${why}`} />
            {say(`rest.${why}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
