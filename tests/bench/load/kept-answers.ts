import { join } from 'node:path';
import type { Journal } from '../../../src/room/ports.ts';
import { openSqliteJournal } from '../../../src/host/journal/sqlite-journal.ts';

export type KeptAnswers = {
  /** The ids under which answers are kept. */
  readonly keys: ReadonlySet<string>;
  readonly kept: number;
  /** Kept twice, or an event without an id of its own. */
  readonly doubled: number;
  readonly events: number;
};

/** The answers that the journal of this data folder holds. */
export async function readAnswers(data: string): Promise<KeptAnswers> {
  const journal = openSqliteJournal(join(data, 'journal.sqlite'));
  const answers = await readAnswersIn(journal);
  await journal.close();
  return answers;
}

/** The answers that this journal holds. */
export async function readAnswersIn(
  journal: Pick<Journal, 'streams' | 'read'>,
): Promise<KeptAnswers> {
  const ids: string[] = [];
  let cast = 0;
  let count = 0;
  for (const { stream, kind } of await journal.streams()) {
    if (kind !== 'group') continue;
    const { events, memos } = await journal.read(stream);
    count += events.length;
    cast += events.filter((event) => event.kind === 'vote-cast').length;
    const named = memos.flatMap(({ answered }) => answered).map((key) => key.split('/')[1] ?? '');
    ids.push(...named.filter((id) => id.startsWith('answer-')));
  }
  const keys = new Set(ids);
  const doubled = ids.length - keys.size + Math.max(0, cast - ids.length);
  return { keys, kept: keys.size, doubled, events: count };
}
