import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { loudest, volumes, type Volume, type WallSound } from '../../session/wall-sound.ts';
import { numeral } from '../parts/numeral.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

const labels: Readonly<Record<Volume, string>> = {
  voiceVolume: 'sound.voices',
  effectVolume: 'sound.effects',
  placeVolume: 'sound.places',
};

/** Where it was moved to stays while it is in hand, whatever comes from the room meanwhile. */
function VolumeField(props: {
  label: string;
  level: number;
  onSet: (level: number) => void;
}): ComponentChildren {
  const { label, onSet } = props;
  const [moved, move] = useState<number | null>(null);
  const level = moved ?? props.level;
  const words = level === 0 ? say('sound.off') : numeral(level);
  return (
    <label class="field volume">
      <span>{label}</span>
      <input
        type="range"
        min="0"
        max={loudest}
        step="1"
        value={level}
        aria-valuetext={words}
        onInput={(event) => move(event.currentTarget.valueAsNumber)}
        onChange={(event) => onSet(event.currentTarget.valueAsNumber)}
        onBlur={() => move(null)}
      />
      <output>{words}</output>
    </label>
  );
}

/** How loud the wall is, of each kind, and all of it silent with one touch. */
export function SoundForm({ scene: { settings } }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const { muted = false } = settings;
  const set = (change: WallSound): void => act.now({ kind: 'change-settings', settings: change });
  return (
    <fieldset class="settings">
      <legend>{say('sound.title')}</legend>
      <button
        type="button"
        class="mute"
        aria-pressed={muted}
        onClick={() => set({ muted: !muted })}
      >
        <Sign name={muted ? 'bird-unheard' : 'bird'} />
        {say('sound.mute')}
      </button>
      {volumes.map((volume) => (
        <VolumeField
          key={volume}
          label={say(labels[volume])}
          level={settings[volume] ?? loudest}
          onSet={(level) => set({ [volume]: level })}
        />
      ))}
    </fieldset>
  );
}
