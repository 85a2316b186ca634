import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { commit, journalContract, row, ruleKept } from './journal-contract.ts';

function makePlace() {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-journal-'));
  const file = join(folder, 'journal.sqlite');
  return {
    file,
    open: () => openSqliteJournal(file),
    bytes: () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join(''),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

journalContract('sqlite', makePlace);

test('[JRN-8] a journal that is opened again gives back everything', async () => {
  const place = makePlace();
  const first = place.open();
  await first.begin(row('a'));
  const keys = [{ kind: 'keep', decision: 'd', key: 'k' }] as const;
  const memo = { answered: ['f/1'], tokens: [] };
  await first.append(commit(0, [ruleKept('listen')], { keys, memo }));
  await first.append(commit(1, [ruleKept('help')]));
  const before = [await first.streams(), await first.read('a')];
  await first.close();
  const second = place.open();
  expect([await second.streams(), await second.read('a')]).toEqual(before);
  expect(await second.append(commit(2, [ruleKept('secret')]))).toBe('done');
  await second.close();
  place.remove();
});

test('[JRN-9] of two connections that saw the same, one appends', async () => {
  const place = makePlace();
  const one = place.open();
  const other = place.open();
  await one.begin(row('a'));
  const outcomes = await Promise.all([
    one.append(commit(0, [ruleKept('listen')])),
    other.append(commit(0, [ruleKept('help'), ruleKept('secret')])),
  ]);
  expect(outcomes).toEqual(['done', 'conflict']);
  expect((await other.read('a')).events).toEqual([ruleKept('listen')]);
  expect(await other.append(commit(1, [ruleKept('help')]))).toBe('done');
  expect((await one.read('a')).events).toHaveLength(2);
  await one.close();
  await other.close();
  place.remove();
});

test('[JRN-10] each open syncs every commit, and a file that cannot is not opened', async () => {
  const place = makePlace();
  const loose = new DatabaseSync(place.file);
  loose.exec('pragma synchronous = off');
  loose.close();
  const seen: unknown[] = [];
  const exec = DatabaseSync.prototype.exec;
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
    exec.call(this, sql);
    seen.push(this.prepare('pragma synchronous').get()?.['synchronous']);
  };
  const journal = place.open();
  DatabaseSync.prototype.exec = exec;
  expect(seen.at(-1)).toBe(2);
  await journal.close();
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
    exec.call(this, sql.replace('synchronous = full', 'synchronous = normal'));
  };
  expect(() => place.open()).toThrow('cannot be made durable');
  DatabaseSync.prototype.exec = exec;
  place.remove();
});

test('[JRN-12] what emptying the file needs for a while is never in another file', async () => {
  const place = makePlace();
  const seen: unknown[] = [];
  const exec = DatabaseSync.prototype.exec;
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
    exec.call(this, sql);
    if (sql === 'vacuum') seen.push(this.prepare('pragma temp_store').get()?.['temp_store']);
  };
  const journal = place.open();
  await journal.begin(row('a'));
  await journal.burn('a');
  DatabaseSync.prototype.exec = exec;
  await journal.close();
  expect(seen).toEqual([2]);
  place.remove();
});

const raw = (file: string, ask: string): readonly Record<string, unknown>[] => {
  const db = new DatabaseSync(file);
  const rows = db.prepare(ask).all();
  db.close();
  return rows;
};

test('[JRN-11] what happened stands in no byte in clear, and burning leaves neither it nor its key', async () => {
  const place = makePlace();
  const journal = place.open();
  await journal.begin(row('a'));
  await journal.begin(row('b', 'kept'));
  const memo = { answered: ['canary-answered'], tokens: [] };
  await journal.append(commit(0, [ruleKept('canary-event')], { memo }));
  await journal.append(commit(0, [ruleKept('help')], { stream: 'b' }));
  expect(place.bytes()).not.toContain('canary');
  expect(place.bytes()).not.toContain('rule-kept');
  const [hidden] = raw(place.file, "select events from commits where stream_id = 'a'");
  const [key] = raw(place.file, "select key from keys where stream_id = 'a'");
  const stored = [String(hidden?.['events']), String(key?.['key'])];
  expect(stored.every((text) => text.length > 40 && place.bytes().includes(text))).toBe(true);
  await journal.burn('a');
  expect(stored.filter((text) => place.bytes().includes(text))).toEqual([]);
  expect((await journal.read('b')).events).toEqual([ruleKept('help')]);
  await journal.close();
  place.remove();
});

test('[JRN-11] a row reads nowhere but where it was written, and none reads without its key', async () => {
  const place = makePlace();
  const journal = place.open();
  for (const stream of ['a', 'b']) {
    await journal.begin(row(stream));
    await journal.append(commit(0, [ruleKept('listen')], { stream }));
    await journal.append(commit(1, [ruleKept('help')], { stream }));
  }
  const change = (statement: string): void => {
    const db = new DatabaseSync(place.file);
    db.exec(statement);
    db.close();
  };
  change("update commits set from_seq = 9 where stream_id = 'a' and from_seq = 1");
  expect((await journal.read('a')).events).toEqual([ruleKept('listen')]);
  expect((await journal.read('b')).events).toHaveLength(2);
  await journal.close();
  change("delete from keys where stream_id = 'b'");
  const again = place.open();
  expect((await again.read('b')).events).toEqual([]);
  await again.close();
  place.remove();
});

test('[JRN-11] a journal from before there were keys is read, and goes on as it was', async () => {
  const place = makePlace();
  const first = place.open();
  await first.begin(row('a'));
  await first.close();
  const db = new DatabaseSync(place.file);
  db.exec("delete from keys where stream_id = 'a'");
  const old = db.prepare('insert into commits values (?, ?, ?, ?, ?, ?)');
  old.run('a', 0, 1, JSON.stringify([ruleKept('listen')]), '{"answered":[],"tokens":[]}', 1);
  db.close();
  const journal = place.open();
  await journal.append(commit(1, [ruleKept('help')]));
  expect((await journal.read('a')).events).toEqual([ruleKept('listen'), ruleKept('help')]);
  await journal.close();
  place.remove();
});
