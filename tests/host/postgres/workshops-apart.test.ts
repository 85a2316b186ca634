import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/host/postgres/database.ts';
import { openKeyFolder } from '../../../src/host/postgres/key-store.ts';
import { openPostgresJournal } from '../../../src/host/postgres/postgres-journal.ts';
import { openWorkshops } from '../../../src/host/houses/workshops.ts';
import { commit, row, ruleKept } from '../journal-contract.ts';
import { withPostgres } from './with-postgres.ts';
import { bytesBelow, makeSharedPlace } from './shared-place.ts';

const postgres = withPostgres();

async function openTwo(count = 2) {
  const place = await makeSharedPlace(postgres());
  const journal = await place.open();
  const database = openDatabase(place.address);
  const workshops = openWorkshops(database);
  const names: string[] = [];
  while (names.length < count) names.push(await workshops.make(1_000));
  const close = async (): Promise<void> => {
    await journal.close();
    await database.close();
    await place.remove();
  };
  return { place, journal, database, names, close, of: names.map((name) => journal.of(name)) };
}

test('[PG-9] a workshop’s streams, codes and burning are its own', async () => {
  const { place, journal, names, of, close } = await openTwo();
  const [one, other] = of as [(typeof of)[0], (typeof of)[0]];
  const named = (stream: string) => ({ ...row(stream), code: 'gourd-kite-lamp', session: 'same' });
  await one.begin(named('a'));
  await other.begin(named('b'));
  await journal.begin(named('c'));
  await expect(one.begin(named('d'))).rejects.toThrow();
  const listed = await Promise.all([one, other, journal].map((each) => each.streams()));
  expect(listed.map((rows) => rows.map(({ stream }) => stream))).toEqual([['a'], ['b'], ['c']]);
  await one.append(commit(0, [ruleKept('listen')], { stream: 'a' }));
  await other.append(commit(0, [ruleKept('help')], { stream: 'b' }));
  expect(await one.burn('b')).toEqual([]);
  expect(await one.burn('same')).toHaveLength(1);
  expect((await other.read('b')).events).toHaveLength(1);
  const before = bytesBelow(place.keys);
  expect(await journal.burnWorkshop(names[1] ?? '')).toBe(1);
  expect(bytesBelow(place.keys).length).toBeLessThan(before.length);
  await expect(other.read('b')).rejects.toThrow();
  expect(await journal.streams()).toHaveLength(1);
  await expect(journal.of('zzzzzzzz').begin(row('e'))).rejects.toThrow('no more');
  expect(bytesBelow(place.keys)).toHaveLength(before.length / 2);
  await close();
});

test('[PG-6] of a workshop whose burning a node did not finish, no row is left, and any other drops its keys', async () => {
  const { place, journal, database, names, of, close } = await openTwo();
  const [half] = of as [(typeof of)[0]];
  await half.begin(row('a'));
  await half.append(commit(0, [ruleKept('listen')]));
  const keys = await openKeyFolder(place.keys);
  const dying = openPostgresJournal({
    database: { ...database, close: async () => {} },
    keys: {
      ...keys,
      burn: async () => {
        throw new Error('died');
      },
    },
  });
  await expect(dying.burnWorkshop(names[0] ?? '')).rejects.toThrow('died');
  expect(await database.ask('select * from commits')).toEqual([]);
  expect(bytesBelow(place.keys)).not.toBe('');
  await journal.sweep();
  expect(bytesBelow(place.keys)).toBe('');
  await close();
});

test('[PG-10] commits of a hundred workshops go together', async () => {
  const { database, of, close } = await openTwo(100);
  await Promise.all(of.map((journal, at) => journal.begin(row(`stream-${at}`))));
  const outcomes = await Promise.all(
    of.map((journal, at) =>
      journal.append(commit(0, [ruleKept('listen')], { stream: `stream-${at}` })),
    ),
  );
  expect(new Set(outcomes)).toEqual(new Set(['done']));
  const [found] = await database.ask('select count(distinct xmin::text) as count from commits');
  expect(Number(found?.['count'])).toBeLessThan(15);
  await close();
});
