import { expect, test } from 'vitest';
import { readOnce } from '../../src/host/journal/read-once.ts';
import { openMemoryJournal } from '../../src/room/memory-journal.ts';
import type { StreamId } from '../../src/room/ports.ts';
import { commit, row, ruleKept } from './journal-contract.ts';

test('[JRN-13] a stream is read once until it is written, burned or the start is over', async () => {
  const kept = openMemoryJournal();
  const reads: StreamId[] = [];
  const { journal, forget } = readOnce({
    ...kept,
    read: (stream) => {
      reads.push(stream);
      return kept.read(stream);
    },
  });
  for (const name of ['a', 'b']) await journal.begin(row(name));
  const count = async (stream: StreamId) => (await journal.read(stream)).events.length;
  expect([await count('a'), await count('a'), await count('b')]).toEqual([0, 0, 0]);
  expect(reads).toEqual(['a', 'b']);
  expect(await journal.append(commit(0, [ruleKept('listen')]))).toBe('done');
  expect([await count('a'), await count('a')]).toEqual([1, 1]);
  expect(reads).toEqual(['a', 'b', 'a']);
  await journal.burn('b');
  await expect(count('b')).rejects.toThrow('no stream');
  forget();
  expect([await count('a'), await count('a')]).toEqual([1, 1]);
  expect(reads).toEqual(['a', 'b', 'a', 'b', 'a', 'a']);
});
