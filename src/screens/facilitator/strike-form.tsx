import type { ComponentChildren } from 'preact';
import { codePictures, seatColours } from '../../session/ids.ts';
import type { Struck } from '../../session/struck.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

const nothing: Struck = { things: [], colours: [] };

function turned<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** Signs of parties, gangs and armed groups: struck here, they are dealt to nobody. */
export function StrikeForm({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const struck = scene.settings.struck ?? nothing;
  const set = (change: Partial<Struck>): void =>
    act.now({ kind: 'change-settings', settings: { struck: { ...struck, ...change } } });
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
            onClick={() => set({ things: turned(struck.things, thing) })}
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
            onClick={() => set({ colours: turned(struck.colours, colour) })}
          >
            <Emblem name="pot" colour={colour} />
          </button>
        ))}
      </div>
    </details>
  );
}
