import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Commit, Journal, StreamId } from '../../room/ports.ts';
import { dropPutAside, isDamage, isNoDatabase, isSound, putAside } from './damage.ts';
import { openLastRow } from './last-row.ts';
import { isLogTorn } from './log-end.ts';
import { salvage } from './salvage.ts';
import { toStreamRow } from './stream-row.ts';
import { newStreamKey, openStreamSeal, placeOf, type StreamSeal } from './stream-seal.ts';
import { prepareWholeCommits } from './whole-commits.ts';

const schema = `
create table if not exists streams (
  stream_id text primary key, session_id text not null, kind text not null,
  code text unique, created_at integer not null
) strict;
create table if not exists commits (
  stream_id text not null, from_seq integer not null, to_seq integer not null,
  events text not null, memo text not null, at integer not null,
  primary key (stream_id, from_seq)
) strict;
create table if not exists keys (
  stream_id text not null, decision text not null, key text not null,
  primary key (stream_id, decision)
) strict;
create table if not exists damaged (
  stream_id text not null, from_seq integer not null, to_seq integer not null,
  events text not null, memo text not null, at integer not null, cut_seq integer not null,
  primary key (stream_id, from_seq)
) strict;
`;
const tables = ['streams', 'keys', 'commits', 'damaged'] as const;

/** Opens with every acknowledgement behind an fsync, or not at all. */
function openDurably(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 5000 });
  try {
    return makeDurable(db, file);
  } catch (error) {
    db.close();
    throw error;
  }
}

function makeDurable(db: DatabaseSync, file: string): DatabaseSync {
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;');
  // What emptying the file needs for a while must not lie in a folder of the system.
  db.exec('pragma temp_store = memory;');
  const { synchronous } = db.prepare('pragma synchronous').get() as { synchronous: number };
  const { journal_mode: mode } = db.prepare('pragma journal_mode').get() as {
    journal_mode: string;
  };
  if (synchronous !== 2 || mode !== 'wal')
    throw new Error(`The journal ${file} cannot be made durable (${mode}, ${synchronous}).`);
  db.exec(schema);
  // A file that may only be read is found out now, not at the first answer.
  db.exec('begin immediate; pragma user_version = 1; rollback;');
  return db;
}

/** All or nothing; waits at most 5 s for another writer. */
function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('begin immediate');
  try {
    const result = work();
    db.exec('commit');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}

/** Moves everything out of the write-ahead log and empties its file. */
function truncateLog(db: DatabaseSync): void {
  const { busy } = db.prepare('pragma wal_checkpoint(truncate)').get() as { busy: number };
  if (busy !== 0)
    throw new Error('Something else is reading the journal; its log was not emptied.');
}

/** Among the keys of decisions, which have names, the key of the whole stream has none. */
const ofStream = '';

type SealOf = (stream: StreamId) => StreamSeal;

/** Each stream's key is read once. A stream from before there were keys has none. */
function openSeals(db: DatabaseSync): { readonly sealOf: SealOf; readonly forget: () => void } {
  const key = db.prepare('select key from keys where stream_id = ? and decision = ?');
  const known = new Map<StreamId, StreamSeal>();
  return {
    sealOf: (stream) => {
      const found = known.get(stream) ?? openStreamSeal(textIn(key.get(stream, ofStream)?.['key']));
      known.set(stream, found);
      return found;
    },
    forget: () => known.clear(),
  };
}

const textIn = (value: SQLOutputValue | undefined): string | null =>
  typeof value === 'string' ? value : null;

function prepareAppend(db: DatabaseSync, sealOf: SealOf): (commit: Commit) => 'done' | 'conflict' {
  const known = db.prepare('select 1 from streams where stream_id = ?');
  const last = db.prepare('select max(to_seq) as seq from commits where stream_id = ?');
  const insert = db.prepare('insert into commits values (?, ?, ?, ?, ?, ?)');
  const keep = db.prepare('insert or replace into keys values (?, ?, ?)');
  const drop = db.prepare('delete from keys where stream_id = ? and decision = ?');
  return (commit) => {
    const { stream, expected, events, memo, at } = commit;
    if (!known.get(stream)) throw new Error(`There is no stream ${stream}.`);
    if (Number(last.get(stream)?.['seq'] ?? 0) !== expected) return 'conflict';
    const to = expected + events.length;
    const { seal } = sealOf(stream);
    const hidden = [events, memo].map((what) =>
      seal(JSON.stringify(what), placeOf(stream, expected)),
    );
    insert.run(stream, expected, to, ...hidden, at);
    for (const change of commit.keys) {
      if (change.kind === 'keep') keep.run(stream, change.decision, change.key);
      else drop.run(stream, change.decision);
    }
    return 'done';
  };
}

