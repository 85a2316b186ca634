import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { seededChance } from '../../src/bots/seeded-chance.ts';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import type { Journal } from '../../src/room/ports.ts';
import { commit, row, ruleKept } from '../host/journal-contract.ts';
import { code, connect, openWorkshop, secrets } from '../room/workshop.ts';

const each = 3;
const commits = 12;
const told = Array.from(
  { length: commits * each },
  (_, at) => `${Math.floor(at / each)}-${at % each}`,
);

/** A journal of two streams, closed, so that all of it stands in the file itself. */
async function leaveFile(size = 0): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-damage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'journal.sqlite');
  const journal = openSqliteJournal(file);
  for (const stream of ['a', 'b']) await journal.begin(row(stream));
  for (let number = 0; number < commits; number += 1)
    for (const stream of ['a', 'b']) {
      const events = Array.from({ length: each }, (_, one) => ruleKept(`${number}-${one}`));
      const answered = [`f/${number}`.padEnd(size, 'x')];
      const change = { stream, at: number, memo: { answered, tokens: [] } };
      await journal.append(commit(number * each, events, change));
    }
  await journal.close();
  return file;
}

function spoil(file: string, sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}

const rulesIn = async (journal: Journal, stream: string) =>
  (await journal.read(stream)).events.map((event) => String(Reflect.get(event, 'rule')));

const damages = {
  'what it says': "update commits set events = 'A' || substr(events, 2)",
  'what it remembers': 'update commits set memo = substr(memo, 1, 40)',
  'how much it is': 'update commits set to_seq = to_seq + 1',
  'all of it, gone': 'delete from commits',
} as const;

test.each(Object.entries(damages))(
  '[FAULT-6] a damaged row (%s) costs its stream what came after, and the others nothing',
  async (_, sql) => {
    const file = await leaveFile();
    spoil(file, `${sql} where stream_id = 'a' and from_seq = ${7 * each}`);
    for (const time of ['found', 'said again']) {
      const journal = openSqliteJournal(file);
      const { cut } = await journal.read('a');
      expect([time, cut]).toEqual([time, { sequence: 7 * each, at: 6 }]);
      expect((await rulesIn(journal, 'a')).slice(0, 7 * each)).toEqual(told.slice(0, 7 * each));
      const { cut: none } = await journal.read('b');
      expect([none, await rulesIn(journal, 'b')]).toEqual([undefined, told]);
      const { length } = (await journal.read('a')).events;
      expect(await journal.append(commit(length, [ruleKept('after')]))).toBe('done');
      await journal.close();
    }
    const db = new DatabaseSync(file);
    const aside = db.prepare("select count(*) as n from damaged where stream_id = 'a'").get();
    expect(aside?.['n']).toBe(sql.startsWith('delete') ? 4 : 5);
    db.close();
  },
);

test('[FAULT-6] a stream whose key is lost begins anew', async () => {
  const file = await leaveFile();
  spoil(file, "delete from keys where stream_id = 'a'");
  const journal = openSqliteJournal(file);
  expect(await journal.read('a')).toMatchObject({ events: [], cut: { sequence: 0, at: null } });
  expect(await journal.append(commit(0, [ruleKept('after')]))).toBe('done');
  await journal.close();
});

const namesIn = (file: string) => readdirSync(join(file, '..'));

test('[FAULT-7] a file with a spoilt piece opens: whole commits only, in both streams, and the file is kept aside', async () => {
  const left = await leaveFile(1200);
  const bytes = readFileSync(left);
  const chance = seededChance(5);
  const found = new Set<number>();
  let aside = 0;
  for (let time = 0; time < 40; time += 1) {
    const spoilt = Buffer.from(bytes);
    const at = Math.floor(chance() * spoilt.length);
    spoilt.fill(0x55, at, at + 600);
    const file = `${left}-${time}`;
    writeFileSync(file, spoilt);
    const journal = openSqliteJournal(file);
    for (const { stream } of await journal.streams()) {
      const rules = await rulesIn(journal, stream);
      expect(rules.length % each).toBe(0);
      expect(rules).toEqual(told.slice(0, rules.length));
      found.add(rules.length / each);
      expect(await journal.append(commit(rules.length, [ruleKept('x')], { stream }))).toBe('done');
    }
    await journal.close();
    aside += namesIn(left).filter((name) => name === `journal.sqlite-${time}.damaged-1`).length;
  }
  expect(aside).toBeGreaterThan(3);
  expect(found.has(commits)).toBe(true);
  expect(found.size).toBeGreaterThan(3);
});

test('[FAULT-7] what is no journal at all is left as it is: no evening begins as if there had been none before', async () => {
  const file = await leaveFile();
  writeFileSync(file, Buffer.alloc(9000, 7));
  expect(() => openSqliteJournal(file)).toThrow('file is not a database');
  expect(readFileSync(file)).toEqual(Buffer.alloc(9000, 7));
  expect(existsSync(`${file}.damaged-1`)).toBe(false);
});

