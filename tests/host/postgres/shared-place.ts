import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../src/host/postgres/database.ts';
import { openKeyFolder } from '../../../src/host/postgres/key-store.ts';
import { migrate } from '../../../src/host/postgres/migrate.ts';
import {
  openPostgresJournal,
  type SharedJournal,
} from '../../../src/host/postgres/postgres-journal.ts';
import type { JournalPlace } from '../journal-contract.ts';
import type { PostgresUnderTest } from './postgres-under-test.ts';

/** All files below a folder, as one text. */
export function bytesBelow(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.map((path) => join(folder, path)).filter((path) => statSync(path).isFile());
  return files.map((path) => readFileSync(path, 'latin1')).join('');
}

export type SharedPlace = Omit<JournalPlace, 'open'> & {
  readonly address: string;
  readonly keys: string;
  readonly open: () => Promise<SharedJournal>;
};

const tables = ['streams', 'commits', 'keys', 'burned'];

/** A database and a store of keys of a test's own. */
export async function makeSharedPlace(postgres: PostgresUnderTest): Promise<SharedPlace> {
  const address = await postgres.create();
  const keys = mkdtempSync(join(tmpdir(), 'elsewhere-keys-'));
  return {
    address,
    keys,
    open: async () => {
      const database = openDatabase(address);
      await migrate(database);
      return openPostgresJournal({ database, keys: await openKeyFolder(keys) });
    },
    bytes: async () => {
      const database = openDatabase(address);
      const rows = await Promise.all(tables.map((table) => database.ask(`select * from ${table}`)));
      await database.close();
      return JSON.stringify(rows) + readdirSync(keys).join(' ') + bytesBelow(keys);
    },
    remove: () => rmSync(keys, { recursive: true, force: true }),
  };
}
