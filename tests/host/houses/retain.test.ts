import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openAudit } from '../../../src/host/audit/audit.ts';
import { verb } from '../../../src/host/cli/workshops.ts';
import { folderOf, retain, workshopFolders } from '../../../src/host/houses/retain.ts';
import { openWorkshops } from '../../../src/host/houses/workshops.ts';
import { openInvitations } from '../../../src/host/invites/invitations.ts';
import { openDatabase } from '../../../src/host/postgres/database.ts';
import type { Event, Happened } from '../../../src/session/event.ts';
import { commit, row, ruleKept } from '../journal-contract.ts';
import { makePlace } from '../place.ts';
import { withPostgres } from '../postgres/with-postgres.ts';
import { makeSharedPlace } from '../postgres/shared-place.ts';

const postgres = withPostgres();

const day = 24 * 60 * 60 * 1000;
const start = 1_700_000_000_000;

async function open() {
  const place = await makeSharedPlace(postgres());
  const data = makePlace();
  const journal = await place.open();
  const database = openDatabase(place.address);
  const workshops = openWorkshops(database);
  const audit = openAudit(database);
  let now = start;
  const faults: unknown[] = [];
  const burnedIn: string[] = [];
  /** Those that can neither be opened nor put away. */
  const stuck = new Set<string>();
  const look = (name: string): void => {
    if (stuck.has(name)) throw new Error('stuck');
  };
  const sitting = (name: string) => ({
    sitting: { burnUnused: async () => burnedIn.push(name) && 1 },
  });
  /** A workshop with a session of so many events at this time, a file, and an invitation. */
  async function make(name: string, events: number, keepDays = 90): Promise<string> {
    const workshop = await workshops.make(start, keepDays);
    const own = journal.of(workshop);
    await own.begin({ ...row(name), session: `session-${name}`, createdAt: now });
    const all = Array.from({ length: events }, () => ruleKept('listen'));
    await own.append({ ...commit(0, all, { stream: name }), at: now });
    mkdirSync(folderOf(data, workshop), { recursive: true });
    writeFileSync(join(folderOf(data, workshop), 'totals.json'), '{}');
    await openInvitations(database).make(workshop, now);
    return workshop;
  }
  return {
    place,
    journal,
    database,
    workshops,
    audit,
    make,
    burnedIn,
    faults,
    stuck,
    data,
    pass: (milliseconds: number): void => void (now += milliseconds),
    run: () =>
      retain({
        clock: {
          now: () => now,
          wake: () => () => {},
        },
        workshops,
        journal,
        audit,
        folders: workshopFolders(data),
        houses: {
          find: async (name) => {
            look(name);
            return sitting(name) as never;
          },
          putAway: async (name) => look(name),
        },
        fault: (error) => faults.push(error),
      }),
    close: async (): Promise<void> => {
      await journal.close();
      await database.close();
      await place.remove();
    },
  };
}

const namesOf = (rows: readonly { readonly name: string }[]) =>
  rows.map(({ name }) => name).toSorted();

test('[RETAIN-1] a workshop that nothing happened in goes with its keys, rows, files and invitations, and no other', async () => {
  const { place, journal, database, workshops, make, pass, run, data, close } = await open();
  const [old, kept, shorter] = [
    await make('a', 3),
    await make('b', 3, 200),
    await make('c', 3, 14),
  ];
  pass(15 * day);
  expect(await run()).toMatchObject({ workshops: 1 });
  expect(namesOf(await workshops.list())).toEqual([old, kept].toSorted());
  expect([old, kept, shorter].map((name) => existsSync(folderOf(data, name)))).toEqual([
    true,
    true,
    false,
  ]);
  expect(await run()).toMatchObject({ workshops: 0 });
  pass(80 * day);
  expect(await run()).toMatchObject({ workshops: 1 });
  expect(namesOf(await workshops.list())).toEqual([kept]);
  expect(readdirSync(place.keys)).toEqual(['b']);
  expect(await database.ask('select stream_id from streams')).toEqual([{ stream_id: 'b' }]);
  expect(await database.ask('select workshop from invitations')).toEqual([{ workshop: kept }]);
  await expect(journal.of(old).begin(row('late'))).rejects.toThrow('no more');
  await close();
});

