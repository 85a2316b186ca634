import { Howl } from 'howler';

export type Ambience = {
  /** Lets these go on and all others fade out. */
  readonly hold: (names: readonly string[]) => void;
  /** How loud all of them are, 0 … 1 of what they were made for. */
  readonly tune: (part: number) => void;
  readonly close: () => void;
};

/** Of an effect's loudness: it stays behind everything that is said. */
const volume = 0.16;
/** Milliseconds. */
const fade = 1_600;

/** Sounds without an end, fetched when they are first wanted. One that cannot be had stays silent. */
export function openAmbience(root: string, missing: (name: string) => void): Ambience {
  const players = new Map<string, Howl>();
  let held: readonly string[] = [];
  let loud = volume;

  const player = (name: string): Howl => {
    const known = players.get(name);
    if (known !== undefined) return known;
    const made = new Howl({
      src: [`${root}ambience/${name}.wav`],
      loop: true,
      volume: 0,
      onloaderror: () => missing(`ambience/${name}`),
    });
    // Whoever has faded out needs no more of the processor.
    made.on('fade', () => {
      if (!held.includes(name)) made.stop();
    });
    players.set(name, made);
    return made;
  };

  return {
    hold(names) {
      const before = held;
      held = names;
      for (const name of names) {
        const one = player(name);
        if (!one.playing()) one.play();
        if (!before.includes(name)) one.fade(one.volume(), loud, fade);
      }
      for (const name of before) {
        if (names.includes(name)) continue;
        const one = player(name);
        one.fade(one.volume(), 0, fade);
      }
    },
    tune(part) {
      if (loud === volume * part) return;
      loud = volume * part;
      for (const name of held) player(name).fade(player(name).volume(), loud, fade);
    },
    close() {
      for (const one of players.values()) one.unload();
      players.clear();
    },
  };
}
