import type { Clock } from '../../room/ports.ts';
import type { Api } from '../api.ts';
import type { HouseName } from '../houses/house-path.ts';
import type { Audit } from './audit.ts';

/** Questions that destroy something or let it out. */
const audited: Readonly<Record<string, string>> = {
  'POST /api/burn': 'burned',
  'POST /api/groups/burn': 'burned: an earlier session',
  'POST /api/totals/burn': 'burned: totals',
  'GET /api/totals': 'read: totals that were let out',
  'POST /api/rounds/release': 'let out: a checklist or record',
  'POST /api/print': 'printed',
};

export type AuditAsksPorts = {
  readonly audit: Pick<Audit, 'note'>;
  readonly workshop: HouseName;
  readonly facilitator: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly fault: (error: unknown) => void;
};

/** Writes down what was asked and done. It is not undone where that cannot be written. */
export function auditAsks(ports: AuditAsksPorts): (answer: Api['answer']) => Api['answer'] {
  const { audit, workshop, facilitator, clock, fault } = ports;
  return (answer) => async (ask) => {
    const said = await answer(ask);
    const route = `${ask.method} ${ask.path}`;
    const what = Object.hasOwn(audited, route) ? audited[route] : undefined;
    if (what === undefined || said.status !== 200) return said;
    const by = ask.secret === facilitator ? 'facilitator' : 'second facilitator';
    await audit.note({ at: clock.now(), workshop, by, what }).catch(fault);
    return said;
  };
}