function prepareBurn(db: DatabaseSync): (what: string) => readonly string[] {
  const named = 'session_id = ? or stream_id = ?';
  const theirs = `where stream_id in (select stream_id from streams where ${named})`;
  const keys = db.prepare(`select key from keys ${theirs}`);
  const parts = ['commits', 'keys', 'damaged'].map((table) =>
    db.prepare(`delete from ${table} ${theirs}`),
  );
  const rows = db.prepare(`delete from streams where ${named}`);
  return (what) => {
    const gone = keys.all(what, what).map((row) => String(row['key']));
    inTransaction(db, () => {
      for (const part of parts) part.run(what, what);
      rows.run(what, what);
    });
    truncateLog(db);
    db.exec('vacuum');
    truncateLog(db);
    return gone;
  };
}

/** A file that is damaged is put aside, and what can be read of it goes on in a new one. */
function openWhole(file: string): { readonly db: DatabaseSync; readonly isNew: boolean } {
  let db: DatabaseSync | null = null;
  try {
    db = openDurably(file);
    if (isSound(db)) return { db, isNew: false };
  } catch (error) {
    // Of what is no database nothing can be read: it may be somebody else's.
    if (!isDamage(error) || isNoDatabase(error)) throw error;
  }
  db?.close();
  const aside = putAside(file);
  const fresh = openDurably(file);
  salvage(aside, fresh, tables);
  return { db: fresh, isNew: true };
}

/** Empties the log after a key was deleted; a refusal does not undo the commit, so it is tried again later. */
function openForgetting(db: DatabaseSync): (commit: Commit) => void {
  let logHoldsKeys = false;
  return ({ keys }) => {
    logHoldsKeys ||= keys.some((change) => change.kind === 'delete');
    if (!logHoldsKeys) return;
    try {
      truncateLog(db);
      logHoldsKeys = false;
    } catch {
      // Whatever reads it is done by the next commit.
    }
  };
}

/** Keeps beside the journal which row is its last, and says whether rows were there that are not any more. */
function followRows(db: DatabaseSync, file: string, isNew: boolean) {
  const max = db.prepare('select max(rowid) as row from commits');
  const present = (): number => Number(max.get()?.['row'] ?? 0);
  const { before, note, close } = openLastRow(file);
  const isMissing = !isNew && before > present();
  note(present());
  return { isMissing, note: () => note(present()), close };
}

/** The stream that was written last, where the log's end was not whole: what SQLite left out of it, if anything, was there. */
function lastWritten(db: DatabaseSync): StreamId | null {
  const last = db.prepare('select stream_id from commits order by at desc, rowid desc limit 1');
  return textIn(last.get()?.['stream_id']);
}

/** The journal of a laptop: one file, one connection, one row per commit. Throws where the disk refuses. */
export function openSqliteJournal(file: string): Journal {
  const isTorn = isLogTorn(file);
  const { db, isNew } = openWhole(file);
  const last = followRows(db, file, isNew);
  const torn = isTorn || last.isMissing ? lastWritten(db) : null;
  const { sealOf, forget } = openSeals(db);
  const append = prepareAppend(db, sealOf);
  const burn = prepareBurn(db);
  const streams = db.prepare('select * from streams order by created_at, rowid');
  const begin = db.prepare('insert into streams values (?, ?, ?, ?, ?)');
  const known = db.prepare('select 1 from streams where stream_id = ?');
  const wholeCommits = prepareWholeCommits(db);
  const keys = db.prepare('select decision, key from keys where stream_id = ? and decision <> ?');
  const keepKey = db.prepare('insert into keys values (?, ?, ?)');

  const forgetKeys = openForgetting(db);

  function read(stream: StreamId, after: number): Awaited<ReturnType<Journal['read']>> {
    if (!known.get(stream)) throw new Error(`There is no stream ${stream}.`);
    const { events, memos, at, ...found } = wholeCommits(stream, sealOf(stream), after);
    if (found.cut) last.note();
    const cut = found.cut ?? (stream === torn ? { sequence: after + events.length, at } : null);
    return {
      events,
      memos,
      ...(cut && { cut }),
      keys: new Map(
        keys.all(stream, ofStream).map((row) => [String(row['decision']), String(row['key'])]),
      ),
    };
  }

  return {
    streams: async () => streams.all().map(toStreamRow),
    begin: async (row) => {
      inTransaction(db, () => {
        begin.run(row.stream, row.session, row.kind, row.code, row.createdAt);
        keepKey.run(row.stream, ofStream, newStreamKey());
      });
    },
    read: async (stream, after = 0) => read(stream, after),
    append: async (commit) => {
      if (commit.events.length === 0) throw new Error('A commit holds at least one event.');
      const outcome = inTransaction(db, () => append(commit));
      last.note();
      if (outcome === 'done') forgetKeys(commit);
      return outcome;
    },
    burn: async (what) => {
      forget();
      dropPutAside(file);
      const gone = burn(what);
      last.note();
      return gone;
    },
    close: async () => {
      last.close();
      db.close();
    },
  };
}
