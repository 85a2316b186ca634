import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../session/group.ts';
import { mostPeople } from '../../session/ids.ts';
import { blocks } from '../../session/run-sheet.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { BreaksForm } from './breaks-form.tsx';
import type { PackCard } from './host-api.ts';

/** What is being typed stays, whatever comes from the room meanwhile. */
function NumberField(props: {
  label: string;
  value: number;
  least: number;
  most: number;
  onSet: (value: number) => void;
}): ComponentChildren {
  const [typed, type] = useState<string | null>(null);
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type="number"
        min={props.least}
        max={props.most}
        value={typed ?? props.value}
        onInput={(event) => type(event.currentTarget.value)}
        onChange={(event) => {
          const value = event.currentTarget.valueAsNumber;
          type(null);
          if (Number.isInteger(value)) props.onSet(value);
        }}
      />
    </label>
  );
}

export function CheckField(props: {
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

function Length<Minutes extends number>(props: {
  label: string;
  value: number;
  minutes: readonly Minutes[];
  onSet: (minutes: Minutes) => void;
}): ComponentChildren {
  return (
    <div class="field" role="group" aria-label={props.label}>
      <span>{props.label}</span>
      <span class="choices-row">
        {props.minutes.map((minutes) => (
          <button
            key={minutes}
            type="button"
            aria-pressed={minutes === props.value}
            onClick={() => props.onSet(minutes)}
          >
            {say('console.minutes', { minutes })}
          </button>
        ))}
      </span>
    </div>
  );
}

type Fields = { settings: Settings; set: (change: Partial<Settings>) => void };

/** Who turns the lines, and who says them aloud. */
function TellingFields({ settings, set }: Fields): ComponentChildren {
  return (
    <>
      <CheckField
        label={say('console.lines-by-clock')}
        value={settings.turning === 'clock'}
        onSet={(byClock) => set({ turning: byClock ? 'clock' : 'facilitator' })}
      />
      <CheckField
        label={say('console.wall-speaks')}
        value={settings.wallSpeaks ?? false}
        onSet={(wallSpeaks) => set({ wallSpeaks })}
      />
    </>
  );
}

function VoteFields({ settings, set }: Fields): ComponentChildren {
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
      <CheckField
        label={say('console.in-turn')}
        value={settings.inTurn ?? false}
        onSet={(inTurn) => set({ inTurn })}
      />
    </>
  );
}

/** How long it all is, how long the story, and when it rests. */
function TimeFields(props: {
  scene: ConsoleScene;
  onSet: (change: Partial<Settings>) => void;
}): ComponentChildren {
  const { scene, onSet } = props;
  const { minutes, cut } = scene.settings;
  const spoken = scene.voiceMinutes[cut] ?? 0;
  const shown = scene.filmMinutes[cut] ?? 0;
  return (
    <>
      <Length
        label={say('console.block')}
        value={minutes}
        minutes={blocks}
        onSet={(block) => onSet({ minutes: block })}
      />
      <Length
        label={say('console.length')}
        value={cut}
        minutes={scene.tellings}
        onSet={(telling) => onSet({ cut: telling })}
      />
      {spoken > 0 && <p class="quiet">{say('console.voices-add', { minutes: spoken })}</p>}
      {shown > 0 && <p class="quiet">{say('console.films-add', { minutes: shown })}</p>}
      <BreaksForm scene={scene} />
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
        most={mostPeople}
        onSet={(people) => set({ people })}
      />
      <NumberField
        label={say('console.teams')}
        value={settings.teams}
        least={props.pack?.teams[0] ?? 1}
        most={props.pack?.teams[1] ?? 8}
        onSet={(teams) => set({ teams })}
      />
      <TimeFields scene={props.scene} onSet={set} />
      <TellingFields settings={settings} set={set} />
      <VoteFields settings={settings} set={set} />
      <CheckField
        label={say('console.mixed')}
        value={settings.mixed}
        onSet={(mixed) => set({ mixed })}
      />
      {props.scene.crossing && (
        <CheckField
          label={say('console.crossed')}
          value={props.scene.crossing.crossed}
          onSet={(crossed) => set({ crossed })}
        />
      )}
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
