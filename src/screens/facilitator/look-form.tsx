import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

/** How the wall looks: for a bright room, and without motion. */
export function LookForm({ scene: { settings } }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  return (
    <fieldset class="settings">
      <legend>{say('look.title')}</legend>
      {(['daylight', 'calm'] as const).map((one) => (
        <label key={one} class="field tick">
          <input
            type="checkbox"
            checked={settings[one] === true}
            onChange={({ currentTarget: { checked } }) =>
              act.now({ kind: 'change-settings', settings: { [one]: checked } })
            }
          />
          <span>{say(`look.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
