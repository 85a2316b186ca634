import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/host/postgres/database.ts';
import { migrate, readMigrations } from '../../../src/host/postgres/migrate.ts';
import { commit, journalContract, row, ruleKept } from '../journal-contract.ts';
import { makePlace } from '../place.ts';
import { withPostgres } from './with-postgres.ts';
import { bytesBelow, makeSharedPlace } from './shared-place.ts';

const postgres = withPostgres();

journalContract('postgres', () => makeSharedPlace(postgres()));

test('[PG-2] of two nodes that saw the same, one appends, whichever is first', async () => {
  const place = await makeSharedPlace(postgres());
  const [one, other] = [await place.open(), await place.open()];
  await one.begin(row('a'));
  for (let round = 0; round < 20; round += 1) {
    const outcomes = await Promise.all([
      one.append(commit(round, [ruleKept('listen')])),
      other.append(commit(round, [ruleKept('help')])),
    ]);
    expect(outcomes.toSorted()).toEqual(['conflict', 'done']);
  }
  const { events } = await one.read('a');
  expect(events).toHaveLength(20);
  expect((await other.read('a')).events).toEqual(events);
  expect([...(await one.heads(['a', 'none']))]).toEqual([['a', 20]]);
  await one.close();
  await other.close();
  await place.remove();
});

test('[PG-3] no byte of the database tells what happened, and no key outlives what was burned', async () => {
  const place = await makeSharedPlace(postgres());
  const journal = await place.open();
  await journal.begin(row('a'));
  const key = 'canary-key-91f3';
  const keys = [{ kind: 'keep', decision: 'd', key }] as const;
  for (let at = 0; at < 10; at += 1)
    await journal.append(commit(at, [ruleKept('canary-event-91f3')], at === 0 ? { keys } : {}));
  expect((await journal.read('a')).keys.get('d')).toBe(key);
  const database = openDatabase(place.address);
  const stored = await database.ask('select events from commits');
  await database.close();
  const bytes = bytesBelow(postgres().folder);
  // What is looked for would be found: sealed rows are, but for those that a page's end cuts.
  expect(stored.filter((one) => bytes.includes(String(one['events']))).length).toBeGreaterThan(5);
  for (const word of ['canary-event-91f3', key, 'rule-kept'])
    expect(bytes.includes(word)).toBe(false);
  const kept = bytesBelow(place.keys);
  expect(kept).toContain(key);
  const gone = await journal.burn('s1');
  expect(gone).toHaveLength(2);
  expect(bytesBelow(place.keys)).toBe('');
  await journal.close();
  await place.remove();
});

test('[PG-4] nodes that start at once bring a database to where they are, once', async () => {
  const place = await makeSharedPlace(postgres());
  const nodes = await Promise.all([place.open(), place.open(), place.open()]);
  const database = openDatabase(place.address);
  const done = await database.ask('select number from migrations order by number');
  expect(done.map((one) => one['number'])).toEqual(readMigrations().map(({ number }) => number));
  for (const node of nodes) await node.close();
  await database.close();
  await place.remove();
});

test('[PG-4] a step that fails leaves all as it was, and a database that is ahead is refused', async () => {
  const database = openDatabase(await postgres().create());
  await migrate(database);
  const next = readMigrations().length + 1;
  const folder = makePlace();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '0001-half.sql'), 'create table half (a int);\nnonsense;\n');
  const [half] = readMigrations(folder);
  const broken = [...readMigrations(), { number: next, sql: half?.sql ?? '' }];
  await expect(migrate(database, broken)).rejects.toThrow('nonsense');
  expect(await database.ask("select 1 from pg_tables where tablename = 'half'")).toEqual([]);
  const whole = [...readMigrations(), { number: next, sql: 'create table later (a int);' }];
  await migrate(database, whole);
  await migrate(database, whole);
  await expect(migrate(database)).rejects.toThrow(
    `A newer Elsewhere has changed this database (it stands at ${next}, this one knows ${next - 1}). Start the newer one.`,
  );
  await database.close();
});

