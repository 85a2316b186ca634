import { expect, test } from 'vitest';
import { secondsOf, type Sound } from '../../../src/scenario/voice/sound.ts';
import {
  openRecorder,
  type Level,
  type Listening,
  type NoTake,
} from '../../../src/screens/studio/voice/recorder.ts';

const rate = 8_000;

/** Speech from 1 to 2 s of three. */
const speech: Sound = {
  rate,
  samples: Float64Array.from({ length: 3 * rate }, (_, at) =>
    at >= rate && at < 2 * rate ? 0.3 * Math.sin(at / 8) : 0,
  ),
};
const silence: Sound = { rate, samples: new Float64Array(rate) };

function open() {
  const did: string[] = [];
  let work: (() => void) | null = null;
  let level: Level = { power: 0.01, peak: 0.2 };
  let sound: Sound | null = speech;
  let answer: NoTake | null = null;
  const listening: Listening = {
    begin: () => void did.push('begin'),
    level: () => level,
    end: async () => {
      did.push('end');
      if (!sound) throw new Error('nothing to decode');
      return sound;
    },
    close: () => void did.push('close'),
  };
  const recorder = openRecorder({
    listen: async () => answer ?? listening,
    tick: (next) => {
      work = next;
      return () => (work = null);
    },
  });
  return {
    recorder,
    did,
    now: () => recorder.state.getState(),
    pass: (tenths: number) => {
      for (let at = 0; at < tenths; at += 1) work?.();
    },
    isTicking: () => work !== null,
    hear: (next: Level) => void (level = next),
    give: (next: Sound | null) => void (sound = next),
    refuse: (why: NoTake | null) => void (answer = why),
  };
}

async function take(house: ReturnType<typeof open>): Promise<void> {
  await house.recorder.start('It rains.');
  house.pass(40);
  await house.recorder.stop();
}

test('[STUDIO-91] a take is counted in from three, begins with the last count, and ends by one button', async () => {
  const house = open();
  const { recorder, did, now, pass } = house;
  const started = recorder.start('It rains.');
  expect(now()).toEqual({ kind: 'asking' });
  await started;
  const counts = [now()];
  for (let count = 0; count < 2; count += 1) {
    expect(did).toEqual([]);
    pass(10);
    counts.push(now());
  }
  expect(counts.map((one) => 'left' in one && one.left)).toEqual([3, 2, 1]);
  expect(did).toEqual(['begin']);
  pass(12);
  expect(now()).toMatchObject({ kind: 'recording', seconds: 0.2, loudness: 'good' });
  await recorder.start('It rains.');
  await recorder.stop();
  expect([now().kind, did, house.isTicking()]).toEqual(['taken', ['begin', 'end'], false]);
});

test('[STUDIO-91] who stops in the count has no take, and the microphone is closed', async () => {
  const { recorder, did, now, pass, isTicking } = open();
  await recorder.start('It rains.');
  pass(15);
  await recorder.stop();
  expect([now(), did, isTicking()]).toEqual([{ kind: 'none', why: null }, ['close'], false]);
});

test('[STUDIO-91] too quiet is said once it lasts, too loud at once, and good again soon', async () => {
  const { recorder, now, pass, hear } = open();
  const loudness = (): unknown => Reflect.get(now(), 'loudness');
  await recorder.start('It rains.');
  pass(30);
  hear({ power: 1e-6, peak: 0.003 });
  pass(10);
  expect(loudness()).toBe('good');
  pass(10);
  expect(loudness()).toBe('quiet');
  expect(Reflect.get(now(), 'level')).toBeCloseTo(0, 3);
  hear({ power: 0.3, peak: 0.99 });
  pass(1);
  expect(loudness()).toBe('loud');
  hear({ power: 0.01, peak: 0.3 });
  pass(15);
  expect(loudness()).toBe('good');
  expect(Reflect.get(now(), 'level')).toBeCloseTo(0.67, 1);
});

test('[STUDIO-91] a take that nobody ends, ends before it is too long to be kept', async () => {
  const { recorder, now, pass } = open();
  await recorder.start('It rains.');
  pass(30 + 889);
  expect(now().kind).toBe('recording');
  pass(30);
  await Promise.resolve();
  await Promise.resolve();
  expect(now().kind).toBe('taken');
});

