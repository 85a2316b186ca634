import type { Clock } from '../room/ports.ts';
import type { Instant, Milliseconds } from '../session/ids.ts';
import { errorEntry, type Say } from './log.ts';
import { eraseSession, readSessions, type RecordPorts } from './records.ts';

const day: Milliseconds = 24 * 60 * 60 * 1000;
/** As the console promises where a session is kept. */
export const keptFor: Milliseconds = 14 * day;

/** Burns what was last used before this instant, kept or never ended; gives how many sessions. What waits for its totals is not among them. */
export async function burnUnused(ports: RecordPorts, before: Instant): Promise<number> {
  const sessions = await readSessions(ports);
  const old = sessions.filter(
    ({ groups, usedAt }) =>
      usedAt < before && groups.every(({ group }) => group.keeping !== 'totals'),
  );
  for (const { session } of old) await eraseSession(ports, session);
  return old.length;
}

export type ExpiryPorts = {
  readonly clock: Clock;
  readonly say: Say;
  /** Burns what was last used before this instant; gives how many sessions. */
  readonly burn: (before: Instant) => Promise<number>;
};

/** Burns what has been kept for 14 days, and says how much it was and nothing of it. */
export async function expire({ clock, say, burn }: ExpiryPorts): Promise<void> {
  try {
    const count = await burn(clock.now() - keptFor);
    const what = count === 1 ? '1 session that was' : `${count} sessions that were`;
    if (count > 0)
      say(`Burned ${what} last used more than 14 days ago.`, {
        what: 'burned-by-age',
        sessions: count,
      });
  } catch (error) {
    say(
      `What is older than 14 days could not be burned (${String(error)}). It is tried again.`,
      errorEntry('not-burned', error),
    );
  }
}

/** Does so once a day from tomorrow on; returns how to stop. */
export function expireDaily(ports: ExpiryPorts): () => void {
  const { clock } = ports;
  let callOff = (): void => {};
  const wait = (): void => {
    callOff = clock.wake(clock.now() + day, () => {
      wait();
      void expire(ports);
    });
  };
  wait();
  return () => callOff();
}
