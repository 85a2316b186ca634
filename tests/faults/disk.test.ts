import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { seededChance } from '../../src/bots/seeded-chance.ts';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { commit, row, ruleKept } from '../host/journal-contract.ts';
import { code, connect, openWorkshop, secrets } from '../room/workshop.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A journal on a real disk, and the hand on its connection that makes the disk refuse. */
function openInHand(file: string) {
  const opened: DatabaseSync[] = [];
  const { exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
    opened.push(this);
    exec.call(this, sql);
  };
  const journal = openSqliteJournal(file);
  DatabaseSync.prototype.exec = exec;
  const [db] = opened;
  if (!db) throw new Error('Nothing was opened.');
  return { journal, db };
}

const pagesOf = (db: DatabaseSync): number =>
  Number(db.prepare('pragma page_count').get()?.['page_count']);

type Hand = (db: DatabaseSync) => void;

/** Commands go on while the disk refuses, and once it takes again. */
async function fillAndEmpty({ refuse, take }: { refuse: Hand; take: Hand }): Promise<void> {
  const { journal, db } = openInHand(join(makeFolder(), 'journal.sqlite'));
  const workshop = await openWorkshop({
    journal: () => {
      void journal.begin({ ...row('g'), code: code.join('-') });
      return journal;
    },
  });
  const { clock, room, troubles } = workshop;
  const facilitator = connect(room, { token: secrets.facilitator });
  const seat = connect(room, { code });
  await clock.pass(500);
  refuse(db);
  const ids = [];
  for (let given = 0; given < 60; given += 1) {
    const kind = given % 2 === 0 ? 'light-lantern' : 'put-lantern-out';
    ids.push(seat.command({ kind }));
    await clock.pass(1000);
  }
  const answered = ids.filter((id) => seat.answerTo(id).length > 0).length;
  expect(answered).toBeLessThan(ids.length - 5);
  expect(facilitator.scene<'facilitator'>().trouble).toBe('cannot-write');
  expect(troubles.map(({ kind }) => kind)).toEqual(['cannot-write']);
  const stored = (await journal.read('g')).events.filter(({ kind }) => /lantern/.test(kind));
  expect(stored).toHaveLength(answered);
  expect(room.group().lanterns.size).toBe(answered % 2);
  take(db);
  await clock.pass(6000);
  expect(ids.map((id) => seat.answerTo(id))).toEqual(ids.map(() => ['done']));
  expect(facilitator.scene<'facilitator'>().trouble).toBeNull();
  expect(troubles.map(({ kind }) => kind)).toEqual(['cannot-write', 'writes-again']);
  const all = (await journal.read('g')).events.filter(({ kind }) => /lantern/.test(kind));
  expect(all).toHaveLength(ids.length);
  await room.close();
  await journal.close();
}

test('[FAULT-1] on a full disk answers wait, the console is told, and all goes on once there is room', () =>
  fillAndEmpty({
    refuse: (db) => db.exec(`pragma max_page_count = ${pagesOf(db)}`),
    take: (db) => db.exec('pragma max_page_count = 1000000'),
  }));

test('[FAULT-2] the same while the disk may only be read', () =>
  fillAndEmpty({
    refuse: (db) => db.exec('pragma query_only = on'),
    take: (db) => db.exec('pragma query_only = off'),
  }));

const each = 3;
const commits = 12;

/** A journal as a power cut leaves it: everything stands in the log that is written ahead. */
async function leaveJournal() {
  const folder = makeFolder();
  const file = join(folder, 'journal.sqlite');
  const journal = openSqliteJournal(file);
  await journal.begin(row('a'));
  for (let number = 0; number < commits; number += 1) {
    const events = Array.from({ length: each }, (_, one) => ruleKept(`${number}-${one}`));
    await journal.append(commit(number * each, events));
  }
  const left = join(folder, 'left.sqlite');
  copyFileSync(file, left);
  copyFileSync(`${file}-wal`, `${left}-wal`);
  await journal.close();
  return { folder, left, log: readFileSync(`${left}-wal`) };
}

/** Opens what is left with another log, and gives what it holds; null where not even the stream was begun. */
async function openWith(left: string, log: Buffer): Promise<readonly string[] | null> {
  const file = `${left}-again`;
  copyFileSync(left, file);
  writeFileSync(`${file}-wal`, log);
  rmSync(`${file}-shm`, { force: true });
  const journal = openSqliteJournal(file);
  try {
    const [found] = await journal.streams();
    if (!found) return null;
    const { events } = await journal.read('a');
    expect(await journal.append(commit(events.length, [ruleKept('after')]))).toBe('done');
    return events.map((event) => String(Reflect.get(event, 'rule')));
  } finally {
    await journal.close();
  }
}

const told = Array.from(
  { length: commits * each },
  (_, at) => `${Math.floor(at / each)}-${at % each}`,
);

function expectWholeCommits(found: readonly string[] | null): number {
  const events = found ?? [];
  expect(events.length % each).toBe(0);
  expect(events).toEqual(told.slice(0, events.length));
  return events.length / each;
}

test('[FAULT-3] a log that was cut off anywhere gives back every whole commit before that, and goes on', async () => {
  const { left, log } = await leaveJournal();
  const found = new Set<number>();
  for (let part = 0; part <= 80; part += 1) {
    const end = Math.round((log.length * part) / 80);
    found.add(expectWholeCommits(await openWith(left, log.subarray(0, end))));
  }
  expect([...found].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: commits + 1 }, (_, at) => at),
  );
});

test('[FAULT-4] a log with a damaged place gives back every whole commit before it', async () => {
  const { left, log } = await leaveJournal();
  const chance = seededChance(11);
  const found = new Set<number>();
  for (let time = 0; time < 60; time += 1) {
    const spoilt = Buffer.from(log);
    const at = Math.floor(chance() * log.length);
    spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
    found.add(expectWholeCommits(await openWith(left, spoilt)));
  }
  expect(found.size).toBeGreaterThan(3);
  expect(statSync(`${left}-wal`).size).toBe(log.length);
});
