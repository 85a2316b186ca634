import { pathOfHouse, type HouseName } from '../../../src/host/houses/house-path.ts';
import { backOff } from '../../../src/link/back-off.ts';
import type { Milliseconds } from '../../../src/session/ids.ts';
import { speakTo, type Reached, type Spoken } from './elsewhere-dialect.ts';
import { addressOf } from './floor-dialects.ts';
import { ofSmall, smallCommand, smallId } from './led-room.ts';

/** Small sessions, each led by the console of its workshop over a sealed socket. */
export type SmallDevices = {
  /** All say hello; resolves once each was shown something. */
  readonly come: () => Promise<void>;
  /** Commands a second of all; `turns`: each one's next once its last is answered. */
  readonly pace: (rate: number | 'turns') => void;
  /** As of voters. */
  readonly backSince: (start: Milliseconds) => readonly (Milliseconds | null)[];
  readonly answered: () => ReadonlyMap<HouseName, number>;
  readonly waited: () => readonly Milliseconds[];
  /** Nobody calls again. */
  readonly close: () => void;
};

/** A workshop, and what opens its console. */
export type Opened = { readonly name: HouseName; readonly token: string };

type Device = Opened & {
  readonly number: number;
  spoken: Spoken | null;
  isIn: boolean;
  isShown: boolean;
  /** When each command that is not answered was due. */
  readonly due: Map<number, Milliseconds>;
  next: number;
  answered: number;
  failures: number;
  lostAt: Milliseconds;
  shownAt: Milliseconds;
};

const paceEach = 5;

export function openSmallDevices(opened: readonly Opened[], reached: Reached): SmallDevices {
  const devices: readonly Device[] = opened.map((one, number) => ({
    ...one,
    number,
    spoken: null,
    isIn: false,
    isShown: false,
    due: new Map(),
    next: 1,
    answered: 0,
    failures: 0,
    lostAt: 0,
    shownAt: 0,
  }));
  let waited: Milliseconds[] = [];
  let rate: number | 'turns' = 0;
  let isOver = false;

  function put({ isIn, spoken }: Device, number: number): void {
    if (isIn) spoken?.command(smallId(number), smallCommand(number));
  }

  function send(device: Device): void {
    const number = device.next;
    device.next += 1;
    device.due.set(number, performance.now());
    put(device, number);
  }

  function hearAnswer(device: Device, number: number): void {
    const dueAt = device.due.get(number);
    if (dueAt === undefined) return;
    device.due.delete(number);
    device.answered = Math.max(device.answered, number);
    waited.push(performance.now() - dueAt);
    if (rate === 'turns') send(device);
  }

  function callUp(device: Device): void {
    const lost = (): void => {
      Object.assign(device, { isIn: false, isShown: false });
      if (device.failures === 0) device.lostAt = performance.now();
      const wait = backOff(device.failures, Math.random());
      device.failures += 1;
      if (!isOver) setTimeout(() => callUp(device), wait);
    };
    const { name, token, number } = device;
    device.spoken = speakTo(
      { ...reached, at: pathOfHouse(name) },
      {
        by: { token },
        from: addressOf(number),
        isPrompt: true,
        lost,
        heard: (frame) => {
          if (frame.kind === 'welcome') {
            Object.assign(device, { isIn: true, failures: 0 });
            for (const one of device.due.keys()) put(device, one);
          }
          if (frame.kind === 'ack') hearAnswer(device, Number(frame.id.slice(ofSmall.length)));
          if (frame.kind !== 'view' || device.isShown) return;
          Object.assign(device, { isShown: true, shownAt: performance.now() });
        },
      },
    );
  }

  let owed = 0;
  let turn = 0;
  let lately = performance.now();
  const pacing = setInterval(() => {
    const now = performance.now();
    owed = typeof rate === 'number' ? owed + ((now - lately) * rate) / 1000 : 0;
    lately = now;
    for (; owed >= 1; owed -= 1) {
      const device = devices[(turn += 1) % devices.length];
      if (device) send(device);
    }
  }, paceEach);

  return {
    come: async () => {
      devices.forEach(callUp);
      while (!devices.every(({ isShown }) => isShown))
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
    pace: (next) => {
      rate = next;
      if (next === 'turns') devices.forEach(send);
    },
    backSince: (start) =>
      devices
        .filter(({ lostAt }) => lostAt > start)
        .map(({ isShown, shownAt }) => (isShown ? shownAt - start : null)),
    answered: () => new Map(devices.map(({ name, answered }) => [name, answered])),
    waited: () => {
      const told = waited;
      waited = [];
      return told;
    },
    close: () => {
      isOver = true;
      clearInterval(pacing);
      for (const { spoken } of devices) spoken?.close();
    },
  };
}
