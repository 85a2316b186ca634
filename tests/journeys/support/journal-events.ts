import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteJournal } from '../../../src/host/journal/sqlite-journal.ts';
import type { Event } from '../../../src/session/event.ts';

const files = ['journal.sqlite', 'journal.sqlite-wal'];

/** Everything that the journal of a running host holds of the group with this code, read from a copy. */
export async function eventsOf(data: string, code: string): Promise<readonly Event[]> {
  const place = mkdtempSync(join(tmpdir(), 'journal-'));
  for (const file of files)
    if (existsSync(join(data, file))) copyFileSync(join(data, file), join(place, file));
  const journal = openSqliteJournal(join(place, 'journal.sqlite'));
  try {
    const row = (await journal.streams()).find((one) => one.code === code);
    return (await journal.read(row?.stream ?? '')).events;
  } finally {
    await journal.close();
    rmSync(place, { recursive: true, force: true });
  }
}
