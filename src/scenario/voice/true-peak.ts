/** Points that are looked at between two samples, and samples on each side that say where they lie: as in ITU-R BS.1770, annex 2. */
const points = 4;
const around = 6;

/** How much each sample around a point counts for it: a sinc under a raised cosine. */
const weights: readonly (readonly number[])[] = Array.from({ length: points - 1 }, (_, at) => {
  const between = (at + 1) / points;
  return Array.from({ length: 2 * around }, (__, index) => {
    const far = between - (index - around + 1);
    const sinc = Math.sin(Math.PI * far) / (Math.PI * far);
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * far) / (around + 1)));
  });
});

/** The highest that a sound gets, between its samples too. */
export function truePeak(samples: Float64Array): number {
  let peak = 0;
  for (let at = 0; at < samples.length; at += 1) {
    peak = Math.max(peak, Math.abs(samples[at] ?? 0));
    for (const row of weights) {
      let sum = 0;
      for (const [index, weight] of row.entries())
        sum += weight * (samples[at + index - around + 1] ?? 0);
      peak = Math.max(peak, Math.abs(sum));
    }
  }
  return peak;
}
