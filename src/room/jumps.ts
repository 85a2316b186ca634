import type { Instant, Milliseconds } from '../session/ids.ts';
import type { RoomPorts } from './ports.ts';

/** Above this a gap in the host's clock is a jump: its lid was closed, or it was set. */
const longestGap: Milliseconds = 5000;

/** Notices gaps in the host's time. A gap in which others served on is no jump: only this host stood still. */
export function openJumps(
  { clock, others }: Pick<RoomPorts, 'clock' | 'others'>,
  jumped: () => void,
): { readonly notice: () => Promise<void> | null } {
  let seen: Instant = clock.now();
  let looking: Promise<void> | null = null;

  async function look(areServing: () => Promise<boolean>): Promise<void> {
    // Where nobody can be asked, nobody served.
    if (!(await areServing().catch(() => false))) jumped();
    looking = null;
  }

  return {
    notice: () => {
      const now = clock.now();
      const gap = Math.abs(now - seen);
      seen = now;
      if (gap <= longestGap) return looking;
      if (!others) {
        jumped();
        return null;
      }
      looking ??= look(others.areServing);
      return looking;
    },
  };
}
