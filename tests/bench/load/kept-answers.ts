import { join } from 'node:path';
import { openSqliteJournal } from '../../../src/host/journal/sqlite-journal.ts';

/** The answers that the journal of this data folder holds, each command of a seat once or more; how many events there are. */
export async function readAnswers(
  data: string,
): Promise<{ readonly kept: number; readonly doubled: number; readonly events: number }> {
  const journal = openSqliteJournal(join(data, 'journal.sqlite'));
  const counts = new Map<string, number>();
  let events = 0;
  for (const { stream, kind } of await journal.streams()) {
    if (kind !== 'group') continue;
    const read = await journal.read(stream);
    events += read.events.length;
    const cast = read.events.filter(({ kind: what }) => what === 'vote-cast').length;
    const votes = read.memos
      .flatMap(({ answered }) => answered)
      .filter((key) => /\/answer-/.test(key));
    for (const key of votes)
      counts.set(`${stream} ${key}`, (counts.get(`${stream} ${key}`) ?? 0) + 1);
    counts.set(`${stream} beyond`, Math.max(1, 1 + cast - new Set(votes).size));
  }
  await journal.close();
  const names = [...counts].filter(([key]) => !key.endsWith(' beyond'));
  const beyond = [...counts].filter(([key]) => key.endsWith(' beyond'));
  const doubled = [...names, ...beyond].reduce((sum, [, count]) => sum + count - 1, 0);
  return { kept: names.length, doubled, events };
}
