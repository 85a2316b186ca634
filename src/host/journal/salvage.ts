import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { isDamage, isNoSuchRow } from './damage.ts';

type Row = Readonly<Record<string, SQLOutputValue>>;

/** Rows up to the first that cannot be read. */
function readUntilDamage(db: DatabaseSync, query: string): readonly Row[] {
  const rows: Row[] = [];
  try {
    for (const row of db.prepare(query).iterate()) rows.push(row);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return rows;
}

/** From both ends, so that one spoilt page costs what stands on it and not what stands behind. */
function rowsOf(db: DatabaseSync, table: string): readonly Row[] {
  const query = (order: string): string => `select rowid as n, * from ${table} order by n ${order}`;
  const found = new Map<unknown, Row>();
  for (const order of ['asc', 'desc'])
    for (const { n, ...row } of readUntilDamage(db, query(order))) found.set(n, row);
  return [...found].toSorted(([one], [other]) => Number(one) - Number(other)).map(([, row]) => row);
}

function putRow(db: DatabaseSync, table: string, row: Row): void {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join();
  const into = `insert or ignore into ${table} (${columns.join()}) values (${places})`;
  try {
    db.prepare(into).run(...Object.values(row));
  } catch (error) {
    if (!isNoSuchRow(error)) throw error;
  }
}

/** Copies whatever can be read of a damaged journal into a new one; rows of streams that are lost are not taken along. */
export function salvage(aside: string, fresh: DatabaseSync, tables: readonly string[]): void {
  const old = new DatabaseSync(aside);
  try {
    fresh.exec('begin immediate');
    for (const table of tables) for (const row of rowsOf(old, table)) putRow(fresh, table, row);
    for (const table of tables)
      fresh.exec(`delete from ${table} where stream_id not in (select stream_id from streams)`);
    fresh.exec('commit');
  } finally {
    old.close();
  }
}
