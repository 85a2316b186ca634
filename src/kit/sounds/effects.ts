import { BIRD_RATE, birdSong } from './bird.ts';
import { play } from './tones.ts';
import { RATE } from './wave.ts';

const C4 = 261.63;
const D4 = 293.66;
const E4 = 329.63;
const F4 = 349.23;
const G4 = 392;
const A4 = 440;
const B4 = 493.88;
const C5 = 523.25;

/** The short sounds, by file name. None alarms, none cheers. */
export const SOUNDS: Readonly<Record<string, () => Float64Array>> = {
  /** A device asks whether it is heard. */
  bird: birdSong,
  /** Nothing at all: a tablet that has played it lets out what comes later. */
  silence: () => new Float64Array(Math.round(RATE / 100)),
  'soft-tick': () => play([{ start: 0, length: 0.12, pitch: 720, loudness: 1, voice: 'tick' }]),
  join: () =>
    play([
      { start: 0, length: 0.35, pitch: G4, loudness: 0.8, voice: 'reed' },
      { start: 0.12, length: 0.5, pitch: C5, loudness: 0.7, voice: 'reed' },
    ]),
  'vote-open': () =>
    play([
      { start: 0, length: 0.5, pitch: A4, loudness: 1, voice: 'wood' },
      { start: 0.28, length: 0.6, pitch: D4 * 2, loudness: 0.9, voice: 'wood' },
    ]),
  settled: () =>
    play([
      { start: 0, length: 1.1, pitch: D4 / 2, loudness: 1, voice: 'warm' },
      { start: 0.02, length: 1.1, pitch: A4 / 2, loudness: 0.5, voice: 'warm' },
    ]),
  /** A drum is tapped twice with the fingers: something comes in. */
  'news-drum': () =>
    play([
      { start: 0, length: 0.5, pitch: D4 / 2, loudness: 1, voice: 'skin' },
      { start: 0.3, length: 0.6, pitch: D4 / 2, loudness: 0.8, voice: 'skin' },
    ]),
  /** Tokens roll to their places. */
  tokens: () =>
    play(
      Array.from({ length: 7 }, (_, turn) => ({
        start: turn * 0.09,
        length: 0.12,
        pitch: 560 + (turn % 3) * 90,
        loudness: 0.5 + 0.05 * turn,
        voice: 'tick' as const,
      })),
    ),
  /** Cards are turned over. */
  cards: () =>
    play(
      Array.from({ length: 4 }, (_, turn) => ({
        start: turn * 0.35,
        length: 0.16,
        pitch: 240 + turn * 12,
        loudness: 0.7,
        voice: 'paper' as const,
      })),
    ),
  /** Sol, mi, re, la: the world sings its own name. */
  'world-solmirela': () =>
    play([
      { start: 0, length: 0.5, pitch: G4, loudness: 0.9, voice: 'bar' },
      { start: 0.24, length: 0.5, pitch: E4, loudness: 0.9, voice: 'bar' },
      { start: 0.48, length: 0.5, pitch: D4, loudness: 0.9, voice: 'bar' },
      { start: 0.72, length: 0.58, pitch: A4, loudness: 1, voice: 'bar' },
    ]),
  /** Fa, do, la, si. */
  'world-fadolasi': () =>
    play([
      { start: 0, length: 0.5, pitch: F4, loudness: 0.9, voice: 'bar' },
      { start: 0.24, length: 0.5, pitch: C4, loudness: 0.9, voice: 'bar' },
      { start: 0.48, length: 0.5, pitch: A4, loudness: 0.9, voice: 'bar' },
      { start: 0.72, length: 0.58, pitch: B4, loudness: 1, voice: 'bar' },
    ]),
};

/** Samples per second of the sound with this name. */
export const rateOf = (name: string): number => (name === 'bird' ? BIRD_RATE : RATE);
