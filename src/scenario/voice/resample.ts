import type { Sound } from './sound.ts';

/** Crossings of zero on each side that a sample is made of. */
const crossings = 16;

/** The same sound with so many samples in a second; what is too high for them is left out. */
export function resample({ samples, rate }: Sound, wanted: number): Sound {
  if (rate === wanted) return { samples, rate };
  const step = rate / wanted;
  const share = Math.min(1, 1 / step);
  const reach = crossings / share;
  const made = Float64Array.from({ length: Math.floor(samples.length / step) }, (_, index) => {
    const at = index * step;
    let sum = 0;
    for (let near = Math.ceil(at - reach); near <= at + reach; near += 1)
      sum += (samples[near] ?? 0) * share * weightOf(share * (near - at));
    return sum;
  });
  return { samples: made, rate: wanted };
}

/** A sinc under a raised cosine. */
function weightOf(far: number): number {
  if (far === 0) return 1;
  const sinc = Math.sin(Math.PI * far) / (Math.PI * far);
  return sinc * (0.5 + 0.5 * Math.cos((Math.PI * far) / crossings));
}
