import type { Database } from '../postgres/database.ts';
import type { Settings } from '../settings.ts';
import { auditAged, type BurnUnused } from './audit-aged.ts';
import { auditAsks, type AuditAsksPorts } from './audit-asks.ts';
import { openAudit } from './audit.ts';

export type OwnTrailPorts = Pick<AuditAsksPorts, 'clock' | 'fault'> & {
  readonly settings: Pick<Settings, 'facilitator'>;
};

export type OwnTrail = {
  readonly asked: { readonly admit?: ReturnType<typeof auditAsks> };
  readonly aged: (burn: BurnUnused) => BurnUnused;
};

/** The trail of the house without a path; a laptop, which has no database, keeps none. */
export function openOwnTrail(
  database: Pick<Database, 'ask'> | undefined,
  { clock, fault, settings: { facilitator } }: OwnTrailPorts,
): OwnTrail {
  if (!database) return { asked: {}, aged: (burn) => burn };
  const ports = { audit: openAudit(database), workshop: '', clock, fault };
  return {
    asked: { admit: auditAsks({ ...ports, facilitator }) },
    aged: (burn) => auditAged(ports, burn),
  };
}
