import { powersOf, saidPart } from './said-part.ts';
import { cut, type Sound } from './sound.ts';
import { truePeak } from './true-peak.ts';

/** Loudness of what is spoken; the highest sample, and the highest point between samples: -21, -7 and -6 dBFS, as MP3 adds a little. */
const spokenLoudness = 10 ** (-21 / 20);
const ceiling = 10 ** (-7 / 20);
const trueCeiling = 10 ** (-6 / 20);
const knee = 0.6 * ceiling;
const block = 0.02;

/** Without the silence at its ends, and as loud as every other voice. Null where nothing is said. */
export function level(sound: Sound): Sound | null {
  const said = saidPart(sound);
  return said && asLoudAsAll(cut(sound, said));
}

/** As loud as every other voice, draft or recording, and never louder than the ceiling. Null where nothing is said. */
export function asLoudAsAll({ samples, rate }: Sound): Sound | null {
  if (samples.every((value) => value === 0)) return null;
  const gain = spokenLoudness / loudnessOf({ samples, rate });
  const bent = samples.map((value) => limit(value * gain));
  const over = truePeak(bent) / trueCeiling;
  return { samples: over > 1 ? bent.map((value) => value / over) : bent, rate };
}

/** The root of the mean square of the parts in which something is said. */
export function loudnessOf(sound: Sound): number {
  const powers = powersOf(sound, block);
  const loudest = powers.reduce((most, power) => Math.max(most, power), 1e-12);
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

/** Without what lies below 70 Hz, which no voice has: rumble of a table or a road would count as loudness. Butterworth, second order. */
export function withoutRumble({ samples, rate }: Sound): Sound {
  const turn = Math.tan((Math.PI * 70) / rate);
  const whole = 1 / (1 + Math.SQRT2 * turn + turn * turn);
  const [one, two] = [2 * (turn * turn - 1) * whole, (1 - Math.SQRT2 * turn + turn * turn) * whole];
  let [in1, in2, out1, out2] = [0, 0, 0, 0];
  const passed = samples.map((value) => {
    const out = whole * (value - 2 * in1 + in2) - one * out1 - two * out2;
    [in2, in1, out2, out1] = [in1, value, out1, out];
    return out;
  });
  return { samples: passed, rate };
}
