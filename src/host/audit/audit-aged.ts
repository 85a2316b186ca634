import type { Instant } from '../../session/ids.ts';
import type { AuditAsksPorts } from './audit-asks.ts';

/** Gives how many sessions it burned that were used last before this instant. */
export type BurnUnused = (before: Instant) => Promise<number>;

/** Writes down each session that goes because of its age. */
export function auditAged(
  { audit, workshop, clock, fault }: Omit<AuditAsksPorts, 'facilitator'>,
  burn: BurnUnused,
): BurnUnused {
  return async (before) => {
    const count = await burn(before);
    const line = { at: clock.now(), workshop, by: 'retention', what: 'burned: a session' };
    for (let left = count; left > 0; left -= 1) await audit.note(line).catch(fault);
    return count;
  };
}
