import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../../../src/host/api.ts';
import { openWorkshops } from '../../../src/host/houses/workshops.ts';
import { admitInvited } from '../../../src/host/invites/admit.ts';
import { linkLasts, openInvitations } from '../../../src/host/invites/invitations.ts';
import { migrate } from '../../../src/host/postgres/migrate.ts';
import { openDatabase, type Database } from '../../../src/host/postgres/database.ts';
import {
  startPostgres,
  startsWithin,
  type PostgresUnderTest,
} from '../postgres/postgres-under-test.ts';

let postgres: PostgresUnderTest;
let database: Database;
beforeAll(async () => {
  postgres = await startPostgres();
  database = openDatabase(await postgres.create());
  await migrate(database);
}, startsWithin);
afterAll(async () => {
  await database.close();
  await postgres.remove();
}, startsWithin);

const start = 1_700_000_000_000;
const [own, other] = ['a'.repeat(32), 'b'.repeat(32)];

/** Two workshops, and a link into the first. */
async function open() {
  const workshops = openWorkshops(database);
  const invitations = openInvitations(database);
  const [first, second] = [await workshops.make(start), await workshops.make(start)];
  const made = await invitations.make(first, start);
  if (!made) throw new Error('There is no such workshop.');
  let now = start;
  const asked: string[] = [];
  const answer: Api['answer'] = async ({ secret }) => {
    asked.push(secret);
    return { status: secret.startsWith('facilitator of ') ? 200 : 401, body: {} };
  };
  const at = (workshop: string) =>
    admitInvited({
      workshop,
      invitations,
      facilitator: `facilitator of ${workshop}`,
      clock: { now: () => now },
    })(answer);
  const take = (workshop: string, link: string, own: unknown) =>
    at(workshop)({ secret: link, method: 'POST', path: '/api/invitation', body: { own } });
  const look = (workshop: string, secret: string) =>
    at(workshop)({ secret, method: 'GET', path: '/api/session', body: {} });
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  return {
    workshops,
    invitations,
    first,
    second,
    take,
    look,
    pass,
    asked,
    ...made,
  };
}

test('[INVITE-1] a link opens one console for the first device, and for no other', async () => {
  const { first, second, secret, take, look, asked } = await open();
  expect(await look(first, secret)).toMatchObject({ status: 401 });
  expect(await take(second, secret, own)).toMatchObject({ status: 401 });
  expect(await take(first, secret, own)).toEqual({ status: 200, body: {} });
  expect(await take(first, secret, other)).toEqual({
    status: 401,
    body: { why: 'invitation-over' },
  });
  expect(await look(first, own)).toMatchObject({ status: 200 });
  expect(await look(first, other)).toMatchObject({ status: 401 });
  expect(await look(second, own)).toMatchObject({ status: 401 });
  expect(await look(first, secret)).toMatchObject({ status: 401 });
  expect(asked).toEqual([secret, `facilitator of ${first}`, other, own, secret]);
});

test('[INVITE-2] the same device may say it again; what is old, withdrawn or not meant opens nothing', async () => {
  const { first, secret, id, take, look, pass, invitations } = await open();
  for (const wrong of [undefined, '', 'short', 7, 'x'.repeat(65), `${'a'.repeat(31)}!`])
    expect(await take(first, secret, wrong)).toMatchObject({ status: 400 });
  expect(await take(first, secret, own)).toMatchObject({ status: 200 });
  pass(2 * linkLasts);
  expect(await take(first, secret, own)).toMatchObject({ status: 200 });
  expect(await look(first, own)).toMatchObject({ status: 200 });
  const late = await invitations.make(first, start);
  expect(await take(first, late?.secret ?? '', other)).toMatchObject({ status: 401 });
  expect(await invitations.withdraw(id)).toBe(first);
  expect(await take(first, secret, own)).toMatchObject({ status: 401 });
  expect(await look(first, own)).toMatchObject({ status: 401 });
  expect(await invitations.withdraw(id)).toBeNull();
});

test('[INVITE-3] what the database holds is a hash', async () => {
  const { first, secret, take } = await open();
  await take(first, secret, own);
  const tables = ['workshops', 'invitations', 'audit'];
  const rows = await Promise.all(tables.map((table) => database.ask(`select * from ${table}`)));
  const text = JSON.stringify(rows);
  expect(text).toContain(first);
  for (const word of [secret, secret.replace('invited-', ''), own])
    expect(text).not.toContain(word);
});
