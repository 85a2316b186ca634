import { afterEach, expect, test } from 'vitest';
import { openAudit } from '../../../src/host/audit/audit.ts';
import { pathOfHouse } from '../../../src/host/houses/house-path.ts';
import { openWorkshops } from '../../../src/host/houses/workshops.ts';
import { openInvitations } from '../../../src/host/invites/invitations.ts';
import { withDatabase } from '../../../src/host/nodes/with-database.ts';
import { stopAll } from '../../faults/host-under-test.ts';
import { openCluster } from '../nodes/cluster.ts';
import { withPostgres } from '../postgres/with-postgres.ts';

const postgres = withPostgres();
afterEach(stopAll);

test('[RETAIN-4] a node writes down what is asked over HTTP too, in the house without a path and in a workshop', async () => {
  const cluster = await openCluster(postgres());
  const node = await cluster.start();
  const own = 'o'.repeat(32);
  const get = async (at: string, secret: string): Promise<number> => {
    const headers = { Authorization: `Bearer ${secret}` };
    return (await fetch(`http://127.0.0.1:${node.port}${at}/api/totals`, { headers })).status;
  };
  const lines = await withDatabase(cluster.address, async (asking) => {
    const workshop = await openWorkshops(asking).make(Date.now());
    const invitations = openInvitations(asking);
    const made = await invitations.make(workshop, Date.now());
    await invitations.take(workshop, { link: made?.secret ?? '', own, at: Date.now() });
    expect(await get('', node.facilitator)).toBe(200);
    expect(await get('', own)).toBe(401);
    expect(await get(pathOfHouse(workshop), own)).toBe(200);
    const all = await openAudit(asking).lines(null);
    return all.map((line) => `${line.workshop === workshop} ${line.by} ${line.what}`);
  });
  expect(lines).toEqual([
    'false facilitator read: totals that were let out',
    'true facilitator read: totals that were let out',
  ]);
  await node.stop('SIGTERM');
});
