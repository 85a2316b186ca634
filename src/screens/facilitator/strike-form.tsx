import type { ComponentChildren } from 'preact';
import { codePictures, seatColours } from '../../session/ids.ts';
import type { StrikeSign, Struck } from '../../session/struck.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

const nothing: Struck = { things: [], colours: [] };

/** Signs of parties, gangs and armed groups: struck here, they are dealt to nobody. */
export function StrikeForm({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const struck = scene.settings.struck ?? nothing;
  const turn = (sign: StrikeSign, isStruck: boolean): void =>
    act.now({ kind: isStruck ? 'keep-sign' : 'strike-sign', sign });
  return (
    <details class="strike">
      <summary>{say('console.strike-signs')}</summary>
      <p class="quiet">{say('console.strike-lead')}</p>
      <div class="choices-row" role="group" aria-label={say('console.strike-things')}>
        {codePictures.map((thing) => (
          <button
            key={thing}
            type="button"
            class="sign-button"
            aria-label={say('console.strike-one', { sign: say(`thing.${thing}`) })}
            aria-pressed={struck.things.includes(thing)}
            onClick={() => turn({ thing }, struck.things.includes(thing))}
          >
            <Emblem name={thing} />
          </button>
        ))}
      </div>
      <div class="choices-row" role="group" aria-label={say('console.strike-colours')}>
        {seatColours.map((colour) => (
          <button
            key={colour}
            type="button"
            class="sign-button"
            aria-label={say('console.strike-one', { sign: say(`colour.${colour}`) })}
            aria-pressed={struck.colours.includes(colour)}
            onClick={() => turn({ colour }, struck.colours.includes(colour))}
          >
            <Emblem name="pot" colour={colour} />
          </button>
        ))}
      </div>
    </details>
  );
}
