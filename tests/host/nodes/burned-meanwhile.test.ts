import { expect, test } from 'vitest';
import { readSessions } from '../../../src/host/records.ts';
import { openMemoryJournal } from '../../../src/room/memory-journal.ts';
import type { Journal } from '../../../src/room/ports.ts';

async function openTwo(): Promise<Journal> {
  const journal = openMemoryJournal();
  for (const name of ['a', 'b'])
    await journal.begin({ stream: name, session: name, kind: 'group', code: null, createdAt: 1 });
  return journal;
}

test('[MANY-41] a session that is burned between list and reading is left out; what cannot be read is told', async () => {
  const journal = await openTwo();
  const burnedThen: Journal = {
    ...journal,
    read: async (stream, after) => {
      await journal.burn('a');
      return journal.read(stream, after);
    },
  };
  const found = await readSessions({ journal: burnedThen });
  expect(found.map(({ session }) => session)).toEqual(['b']);
  const broken: Journal = { ...journal, read: () => Promise.reject(new Error('no disk')) };
  await expect(readSessions({ journal: broken })).rejects.toThrow('no disk');
});
