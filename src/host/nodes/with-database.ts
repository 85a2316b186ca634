import { openDatabase, type Database } from '../postgres/database.ts';
import { migrate } from '../postgres/migrate.ts';
import { plainly } from './plainly.ts';

/** Does something in the database that the nodes share. Rejects in one plain sentence where it cannot be used. */
export async function withDatabase<Result>(
  address: string,
  work: (database: Pick<Database, 'ask'>) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase(address);
  try {
    await plainly('The database cannot be used', migrate(database));
    return await work(database);
  } finally {
    await database.close();
  }
}
