import { expect, test } from 'vitest';
import {
  asLoudAsAll,
  level,
  loudnessOf,
  withoutRumble,
} from '../../../src/scenario/voice/level.ts';
import { resample } from '../../../src/scenario/voice/resample.ts';
import { saidPart } from '../../../src/scenario/voice/said-part.ts';
import { cut, secondsOf, type Sound } from '../../../src/scenario/voice/sound.ts';
import { truePeak } from '../../../src/scenario/voice/true-peak.ts';
import { makeWave, readWave } from '../../../src/scenario/voice/wave.ts';

const rate = 22_050;
const decibels = (size: number): number => 20 * Math.log10(size);

/** Noise that is the same each time. */
function noise(size: number, seed = 1): () => number {
  let now = seed;
  return () => {
    now = (now * 16_807) % 2_147_483_647;
    return size * ((2 * now) / 2_147_483_647 - 1);
  };
}

/** A second and a half of a voice-like sound from 1.0 to 2.5 s, in the noise of a room. */
function take({ size, room }: { readonly size: number; readonly room: number }): Sound {
  const hiss = noise(room);
  const samples = Float64Array.from({ length: 4 * rate }, (_, at) => {
    const second = at / rate;
    const isSaid = second >= 1 && second < 2.5;
    const swell = 0.6 + 0.4 * Math.sin(2 * Math.PI * 4 * second);
    return hiss() + (isSaid ? size * swell * Math.sin(2 * Math.PI * 180 * second) : 0);
  });
  return { samples, rate };
}

test('[VOICE-30] where somebody speaks is found in a quiet room, a loud one, and however near the microphone is', () => {
  for (const sound of [
    take({ size: 0.5, room: 0 }),
    take({ size: 0.5, room: 0.01 }),
    take({ size: 0.03, room: 0.002 }),
    take({ size: 0.2, room: 0.02 }),
  ]) {
    const said = saidPart(sound);
    expect(said?.from).toBeGreaterThan(0.85);
    expect(said?.from).toBeLessThanOrEqual(1);
    expect(said?.to).toBeGreaterThanOrEqual(2.5);
    expect(said?.to).toBeLessThan(2.7);
  }
});

test('[VOICE-30] a click at either end is no speech, and silence and bare noise of a quiet room are nothing said', () => {
  const sound = take({ size: 0.3, room: 0.001 });
  for (const second of [0.2, 3.6])
    for (let at = 0; at < 0.012 * rate; at += 1)
      sound.samples[Math.round(second * rate) + at] = at % 2 === 0 ? 0.9 : -0.9;
  const said = saidPart(sound);
  expect([said?.from, said?.to].map((one) => Math.round((one ?? 0) * 10))).toEqual([9, 26]);
  expect(saidPart({ samples: new Float64Array(rate), rate })).toBeNull();
  const hiss = noise(0.001);
  expect(saidPart({ samples: Float64Array.from({ length: rate }, hiss), rate })).toBeNull();
  expect(secondsOf(cut(sound, { from: 1, to: 2.5 }))).toBeCloseTo(1.5, 3);
});

const sine = (size: number, hertz: number, turn = 0): Sound => ({
  rate,
  samples: Float64Array.from(
    { length: rate },
    (_, at) => size * Math.sin((2 * Math.PI * hertz * at) / rate + turn),
  ),
});

test('[VOICE-31] loudness of known signals is theirs, and pauses do not count', () => {
  expect(decibels(loudnessOf(sine(1, 997)))).toBeCloseTo(-3.01, 1);
  expect(decibels(loudnessOf(sine(0.1, 997)))).toBeCloseTo(-23.01, 1);
  const half = sine(0.1, 997);
  half.samples.fill(0, rate / 2);
  expect(decibels(loudnessOf(half))).toBeCloseTo(-23.01, 1);
});

test('[VOICE-31] what lies between samples is a peak too', () => {
  // At a quarter of the rate and half a turn off, no sample hits the crest.
  const between = sine(0.5, rate / 4, Math.PI / 4);
  expect(decibels(Math.max(...between.samples))).toBeCloseTo(-9.03, 1);
  expect(Math.abs(decibels(truePeak(between.samples)) + 6.02)).toBeLessThan(0.4);
});

test('[VOICE-31] quiet and loud takes become as loud as a draft, and no point of them is above the ceiling', () => {
  const draft = level(sine(0.9, 300));
  for (const one of [take({ size: 0.02, room: 0.0005 }), take({ size: 0.9, room: 0.001 })]) {
    const said = saidPart(one);
    const kept = asLoudAsAll(withoutRumble(cut(one, said!)));
    expect(decibels(loudnessOf(kept!))).toBeCloseTo(decibels(loudnessOf(draft!)), 0);
    expect(decibels(truePeak(kept!.samples))).toBeLessThanOrEqual(-6);
  }
  expect(asLoudAsAll({ samples: new Float64Array(10), rate })).toBeNull();
  const spikes = take({ size: 0.02, room: 0.0005 });
  for (let at = rate; at < 2 * rate; at += 500) spikes.samples[at] = at % 1000 === 0 ? 1 : -1;
  expect(decibels(truePeak(asLoudAsAll(spikes)!.samples))).toBeLessThanOrEqual(-6);
});

test('[VOICE-31] rumble goes, and a voice stays as it is', () => {
  const settled = ({ samples }: Sound): Sound => ({ samples: samples.slice(rate / 4), rate });
  const after = (hertz: number): number =>
    decibels(loudnessOf(settled(withoutRumble(sine(0.5, hertz))))) -
    decibels(loudnessOf(settled(sine(0.5, hertz))));
  expect(after(20)).toBeLessThan(-20);
  expect(after(70)).toBeCloseTo(-3, 0);
  expect(after(200)).toBeGreaterThan(-0.2);
});

test('[VOICE-32] a WAV file is read as it was made, and whatever is none is refused', () => {
  const made = makeWave(sine(0.5, 440));
  const read = readWave(made);
  expect([read?.rate, read?.samples.length]).toEqual([rate, rate]);
  expect(Math.abs((read?.samples[10] ?? 0) - (sine(0.5, 440).samples[10] ?? 1))).toBeLessThan(1e-3);
  const loud = readWave(makeWave({ samples: Float64Array.of(2, -2), rate }));
  expect([...(loud?.samples ?? [])].map(Math.round)).toEqual([1, -1]);
  const stereo = makeWave(sine(0.5, 440));
  stereo[22] = 2;
  const cutOff = made.slice(0, 30);
  for (const none of [new Uint8Array(0), new Uint8Array(100), stereo, cutOff, made.slice(0, 11)])
    expect(readWave(none)).toBeNull();
});

test('[VOICE-32] fewer samples a second keep what they can hold, and nothing else', () => {
  const at = (hertz: number): number => decibels(loudnessOf(resample(sine(0.5, hertz), 16_000)));
  expect(at(300)).toBeCloseTo(-9.03, 1);
  expect(at(4_000)).toBeCloseTo(-9.03, 1);
  expect(at(10_000)).toBeLessThan(-50);
  expect(secondsOf(resample(sine(0.5, 300), 16_000))).toBeCloseTo(1, 3);
  const same = sine(0.5, 300);
  expect(resample(same, rate)).toEqual(same);
});
