import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, Database } from './database.ts';

const folder = join(import.meta.dirname, 'migrations');
const oldest = 150_000;
/** Any number that nothing else in this database locks. */
const lock = 7_021_953;

export type Migration = { readonly number: number; readonly sql: string };

/** Numbered from 1 without a gap; what once was released is never changed. */
export function readMigrations(from = folder): readonly Migration[] {
  const names = readdirSync(from).filter((name) => /^\d{4}-.*\.sql$/.test(name));
  return names.toSorted().map((name) => ({
    number: Number(name.slice(0, 4)),
    sql: readFileSync(join(from, name), 'utf8'),
  }));
}

async function setting(ask: Ask, name: string): Promise<string> {
  const [row] = await ask('select current_setting($1) as value', [name]);
  return String(row?.['value']);
}

/** What the database promises of its disk is what every acknowledgement promises. */
async function checkPromises(ask: Ask): Promise<void> {
  const version = Number(await setting(ask, 'server_version_num'));
  if (version < oldest)
    throw new Error('This database is older than PostgreSQL 15. Name one of 15 or newer.');
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'])
    if ((await setting(ask, name)) === 'off')
      throw new Error(
        `The database would say yes before its disk has it (${name} is off). Set it on.`,
      );
}

/** Brings the database to where this program is. Rejects with one plain sentence where it is ahead of it. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = readMigrations(),
): Promise<void> {
  await database.inOne(async (ask) => {
    await checkPromises(ask);
    await ask('select pg_advisory_xact_lock($1)', [lock]);
    await ask(
      'create table if not exists migrations (number int primary key, at timestamptz not null default now())',
    );
    const [last] = await ask('select coalesce(max(number), 0) as number from migrations');
    const done = Number(last?.['number']);
    const newest = migrations.at(-1)?.number ?? 0;
    if (done > newest)
      throw new Error(
        `A newer Elsewhere has changed this database (it stands at ${done}, this one knows ${newest}). Start the newer one.`,
      );
    for (const { number, sql } of migrations.filter((one) => one.number > done)) {
      for (const statement of sql.split(/;\s*$/m))
        if (statement.trim() !== '') await ask(statement);
      await ask('insert into migrations (number) values ($1)', [number]);
    }
  });
}
