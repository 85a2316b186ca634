/** Sound of one voice: samples from -1 to 1, and how many there are in a second. */
export type Sound = { readonly samples: Float64Array; readonly rate: number };

/** A part of a sound, in seconds from its beginning. */
export type Part = { readonly from: number; readonly to: number };

export const secondsOf = ({ samples, rate }: Sound): number => samples.length / rate;

/** That part alone; what lies outside the sound is left out. */
export function cut({ samples, rate }: Sound, { from, to }: Part): Sound {
  const at = (seconds: number): number => Math.max(0, Math.round(seconds * rate));
  return { samples: samples.slice(at(from), at(to)), rate };
}