test('[FAULT-8] a log that does not end whole is said of the stream that was written last', async () => {
  const file = await leaveFile();
  const journal = openSqliteJournal(file);
  for (const stream of ['b', 'a'])
    await journal.append(commit(commits * each, [ruleKept('late')], { stream, at: 50 }));
  const left = `${file}-left`;
  for (const part of ['', '-wal']) copyFileSync(`${file}${part}`, `${left}${part}`);
  await journal.close();
  const log = readFileSync(`${left}-wal`);
  const spoilt = Buffer.from(log).fill(1, log.length - 10);
  for (const [what, cut] of [
    [log, undefined],
    [spoilt, { sequence: commits * each + 1, at: 50 }],
    [log.subarray(0, log.length - 10), { sequence: commits * each + 1, at: 50 }],
  ] as const) {
    writeFileSync(`${left}-wal`, what);
    copyFileSync(left, `${left}-again`);
    copyFileSync(`${left}-wal`, `${left}-again-wal`);
    const again = openSqliteJournal(`${left}-again`);
    expect((await again.read('b')).cut).toEqual(cut);
    expect((await again.read('a')).cut).toBe(undefined);
    await again.close();
  }
});

test('[FAULT-11] a log that was cut off between two entries is said as well, by the number of the last row beside it', async () => {
  const file = await leaveFile();
  const journal = openSqliteJournal(file);
  const append = (stream: string, at: number) =>
    journal.append(commit(commits * each, [ruleKept('late')], { stream, at }));
  await append('a', 50);
  const whole = readFileSync(`${file}-wal`).length;
  await append('b', 60);
  const cutOf = async (log: number, last: string | null) => {
    const left = join(mkdtempSync(join(dirname(file), 'left-')), 'journal.sqlite');
    copyFileSync(file, left);
    writeFileSync(`${left}-wal`, readFileSync(`${file}-wal`).subarray(0, log));
    if (last !== null) writeFileSync(`${left}-last`, last);
    const again = openSqliteJournal(left);
    const cuts = [(await again.read('a')).cut, (await again.read('b')).cut];
    await again.append(commit((await again.read('a')).events.length, [ruleKept('on')], { at: 70 }));
    await again.close();
    const third = openSqliteJournal(left);
    expect((await third.read('a')).cut).toBeUndefined();
    await third.close();
    return cuts;
  };
  const last = readFileSync(`${file}-last`, 'latin1');
  const all = readFileSync(`${file}-wal`).length;
  const said = { sequence: commits * each + 1, at: 50 };
  expect(last).toMatch(/^\d{16}$/);
  expect(await cutOf(whole, last)).toEqual([said, undefined]);
  expect(await cutOf(all, last)).toEqual([undefined, undefined]);
  for (const unknown of [null, '', 'x'.repeat(16), last.slice(1)])
    expect(await cutOf(whole, unknown)).toEqual([undefined, undefined]);
  await journal.burn('b');
  await journal.close();
  const burned = openSqliteJournal(file);
  expect((await burned.read('a')).cut).toBeUndefined();
  await burned.close();
});

test('[FAULT-9] burning leaves nothing of what was set aside, neither rows nor files', async () => {
  const file = await leaveFile();
  spoil(file, "update commits set memo = '[' where stream_id = 'a' and from_seq = 3");
  writeFileSync(`${file}.damaged-1`, 'an earlier one');
  const journal = openSqliteJournal(file);
  await journal.read('a');
  await journal.burn('a');
  await journal.close();
  expect(namesIn(file).filter((name) => name.includes('damaged'))).toEqual([]);
  const db = new DatabaseSync(file);
  expect(db.prepare('select count(*) as n from damaged').get()?.['n']).toBe(0);
  db.close();
});

test('[FAULT-10] the console is told until when its record is whole, the host which group it is, and nobody else anything', async () => {
  const cut = { sequence: 1, at: 77 };
  const { clock, room, troubles } = await openWorkshop({
    journal: (journal) => ({
      ...journal,
      read: async (stream) => ({ ...(await journal.read(stream)), cut }),
    }),
  });
  expect(troubles).toEqual([{ kind: 'record-cut', stream: 'g', cut }]);
  const facilitator = connect(room, { token: secrets.facilitator });
  const others = [connect(room, { token: secrets.stage }), connect(room, { code })];
  await clock.pass(300);
  expect(facilitator.scene<'facilitator'>().wholeUntil).toBe(77);
  facilitator.command({ kind: 'change-settings', settings: { people: 12 } });
  await clock.pass(300);
  expect(facilitator.scene<'facilitator'>().wholeUntil).toBe(77);
  expect(JSON.stringify(others.map(({ frames }) => frames))).not.toContain('wholeUntil');
});
