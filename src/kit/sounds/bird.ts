/** Samples per second: enough for its song, as every tablet of a room fetches it in the same minute. */
export const BIRD_RATE = 8_000;

/** One chirp: its pitch goes from one to the next, in hertz. */
type Chirp = {
  readonly start: number;
  readonly length: number;
  readonly pitches: readonly number[];
};

/** A small bird of nowhere: low enough for old ears, high enough for a tablet. */
const chirps: readonly Chirp[] = [
  { start: 0, length: 0.16, pitches: [1900, 2500, 2100] },
  { start: 0.24, length: 0.16, pitches: [1900, 2500, 2100] },
  { start: 0.5, length: 0.34, pitches: [2400, 1700, 2600, 1900] },
];

export function birdSong(): Float64Array {
  const samples = new Float64Array(Math.ceil(0.85 * BIRD_RATE));
  for (const { start, length, pitches } of chirps) {
    const first = Math.round(start * BIRD_RATE);
    const count = Math.round(length * BIRD_RATE);
    let phase = 0;
    for (let index = 0; index < count; index += 1) {
      const part = index / count;
      phase += (2 * Math.PI * pitchAt(pitches, part)) / BIRD_RATE;
      const swell = Math.sin(Math.PI * part) ** 1.5;
      samples[first + index] = swell * Math.sin(phase);
    }
  }
  return samples;
}

function pitchAt(pitches: readonly number[], part: number): number {
  const at = part * (pitches.length - 1);
  const before = pitches[Math.floor(at)] ?? 0;
  const after = pitches[Math.ceil(at)] ?? before;
  return before + (after - before) * (at - Math.floor(at));
}