test('[RETAIN-1] a workshop whose sessions were all burned is kept from the day on which something happened last', async () => {
  const { journal, workshops, make, pass, run, close } = await open();
  const used = await make('a', 1);
  const own = journal.of(used);
  const all = [ruleKept('listen'), ruleKept('listen')];
  const last = start + 89 * day;
  await own.append({ ...commit(1, all, { stream: 'a' }), at: last });
  await own.begin({ ...row('b'), session: 'opened' });
  await own.append({ ...commit(0, [ruleKept('listen')], { stream: 'b' }), at: last + day });
  await own.burn('session-a');
  await own.burn('opened');
  pass(91 * day);
  expect(await run()).toMatchObject({ workshops: 0 });
  expect(await workshops.list()).toMatchObject([{ name: used, usedAt: last }]);
  await close();
});

test('[RETAIN-2] what was left half burned, the next run burns', async () => {
  const { place, database, make, run, data, audit, close } = await open();
  const [half, whole] = [await make('a', 3), await make('b', 3)];
  // As a node leaves it that dies after the first step.
  await database.ask('delete from workshops where name = $1', [half]);
  expect(await run()).toMatchObject({ workshops: 1 });
  expect(readdirSync(place.keys)).toEqual(['b']);
  expect(readdirSync(join(data, 'w'))).toEqual([whole]);
  expect(await audit.lines(half)).toMatchObject([{ by: 'retention', what: 'burned: workshop' }]);
  expect(await run()).toMatchObject({ workshops: 0 });
  await close();
});

test('[RETAIN-2] files of a workshop without sessions go too, where a node died before it dropped them', async () => {
  const { journal, workshops, make, run, data, close } = await open();
  const half = await make('a', 3);
  await journal.of(half).burn('session-a');
  await workshops.dropUnused(start + 91 * day);
  expect(existsSync(folderOf(data, half))).toBe(true);
  expect(await run()).toMatchObject({ workshops: 1 });
  expect(existsSync(folderOf(data, half))).toBe(false);
  expect(await run()).toMatchObject({ workshops: 0 });
  await close();
});

test('[RETAIN-2] a database that knows nothing of a workshop drops no file of it', async () => {
  const { run, data, audit, close } = await open();
  const other = folderOf(data, 'zzzzzzzz');
  mkdirSync(other, { recursive: true });
  writeFileSync(join(other, 'totals.json'), '{}');
  expect(await run()).toMatchObject({ workshops: 0 });
  expect(readdirSync(other)).toEqual(['totals.json']);
  expect(await audit.lines(null)).toEqual([]);
  await close();
});

test('[RETAIN-2] a workshop that can be neither opened nor burned is told, costs no other anything, and is tried again', async () => {
  const { database, workshops, make, pass, run, stuck, faults, burnedIn, close } = await open();
  const made = [
    await make('a', 3),
    await make('b', 3),
    await make('c', 3, 14),
    await make('d', 3, 14),
  ];
  const [old, other] = made.slice(0, 2).toSorted();
  const [first] = made.slice(2).toSorted();
  for (const name of [old, first]) if (name) stuck.add(name);
  pass(15 * day);
  expect(await run()).toEqual({ workshops: 1, sessions: 1 });
  expect([burnedIn, faults.map(String)]).toEqual([[other], ['Error: stuck', 'Error: stuck']]);
  stuck.clear();
  expect(await run()).toEqual({ workshops: 1, sessions: 2 });
  expect(await workshops.leftOver()).toEqual([]);
  await database.ask('alter table burning rename to elsewhere');
  expect(await run()).toEqual({ workshops: 0, sessions: 2 });
  expect(faults).toHaveLength(3);
  await close();
});