test('[STUDIO-92] whatever stands against recording is told, and another try is open', async () => {
  const house = open();
  const { recorder, now } = house;
  for (const why of ['refused', 'no-microphone', 'not-here', 'in-use'] as const) {
    house.refuse(why);
    await recorder.start('It rains.');
    expect(now()).toEqual({ kind: 'none', why });
  }
  house.refuse(null);
  for (const [sound, why] of [
    [silence, 'nothing'],
    [null, 'failed'],
  ] as const) {
    house.give(sound);
    await take(house);
    expect(now()).toEqual({ kind: 'none', why });
  }
  house.give(speech);
  await take(house);
  expect(now()).toMatchObject({ kind: 'taken', why: null });
});

test('[STUDIO-92] a take that was there stays where no newer one comes', async () => {
  const house = open();
  const { recorder, now } = house;
  await take(house);
  recorder.move('from', 1.5);
  const before = now();
  house.give(silence);
  await take(house);
  expect(now()).toEqual({ ...before, why: 'nothing' });
  house.refuse('in-use');
  await recorder.start('It rains.');
  expect(now()).toEqual({ ...before, why: 'in-use' });
  house.refuse(null);
  await recorder.start('It rains.');
  await recorder.stop();
  expect(now()).toEqual({ ...before, why: null });
});

test('[STUDIO-93] the ends of a take are found, moved within it and apart, and found again', async () => {
  const house = open();
  const { recorder, now } = house;
  recorder.move('from', 1);
  recorder.findAgain();
  expect(now()).toEqual({ kind: 'none', why: null });
  await take(house);
  const part = () => {
    const state = now();
    if (state.kind !== 'taken') throw new Error(state.kind);
    return state.part;
  };
  const found = part();
  expect(found.from).toBeCloseTo(0.95, 1);
  expect(found.to).toBeCloseTo(2.1, 1);
  recorder.move('from', -5);
  recorder.move('to', 99);
  expect(part()).toEqual({ from: 0, to: secondsOf(speech) });
  recorder.move('to', -1);
  expect(part()).toEqual({ from: 0, to: 0.1 });
  recorder.move('from', 2);
  expect(part().from).toBe(0);
  recorder.findAgain();
  expect(part()).toEqual(found);
});

test('[STUDIO-94] a take stays until it is thrown away, which closes the microphone too', async () => {
  const house = open();
  await take(house);
  expect(house.now().kind).toBe('taken');
  house.recorder.throwAway();
  expect(house.now()).toEqual({ kind: 'none', why: null });
  await house.recorder.start('It rains.');
  house.pass(35);
  house.recorder.throwAway();
  expect([house.now().kind, house.did.at(-1), house.isTicking()]).toEqual(['none', 'close', false]);
});

test('[STUDIO-94] a take keeps the words that stood there when it was begun, whatever is written since', async () => {
  const house = open();
  await take(house);
  expect(house.now()).toMatchObject({ kind: 'taken', words: 'It rains.' });
  house.give(silence);
  await house.recorder.start('It snows.');
  house.pass(40);
  await house.recorder.stop();
  expect(house.now()).toMatchObject({ kind: 'taken', words: 'It rains.', why: 'nothing' });
  house.give(speech);
  await house.recorder.start('It snows.');
  house.pass(40);
  await house.recorder.stop();
  expect(house.now()).toMatchObject({ kind: 'taken', words: 'It snows.', why: null });
});

test('[STUDIO-94] who leaves while the microphone is asked for is heard by none, and may begin again', async () => {
  const house = open();
  const { recorder, did, now } = house;
  for (const leave of [recorder.stop, async () => recorder.throwAway()]) {
    did.length = 0;
    const started = recorder.start('It rains.');
    await leave();
    expect(now()).toEqual({ kind: 'none', why: null });
    await started;
    expect([now().kind, did, house.isTicking()]).toEqual(['none', ['close'], false]);
  }
  await take(house);
  const before = now();
  await recorder.stop();
  expect(now()).toEqual(before);
});
