import { RATE } from './wave.ts';

/** One struck or blown note. */
export interface Note {
  readonly start: number;
  readonly length: number;
  readonly pitch: number;
  readonly loudness: number;
  readonly voice: Voice;
}

type Voice = 'wood' | 'bar' | 'warm' | 'reed' | 'tick' | 'skin' | 'paper';

/** Overtones: how many times the pitch, how loud, how fast each fades (per second). */
const OVERTONES: Readonly<Record<Voice, readonly (readonly [number, number, number])[]>> = {
  wood: [
    [1, 1, 9],
    [3.9, 0.22, 22],
    [9.2, 0.06, 40],
  ],
  bar: [
    [1, 1, 5],
    [4, 0.2, 12],
    [9.8, 0.05, 30],
  ],
  warm: [
    [1, 1, 3.2],
    [2, 0.3, 4.5],
    [3, 0.1, 6],
  ],
  reed: [
    [1, 1, 3.6],
    [2, 0.18, 6],
    [4, 0.07, 9],
  ],
  tick: [
    [1, 1, 60],
    [2.7, 0.3, 90],
  ],
  skin: [
    [1, 1, 7],
    [1.59, 0.5, 12],
    [2.14, 0.35, 15],
    [2.92, 0.2, 20],
  ],
  paper: [
    [1, 0.6, 34],
    [3.73, 0.5, 48],
    [7.19, 0.5, 60],
    [11.3, 0.45, 70],
    [17.9, 0.4, 80],
  ],
};

const ATTACK: Readonly<Record<Voice, number>> = {
  wood: 0.003,
  bar: 0.003,
  warm: 0.03,
  reed: 0.018,
  tick: 0.001,
  skin: 0.004,
  paper: 0.02,
};

function envelope(note: Note, time: number): number {
  const rise = Math.min(1, time / ATTACK[note.voice]);
  const fall = Math.min(1, Math.max(0, (note.length - time) / 0.04));
  return rise * fall * note.loudness;
}

function valueAt(note: Note, time: number): number {
  return OVERTONES[note.voice].reduce((sum, [times, loud, fade]) => {
    const wave = Math.sin(2 * Math.PI * note.pitch * times * time);
    return sum + wave * loud * Math.exp(-fade * time);
  }, 0);
}

/** Mixes notes into samples. */
export function play(notes: readonly Note[]): Float64Array {
  const seconds = Math.max(...notes.map((note) => note.start + note.length));
  const samples = new Float64Array(Math.ceil(seconds * RATE));
  for (const note of notes) {
    const first = Math.round(note.start * RATE);
    const count = Math.min(samples.length - first, Math.round(note.length * RATE));
    for (let index = 0; index < count; index += 1) {
      const time = index / RATE;
      const before = samples[first + index] ?? 0;
      samples[first + index] = before + valueAt(note, time) * envelope(note, time);
    }
  }
  return samples;
}
