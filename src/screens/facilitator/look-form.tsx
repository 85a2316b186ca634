import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { CheckField } from './settings-form.tsx';

type Look = 'daylight' | 'bigRoom' | 'calm' | 'moving';

/** How pictures look: on the wall, for a bright room, a big one, and without motion; on tablets, where they may move. */
export function LookForm({ scene: { settings } }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const field = (one: Look): ComponentChildren => (
    <CheckField
      key={one}
      label={say(`look.${one}`)}
      value={settings[one] === true}
      onSet={(is) => act.now({ kind: 'change-settings', settings: { [one]: is } })}
    />
  );
  return (
    <>
      <fieldset class="settings">
        <legend>{say('look.title')}</legend>
        {(['daylight', 'bigRoom', 'calm'] as const).map(field)}
      </fieldset>
      <fieldset class="settings">
        <legend>{say('look.tablets')}</legend>
        {field('moving')}
      </fieldset>
    </>
  );
}
