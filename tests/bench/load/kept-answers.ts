import { join } from 'node:path';
import type { Journal } from '../../../src/room/ports.ts';
import type { Event } from '../../../src/session/event.ts';
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

/** Votes of a crowd: how their ids begin, and what each leaves in a stream. */
const votes = { begin: 'answer-', leave: 'vote-cast' } as const;

/** The answers that this journal holds, of commands whose ids begin so and which each leave such an event. */
export async function readAnswersIn(
  journal: Pick<Journal, 'streams' | 'read'>,
  { begin, leave }: { readonly begin: string; readonly leave: Event['kind'] } = votes,
): Promise<KeptAnswers> {
  const ids: string[] = [];
  let left = 0;
  let count = 0;
  for (const { stream, kind } of await journal.streams()) {
    if (kind !== 'group') continue;
    const { events, memos } = await journal.read(stream);
    count += events.length;
    left += events.filter((event) => event.kind === leave).length;
    const named = memos.flatMap(({ answered }) => answered).map((key) => key.split('/')[1] ?? '');
    // There may be more than a call takes arguments.
    for (const id of named) if (id.startsWith(begin)) ids.push(id);
  }
  const keys = new Set(ids);
  const doubled = ids.length - keys.size + Math.max(0, left - ids.length);
  return { keys, kept: keys.size, doubled, events: count };
}
