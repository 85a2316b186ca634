import { Howl, Howler } from 'howler';
import type { StageScene } from '../session/view/stage-view.ts';
import { ambienceFor } from './ambience-for.ts';
import { openAmbience } from './open-ambience.ts';
import { isQuiet, soundsFor } from './sounds-for.ts';

export type SoundOptions = {
  /** Where the sound files are served, with a slash at its end. */
  readonly root: string;
  /** A sound that could not be loaded; told once per name. */
  readonly onMissing?: (name: string) => void;
};

export type Sound = {
  /** Plays what the step from the last picture to this one sounds like. */
  readonly follow: (scene: StageScene) => void;
  /** Effects are quieter while somebody speaks. */
  readonly duck: (isSpeaking: boolean) => void;
  /** Silences everything until called again, whatever the facilitator lets be heard; gives whether it does. */
  readonly mute: () => boolean;
  readonly close: () => void;
};

const volume = 0.5;
const ducked = 0.3;

/** Short effects for the wall. A browser lets them out after the first touch of the page. */
export function openSound({ root, onMissing }: SoundOptions): Sound {
  const players = new Map<string, Howl>();
  const missing = new Set<string>();
  let before: StageScene | null = null;
  let effects = 1;
  let muted = false;
  const isSilent = (): boolean => muted || before?.muted === true;

  const miss = (name: string): void => {
    if (missing.has(name)) return;
    missing.add(name);
    onMissing?.(name);
  };
  const ambience = openAmbience(root, miss);

  const player = (name: string): Howl => {
    const known = players.get(name);
    if (known !== undefined) return known;
    const made = new Howl({
      src: [`${root}${name}.wav`],
      volume: volume * effects,
      onloaderror: () => miss(name),
    });
    players.set(name, made);
    return made;
  };

  /** What the facilitator set holds from now on, for what sounds already too. */
  const tune = ({ effectVolume = 1, placeVolume = 1 }: StageScene): void => {
    Howler.mute(isSilent());
    effects = effectVolume;
    for (const one of players.values()) one.volume(volume * effects);
    ambience.tune(placeVolume);
  };

  return {
    follow(scene) {
      const last = before;
      before = scene;
      tune(scene);
      if (isQuiet(scene)) Howler.stop();
      for (const name of soundsFor(last, scene)) if (!missing.has(name)) player(name).play();
      ambience.hold(ambienceFor(scene));
    },
    duck(isSpeaking) {
      Howler.volume(isSpeaking ? ducked : 1);
    },
    mute() {
      muted = !muted;
      Howler.mute(isSilent());
      return muted;
    },
    close() {
      ambience.close();
      for (const one of players.values()) one.unload();
      players.clear();
    },
  };
}
