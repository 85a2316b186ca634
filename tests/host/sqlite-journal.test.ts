import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { commit, journalContract, row, ruleKept } from './journal-contract.ts';
import type { JournalPlace } from './journal-contract.ts';

function makePlace(): JournalPlace & { readonly file: string } {
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
