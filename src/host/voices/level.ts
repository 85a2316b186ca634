/** Sound of one voice: samples from -1 to 1, and how many there are in a second. */
export type Sound = { readonly samples: Float64Array; readonly rate: number };

/** Loudness of what is spoken, and the highest sample: -21 and a little below -6 dBFS, as MP3 adds a little. */
const spokenLoudness = 10 ** (-21 / 20);
const ceiling = 10 ** (-7 / 20);
const knee = 0.6 * ceiling;
/** Below this share of the peak nothing is spoken. */
const quietShare = 0.02;
/** Seconds that are left before and after. */
const left = 0.06;
const block = 0.02;

/** Reads a WAV file of 16 bits and one channel; null for any other. A program that writes to a pipe does not know how long it will be. */
export function readWave(bytes: Buffer): Sound | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE')
    return null;
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length; at += 8 + bytes.readUInt32LE(at + 4)) {
    const kind = bytes.toString('latin1', at, at + 4);
    if (kind === 'fmt ') {
      if (bytes.readUInt16LE(at + 10) !== 1 || bytes.readUInt16LE(at + 22) !== 16) return null;
      rate = bytes.readUInt32LE(at + 12);
    }
    if (kind === 'data') {
      const size = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8);
      const samples = Float64Array.from(
        { length: size >> 1 },
        (_, index) => bytes.readInt16LE(at + 8 + 2 * index) / 32_768,
      );
      return rate === 0 ? null : { samples, rate };
    }
  }
  return null;
}

const peakOf = (samples: Float64Array): number =>
  samples.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);

/** Without the silence at its ends, as loud as every other voice, and never louder than the ceiling. Null where nothing is said. */
export function level({ samples, rate }: Sound): Sound | null {
  const peak = peakOf(samples);
  if (peak === 0) return null;
  const isSaid = (value: number): boolean => Math.abs(value) > quietShare * peak;
  const margin = Math.round(left * rate);
  const from = Math.max(0, samples.findIndex(isSaid) - margin);
  const to = Math.min(samples.length, samples.findLastIndex(isSaid) + 1 + margin);
  const spoken = samples.slice(from, to);
  const gain = spokenLoudness / loudnessOf({ samples: spoken, rate });
  return { samples: spoken.map((value) => limit(value * gain)), rate };
}

/** The root of the mean square of the parts in which something is said. */
export function loudnessOf({ samples, rate }: Sound): number {
  const size = Math.max(1, Math.round(block * rate));
  const powers: number[] = [];
  for (let at = 0; at + size <= samples.length; at += size) {
    const part = samples.subarray(at, at + size);
    powers.push(part.reduce((sum, value) => sum + value * value, 0) / size);
  }
  const loudest = Math.max(...powers, 1e-12);
  const said = powers.filter((power) => power > loudest / 1_000);
  return Math.sqrt(said.reduce((sum, power) => sum + power, 0) / Math.max(1, said.length));
}

/** Bends what would be too loud instead of cutting it off. */
function limit(value: number): number {
  const size = Math.abs(value);
  if (size <= knee) return value;
  const room = ceiling - knee;
  return Math.sign(value) * (knee + room * Math.tanh((size - knee) / room));
}

/** The bytes of a WAV file. */
export function makeWave({ samples, rate }: Sound): Buffer {
  const bytes = Buffer.alloc(44 + 2 * samples.length);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + 2 * samples.length, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(2 * rate, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(2 * samples.length, 40);
  for (const [index, value] of samples.entries())
    bytes.writeInt16LE(Math.round(value * 32_767), 44 + 2 * index);
  return bytes;
}
