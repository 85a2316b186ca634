import type { Event } from '../session/event.ts';
import type { Commit, Journal, Memo, StreamRow } from './ports.ts';

/** Commits are kept as text, as on a disk, so that nobody can change what happened. */
type Stream = {
  readonly row: StreamRow;
  readonly commits: string[];
  readonly keys: Map<string, string>;
  count: number;
};

type Kept = { readonly from: number; readonly events: readonly Event[]; readonly memo: Memo };

function changeKeys(keys: Map<string, string>, commit: Commit): void {
  for (const change of commit.keys) {
    if (change.kind === 'keep') keys.set(change.decision, change.key);
    else keys.delete(change.decision);
  }
}

function need(streams: ReadonlyMap<string, Stream>, id: string): Stream {
  const stream = streams.get(id);
  if (!stream) throw new Error(`There is no stream ${id}.`);
  return stream;
}

/** Keeps facts only as long as the page or process lives: for playing alone and for tests. */
export function openMemoryJournal(): Journal & { readonly dump: () => string } {
  const streams = new Map<string, Stream>();
  const isCodeTaken = (code: string | null): boolean =>
    code !== null && [...streams.values()].some((stream) => stream.row.code === code);

  return {
    streams: async () => [...streams.values()].map((stream) => stream.row),
    begin: async (row) => {
      if (streams.has(row.stream)) throw new Error(`The stream ${row.stream} exists.`);
      if (isCodeTaken(row.code)) throw new Error(`The code ${row.code} is taken.`);
      streams.set(row.stream, { row, commits: [], keys: new Map(), count: 0 });
    },
    read: async (id, after = 0) => {
      const stream = need(streams, id);
      const all = stream.commits.map((text) => JSON.parse(text) as Kept);
      const commits = all.filter(({ from }) => from >= after);
      return {
        events: commits.flatMap((commit) => commit.events),
        memos: commits.map((commit) => commit.memo),
        keys: new Map(stream.keys),
      };
    },
    append: async (commit) => {
      const stream = need(streams, commit.stream);
      if (commit.events.length === 0) throw new Error('A commit holds at least one event.');
      if (stream.count !== commit.expected) return 'conflict';
      const { expected: from, events, memo } = commit;
      stream.commits.push(JSON.stringify({ from, events, memo }));
      stream.count += commit.events.length;
      changeKeys(stream.keys, commit);
      return 'done';
    },
    burn: async (what) => {
      const gone = [...streams].filter(([, { row }]) => [row.session, row.stream].includes(what));
      for (const [id] of gone) streams.delete(id);
      return gone.flatMap(([, { keys }]) => [...keys.values()]);
    },
    close: async () => {},
    dump: () =>
      JSON.stringify([...streams.values()].map((one) => [one.row, one.commits, [...one.keys]])),
  };
}
