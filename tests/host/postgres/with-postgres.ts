import { afterAll, beforeAll } from 'vitest';
import { startPostgres, startsWithin, type PostgresUnderTest } from './postgres-under-test.ts';

/** One server for all tests of a file. */
export function withPostgres(): () => PostgresUnderTest {
  let postgres: PostgresUnderTest;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, startsWithin);
  afterAll(() => postgres.remove(), startsWithin);
  return () => postgres;
}
