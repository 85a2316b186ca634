import { expect, test } from 'vitest';
import { auditAsks } from '../../../src/host/audit/audit-asks.ts';

const start = 1_700_000_000_000;
const canary = 'canary-words';

test('[RETAIN-4] what is burned or printed by a question is written down by role', async () => {
  const lines: string[] = [];
  const faults: unknown[] = [];
  const asked = (isFull: boolean) =>
    auditAsks({
      workshop: 'aaaabbbb',
      facilitator: 'own',
      clock: { now: () => start },
      fault: (error) => faults.push(error),
      audit: {
        note: async ({ at, workshop, by, what }) => {
          if (isFull) throw new Error('full');
          lines.push(`${at} ${workshop} ${by} ${what}`);
        },
      },
    })(async ({ body }) => ({ status: body === 'wrong' ? 400 : 200, body: {} }));
  const answer = asked(false);
  const ask = { secret: 'own', method: 'POST', path: '/api/burn', body: canary } as const;
  await answer(ask);
  await answer({ ...ask, secret: 'second', path: '/api/print' });
  await answer({ ...ask, body: 'wrong' });
  await answer({ ...ask, path: '/api/groups' });
  expect(lines).toEqual([
    `${start} aaaabbbb facilitator burned`,
    `${start} aaaabbbb second facilitator printed`,
  ]);
  expect(await asked(true)(ask)).toMatchObject({ status: 200 });
  expect(faults).toHaveLength(1);
});
