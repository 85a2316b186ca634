import type { ComponentChildren } from 'preact';
import { cuts } from '../../scenario/pack.ts';
import type { Settings } from '../../session/group.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import type { PackCard } from './host-api.ts';

function NumberField(props: {
  label: string;
  value: number;
  least: number;
  most: number;
  onSet: (value: number) => void;
}): ComponentChildren {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type="number"
        min={props.least}
        max={props.most}
        value={props.value}
        onChange={(event) => {
          const value = event.currentTarget.valueAsNumber;
          if (Number.isInteger(value)) props.onSet(value);
        }}
      />
    </label>
  );
}

function CheckField(props: {
  label: string;
  value: boolean;
  onSet: (value: boolean) => void;
}): ComponentChildren {
  return (
    <label class="field check">
      <input
        type="checkbox"
        checked={props.value}
        onChange={(event) => props.onSet(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

function Length(props: {
  value: Settings['cut'];
  minutes: readonly number[];
  onSet: (cut: Settings['cut']) => void;
}): ComponentChildren {
  return (
    <div class="field" role="group" aria-label={say('console.length')}>
      <span>{say('console.length')}</span>
      <span class="choices-row">
        {cuts
          .filter((cut) => props.minutes.includes(cut))
          .map((cut) => (
            <button
              key={cut}
              type="button"
              aria-pressed={cut === props.value}
              onClick={() => props.onSet(cut)}
            >
              {say('console.minutes', { minutes: cut })}
            </button>
          ))}
      </span>
    </div>
  );
}

function VoteFields({
  settings,
  set,
}: {
  settings: Settings;
  set: (change: Partial<Settings>) => void;
}): ComponentChildren {
  return (
    <>
      <CheckField
        label={say('console.closes-by-itself')}
        value={settings.closesWhenAllVoted}
        onSet={(closesWhenAllVoted) => set({ closesWhenAllVoted })}
      />
      <CheckField
        label={say('console.needs-majority')}
        value={settings.needsMajority ?? false}
        onSet={(needsMajority) => set({ needsMajority })}
      />
    </>
  );
}

/** What the facilitator settles before the door shuts. */
export function SettingsForm(props: {
  scene: ConsoleScene;
  pack: PackCard | null;
}): ComponentChildren {
  const act = useAct();
  const { settings } = props.scene;
  const set = (change: Partial<Settings>): void =>
    act.now({ kind: 'change-settings', settings: change });
  return (
    <fieldset class="settings">
      <legend>{say('console.settings')}</legend>
      <NumberField
        label={say('console.people')}
        value={settings.people}
        least={0}
        most={2000}
        onSet={(people) => set({ people })}
      />
      <NumberField
        label={say('console.teams')}
        value={settings.teams}
        least={props.pack?.teams[0] ?? 1}
        most={props.pack?.teams[1] ?? 8}
        onSet={(teams) => set({ teams })}
      />
      <Length
        value={settings.cut}
        minutes={props.pack?.minutes ?? cuts}
        onSet={(cut) => set({ cut })}
      />
      <CheckField
        label={say('console.lines-by-clock')}
        value={settings.turning === 'clock'}
        onSet={(byClock) => set({ turning: byClock ? 'clock' : 'facilitator' })}
      />
      <VoteFields settings={settings} set={set} />
      <CheckField
        label={say('console.mixed')}
        value={settings.mixed}
        onSet={(mixed) => set({ mixed })}
      />
      <CheckField
        label={say('console.interpreter-works')}
        value={settings.interpreter}
        onSet={(interpreter) => set({ interpreter })}
      />
      <CheckField
        label={say('console.chain-of-command')}
        value={settings.inChainOfCommand}
        onSet={(inChainOfCommand) => set({ inChainOfCommand })}
      />
    </fieldset>
  );
}
