import type { Clock } from '../../src/room/ports.ts';

export type TestClock = Clock & {
  /** Lets `ms` pass; whatever is due on the way happens at its instant, in order. */
  readonly pass: (ms: number) => Promise<void>;
  /** The clock reads another time at once; what is due meanwhile happens late, as after a laptop's sleep. */
  readonly jump: (ms: number) => Promise<void>;
  /** Lets everything happen that needs no time. */
  readonly settle: () => Promise<void>;
};

type Alarm = { readonly at: number; readonly then: () => void };

/** Time that moves only when a test says so. */
export function makeTestClock(start = 1_000_000): TestClock {
  let now = start;
  let alarms: readonly Alarm[] = [];

  async function rest(): Promise<void> {
    for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
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
      due.then();
      await rest();
    }
    now = until;
    await rest();
  }

  return {
    now: () => now,
    wake: (at, then) => {
      const alarm = { at, then };
      alarms = [...alarms, alarm];
      return () => {
        alarms = alarms.filter((one) => one !== alarm);
      };
    },
    pass,
    jump: async (ms) => {
      now += ms;
      await pass(0);
    },
    settle: () => pass(0),
  };
}
