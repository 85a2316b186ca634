import type { Clock } from '../../src/room/ports.ts';

export type TestClock = Clock & {
  /** Lets `ms` pass; whatever is due on the way happens at its instant, in order. */
  readonly pass: (ms: number) => Promise<void>;
  /** The clock reads another time at once; what was to happen still waits as long, as with real timers. */
  readonly jump: (ms: number) => Promise<void>;
  /** Lets everything happen that needs no time. */
  readonly settle: () => Promise<void>;
};

type Alarm = { readonly at: number; readonly ring: () => void };

/** Time that moves only when a test says so. */
export function makeTestClock(start = 1_000_000): TestClock {
  let now = start;
  let alarms: readonly Alarm[] = [];

  /** Lets every promise that waits for no time come to its end. */
  function rest(): Promise<void> {
    return new Promise((resolve) => {
      setImmediate(resolve);
    });
  }

  function next(until: number): Alarm | undefined {
    return alarms.filter((alarm) => alarm.at <= until).sort((a, b) => a.at - b.at)[0];
  }

  async function pass(ms: number): Promise<void> {
    const until = now + ms;
    await rest();
    for (let alarm = next(until); alarm; alarm = next(until)) {
      const due = alarm;
      now = Math.max(now, due.at);
      alarms = alarms.filter((one) => one !== due);
      due.ring();
      await rest();
    }
    now = until;
    await rest();
  }

  return {
    now: () => now,
    wake: (at, then) => {
      alarms = [...alarms, { at, ring: then }];
      return () => {
        alarms = alarms.filter((one) => one.ring !== then);
      };
    },
    pass,
    jump: async (ms) => {
      now += ms;
      alarms = alarms.map((alarm) => ({ ...alarm, at: alarm.at + ms }));
      await pass(0);
    },
    settle: () => pass(0),
  };
}