test('[PG-5] a database that says yes too soon, or is too old, is refused', async () => {
  const database = openDatabase(await postgres().create());
  const pretending = (name: string, value: string) => ({
    ...database,
    inOne: <Result>(work: (ask: typeof database.ask) => Promise<Result>) =>
      database.inOne((ask) =>
        work(async (query, values) => (values?.[0] === name ? [{ value }] : ask(query, values))),
      ),
  });
  await expect(migrate(pretending('fsync', 'off'))).rejects.toThrow('fsync is off');
  await expect(migrate(pretending('server_version_num', '140009'))).rejects.toThrow(
    'older than PostgreSQL 15',
  );
  const [own] = await database.ask("select current_setting('synchronous_commit') as value");
  expect(own?.['value']).toBe('on');
  await migrate(database);
  await database.close();
});

test('[PG-6] what a node could not drop before it died, another drops', async () => {
  const place = await makeSharedPlace(postgres());
  const journal = await place.open();
  await journal.begin(row('a'));
  await journal.begin(row('b', 's2'));
  const keys = [{ kind: 'keep', decision: 'd', key: 'canary-left' }] as const;
  await journal.append(commit(0, [ruleKept('listen')], { keys }));
  await journal.append(commit(0, [ruleKept('listen')], { keys, stream: 'b' }));
  const database = openDatabase(place.address);
  await database.ask("update keys set gone = true where stream_id = 'a'");
  await database.ask("delete from streams where stream_id = 'b'");
  await database.ask("insert into burned values ('b')");
  await database.close();
  expect(bytesBelow(place.keys).split('canary-left')).toHaveLength(3);
  const other = await place.open();
  await other.sweep();
  expect(bytesBelow(place.keys)).not.toContain('canary-left');
  expect((await other.read('a')).events).toHaveLength(1);
  expect((await other.read('a')).keys.size).toBe(0);
  await journal.close();
  await other.close();
  await place.remove();
});

test('[PG-7] many streams are written in a few statements, and one that cannot be costs no other', async () => {
  const place = await makeSharedPlace(postgres());
  const journal = await place.open();
  const names = Array.from({ length: 60 }, (_, at) => `stream-${at}`);
  await Promise.all(names.map((name) => journal.begin(row(name))));
  const database = openDatabase(place.address);
  const count = async (): Promise<number> => {
    const [found] = await database.ask('select count(distinct xmin::text) as count from commits');
    return Number(found?.['count']);
  };
  const all = names.map((stream) => journal.append(commit(0, [ruleKept('listen')], { stream })));
  expect(new Set(await Promise.all(all))).toEqual(new Set(['done']));
  expect(await count()).toBeLessThan(10);
  // A time that no column holds: the statement with it fails.
  const odd = names.map((stream, index) => {
    const at = index === 7 ? 2 ** 80 : 9;
    return journal.append(commit(1, [ruleKept('help')], { stream, at })).catch(() => 'failed');
  });
  const outcomes = await Promise.all(odd);
  expect(outcomes.filter((one) => one === 'done')).toHaveLength(59);
  expect(outcomes[7]).toBe('failed');
  await journal.close();
  await database.close();
  await place.remove();
});

test('[PG-8] a database that was killed and started again has every commit that was done, and goes on', async () => {
  const place = await makeSharedPlace(postgres());
  const journal = await place.open();
  await journal.begin(row('a'));
  let done = 0;
  const until = 30;
  while (done < until) {
    if (done === 15) {
      await postgres().kill();
      await expect(journal.append(commit(done, [ruleKept('help')]))).rejects.toThrow();
      await postgres().start();
    }
    const outcome = await journal.append(commit(done, [ruleKept('listen')])).catch(() => 'failed');
    if (outcome === 'done') done += 1;
  }
  expect((await journal.read('a')).events).toHaveLength(until);
  await journal.close();
  await place.remove();
});
