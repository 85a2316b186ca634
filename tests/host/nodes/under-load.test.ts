import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serverIn } from '../../bench/load/processor-use.ts';
import { stormBehindBalancer } from '../../bench/load/storm-behind-balancer.ts';
import { makePlace } from '../place.ts';
import { withPostgres } from '../postgres/with-postgres.ts';

const postgres = withPostgres();

/** The short form of `npm run bench -- cluster`. */
const sizes = { nodes: 3, devices: 12, socketed: 12, led: 24 };
const rates = { socketed: 24, led: 96 };

test.each([true, false])(
  '[MANY-44] votes of one session and commands to many small ones, over sockets and in the nodes, are each done once while a node is killed and one stands still (as shipped: %s)',
  async (isSticky) => {
    const folder = makePlace();
    const came = await stormBehindBalancer(
      {
        folder,
        keys: join(folder, 'keys'),
        database: await postgres().create(),
        server: serverIn(postgres().folder),
      },
      { ...sizes, rates, isSticky, kills: 1, freezes: 1, seconds: 0 },
    );
    const { lost, doubled, wrong, missing, acknowledged } = came;
    expect({ lost, doubled, wrong, missing }).toEqual({
      lost: 0,
      doubled: 0,
      wrong: 0,
      missing: 0,
    });
    for (const count of Object.values(acknowledged)) expect(count).toBeGreaterThan(0);
  },
  180_000,
);