test('[RETAIN-3] sessions go after 14 days, where nobody has them open; merely opening is no use', async () => {
  const { workshops, make, pass, run, burnedIn, close } = await open();
  const [used] = [await make('a', 3), await make('b', 1)];
  pass(13 * day);
  await run();
  expect(burnedIn).toEqual([]);
  pass(2 * day);
  expect(await run()).toMatchObject({ sessions: 1 });
  expect(burnedIn).toEqual([used]);
  const [row] = await workshops.list();
  expect(row).toMatchObject({ usedAt: start, until: start + 90 * day });
  await close();
});

test('[RETAIN-4] a session that is burned because of its age is written down', async () => {
  const { make, pass, run, audit, close } = await open();
  const workshop = await make('a', 3);
  pass(15 * day);
  await run();
  expect(await audit.lines(null)).toEqual([
    { at: start + 15 * day, workshop, by: 'retention', what: 'burned: a session' },
  ]);
  await close();
});

const about = (what: Happened): Event => ({ v: 1, at: 1, ...what });
const canary = 'canary-words';

test('[RETAIN-4] what is let out is written down with its commit, and nothing of what it says', async () => {
  const { journal, workshops, audit, database, close } = await open();
  const workshop = await workshops.make(start);
  const own = journal.of(workshop);
  await own.begin({ ...row('canary-stream'), code: 'canary-code' });
  const events = [
    about({
      kind: 'offer-made',
      number: 1,
      what: { kind: 'sentence', text: canary },
      second: 'group',
    }),
    about({ kind: 'offer-agreed', number: 1 }),
    ruleKept('listen'),
    about({
      kind: 'offer-made',
      number: 2,
      what: { kind: 'file', of: 'mixed', asked: [] },
      second: 'facilitator',
    }),
    about({ kind: 'offer-refused', number: 2 }),
    about({ kind: 'ended', keeping: 'totals' }),
  ] as Event[];
  const append = (expected: number) =>
    own.append(commit(expected, events, { stream: 'canary-stream' }));
  expect(await append(7)).toBe('conflict');
  expect(await audit.lines(workshop)).toEqual([]);
  expect(await append(0)).toBe('done');
  const lines = await audit.lines(workshop);
  expect(lines.map(({ by, what }) => `${by} ${what}`)).toEqual([
    'facilitator asked: sentence',
    'second key let out: sentence',
    'facilitator asked: file',
    'second key not let out: file',
    'facilitator ended: totals',
  ]);
  expect(JSON.stringify(await database.ask('select * from audit'))).not.toContain('canary');
  await close();
});

test('[RETAIN-5] the verb lists workshops with their last day, and what was written down', async () => {
  const { place, workshops, audit, close } = await open();
  const name = await workshops.make(start, 30);
  await audit.note({ at: start, workshop: name, by: 'operator', what: 'made: an invitation' });
  const run = async (options: object, ...paths: readonly string[]): Promise<readonly string[]> => {
    const said: string[] = [];
    const note = (text: string): void => void said.push(text);
    const none = { database: place.address, audit: false, json: false };
    await verb.run({ paths, options: { ...none, ...options } }, {
      print: note,
      say: note,
    } as never);
    return said;
  };
  expect(await run({})).toEqual([`${name}  made 2023-11-14  used 2023-11-14  burned 2023-12-14`]);
  expect(await run({ audit: true })).toEqual([
    `2023-11-14T22:13  ${name}  operator  made: an invitation`,
  ]);
  expect(await run({ audit: true, json: true }, 'zzzzzzzz')).toEqual(['[]']);
  vi.stubEnv('DATABASE_URL', undefined);
  expect(await run({ database: null })).toEqual(['Say which database: --database postgres://…']);
  await close();
});
