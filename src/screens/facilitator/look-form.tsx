import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { CheckField } from './settings-form.tsx';

/** How the wall looks: for a bright room, and without motion. */
export function LookForm({ scene: { settings } }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  return (
    <fieldset class="settings">
      <legend>{say('look.title')}</legend>
      {(['daylight', 'calm'] as const).map((one) => (
        <CheckField
          key={one}
          label={say(`look.${one}`)}
          value={settings[one] === true}
          onSet={(is) => act.now({ kind: 'change-settings', settings: { [one]: is } })}
        />
      ))}
    </fieldset>
  );
}
