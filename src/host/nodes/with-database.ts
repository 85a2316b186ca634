import { openDatabase, type Database } from '../postgres/database.ts';
import { migrate } from '../postgres/migrate.ts';
import { plainly } from './plainly.ts';

/** Does something in the database that the nodes share: that of DATABASE_URL where none is named. Rejects in one plain sentence where it cannot be used. */
export async function withDatabase<Result>(
  named: string | null,
  work: (database: Pick<Database, 'ask'>) => Promise<Result>,
): Promise<Result> {
  const address = named ?? process.env['DATABASE_URL'];
  if (address === undefined) throw new Error('Say which database: --database postgres://…');
  const database = openDatabase(address);
  try {
    await plainly('The database cannot be used', migrate(database));
    return await work(database);
  } finally {
    await database.close();
  }
}
