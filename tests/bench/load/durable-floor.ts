import { DatabaseSync } from 'node:sqlite';

/** The least that a durable answer takes: a row, one sync for all that came in one turn, and then the answers. */
export function openDurableFloor(file: string): (row: string, stored: () => void) => void {
  const db = new DatabaseSync(file);
  db.exec('pragma journal_mode = wal; pragma synchronous = full;');
  db.exec('create table rows (row text not null) strict');
  const insert = db.prepare('insert into rows values (?)');
  let waiting: { readonly row: string; readonly stored: () => void }[] = [];

  function write(): void {
    const all = waiting;
    waiting = [];
    db.exec('begin immediate');
    insert.run(JSON.stringify(all.map(({ row }) => row)));
    db.exec('commit');
    for (const { stored } of all) stored();
  }

  return (row, stored) => {
    if (waiting.length === 0) setImmediate(write);
    waiting.push({ row, stored });
  };
}
