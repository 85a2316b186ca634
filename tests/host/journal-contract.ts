import { afterEach, expect, test } from 'vitest';
import type { Commit, Journal, StreamRow } from '../../src/room/ports.ts';
import type { Event } from '../../src/session/event.ts';
import type { SeatId } from '../../src/session/ids.ts';

/** One place where journals are kept, so that a test can open it twice and look at its bytes. */
export type JournalPlace = {
  readonly open: () => Journal | Promise<Journal>;
  /** Every byte that is stored, as text. */
  readonly bytes: () => string | Promise<string>;
  readonly remove: () => void | Promise<void>;
};

export const row = (name: string, session = 's1'): StreamRow => ({
  stream: name,
  session,
  kind: 'group',
  code: `code-${name}`,
  createdAt: 5,
});

export const ruleKept = (rule: string): Event =>
  ({ v: 1, at: 7, kind: 'rule-kept', rule }) as unknown as Event;

export const commit = (
  expected: number,
  events: readonly Event[],
  more: Partial<Commit> = {},
): Commit => ({
  stream: 'a',
  expected,
  events,
  keys: [],
  memo: { answered: [], tokens: [] },
  at: 9,
  ...more,
});

/** What every journal promises, whatever keeps it. */
export function journalContract(
  name: string,
  makePlace: () => JournalPlace | Promise<JournalPlace>,
): void {
  let place: JournalPlace | undefined;
  const opened: Journal[] = [];
  const open = async (...rows: StreamRow[]): Promise<Journal> => {
    place ??= await makePlace();
    const journal = await place.open();
    opened.push(journal);
    for (const one of rows) await journal.begin(one);
    return journal;
  };
  afterEach(async () => {
    for (const journal of opened.splice(0)) await journal.close();
    await place?.remove();
    place = undefined;
  });

  test(`[JRN-1] ${name}: what was appended is read back in order`, async () => {
    const journal = await open(row('a'), row('b'));
    const tokens = [{ seat: 'x' as SeatId, hash: 'h' }];
    await journal.append(commit(0, [ruleKept('listen'), ruleKept('help')]));
    await journal.append(commit(2, [ruleKept('secret')], { memo: { answered: ['f/1'], tokens } }));
    const { events, memos } = await journal.read('a');
    expect(events).toEqual(['listen', 'help', 'secret'].map(ruleKept));
    expect(memos).toEqual([
      { answered: [], tokens: [] },
      { answered: ['f/1'], tokens },
    ]);
    expect((await journal.read('b')).events).toEqual([]);
    expect((await journal.streams()).map((one) => one.stream)).toEqual(['a', 'b']);
  });

  test(`[PG-1] ${name}: what came after is read alone, with every key there is`, async () => {
    const journal = await open(row('a'));
    const keys = [{ kind: 'keep', decision: 'd', key: 'k' }] as const;
    await journal.append(commit(0, [ruleKept('listen'), ruleKept('help')], { keys }));
    await journal.append(
      commit(2, [ruleKept('secret')], { memo: { answered: ['f/2'], tokens: [] } }),
    );
    const { events, memos, keys: kept } = await journal.read('a', 2);
    expect(events).toEqual([ruleKept('secret')]);
    expect(memos).toEqual([{ answered: ['f/2'], tokens: [] }]);
    expect([...kept]).toEqual([['d', 'k']]);
    expect((await journal.read('a', 3)).events).toEqual([]);
    await expect(journal.read('none', 3)).rejects.toThrow('no stream');
  });

  test(`[JRN-2] ${name}: a commit that fails leaves nothing`, async () => {
    const journal = await open(row('a'));
    await journal.append(commit(0, [ruleKept('listen')]));
    const knot: { self?: unknown } = {};
    knot.self = knot;
    const impossible = { ...ruleKept('help'), knot } as unknown as Event;
    const keys = [{ kind: 'keep', decision: 'd', key: 'k' }] as const;
    await expect(
      journal.append(commit(1, [ruleKept('secret'), impossible], { keys })),
    ).rejects.toThrow();
    await expect(journal.append(commit(1, []))).rejects.toThrow('at least one event');
    await expect(journal.append(commit(0, [ruleKept('help')], { stream: 'none' }))).rejects.toThrow(
      'no stream',
    );
    const { events, memos, keys: kept } = await journal.read('a');
    expect([events.length, memos.length, kept.size]).toEqual([1, 1, 0]);
    expect(await journal.append(commit(1, [ruleKept('help')]))).toBe('done');
  });

  test(`[JRN-3] ${name}: another number of events is a conflict`, async () => {
    const journal = await open(row('a'));
    const keys = [{ kind: 'keep', decision: 'd', key: 'k' }] as const;
    expect(await journal.append(commit(1, [ruleKept('listen')], { keys }))).toBe('conflict');
    expect(await journal.append(commit(0, [ruleKept('listen'), ruleKept('help')]))).toBe('done');
    expect(await journal.append(commit(0, [ruleKept('secret')], { keys }))).toBe('conflict');
    expect(await journal.append(commit(1, [ruleKept('secret')], { keys }))).toBe('conflict');
    const { events, keys: kept } = await journal.read('a');
    expect([events.length, kept.size]).toEqual([2, 0]);
  });

  test(`[JRN-4] ${name}: keys come and go with their commit`, async () => {
    const journal = await open(row('a'), row('b'));
    const keep = (decision: string, key: string) => ({ kind: 'keep', decision, key }) as const;
    await journal.append(
      commit(0, [ruleKept('listen')], { keys: [keep('d1', 'k1'), keep('d2', 'k2')] }),
    );
    await journal.append(
      commit(0, [ruleKept('listen')], { stream: 'b', keys: [keep('d1', 'other')] }),
    );
    expect([...(await journal.read('a')).keys]).toEqual([
      ['d1', 'k1'],
      ['d2', 'k2'],
    ]);
    await journal.append(
      commit(1, [ruleKept('help')], { keys: [{ kind: 'delete', decision: 'd1' }] }),
    );
    expect([...(await journal.read('a')).keys]).toEqual([['d2', 'k2']]);
    expect([...(await journal.read('b')).keys]).toEqual([['d1', 'other']]);
  });

  test(`[JRN-5] ${name}: a deleted key is in no byte of what is stored`, async () => {
    const journal = await open(row('a'));
    const key = 'canary-4d1f9be07a';
    await journal.append(
      commit(0, [ruleKept('listen')], { keys: [{ kind: 'keep', decision: 'd', key }] }),
    );
    expect((await place?.bytes())?.includes(key)).toBe(true);
    await journal.append(
      commit(1, [ruleKept('help')], { keys: [{ kind: 'delete', decision: 'd' }] }),
    );
    expect((await place?.bytes())?.includes(key)).toBe(false);
  });

  test(`[JRN-6] ${name}: burning leaves no byte of a session, and all of the others`, async () => {
    const journal = await open(row('a'), row('b', 'kept'), row('canary-stream'));
    const long = (start: string) => `${start}${'x'.repeat(9000)}canary-tail`;
    const keys = [{ kind: 'keep', decision: 'canary-decision', key: 'canary-key' }] as const;
    const memo = {
      answered: ['canary-answered'],
      tokens: [{ seat: 'z' as SeatId, hash: 'canary-hash' }],
    };
    await journal.append(commit(0, [ruleKept(long('canary-event'))], { keys, memo }));
    await journal.append(
      commit(0, [ruleKept('help')], {
        stream: 'b',
        keys: [{ kind: 'keep', decision: 'd', key: 'stays' }],
      }),
    );
    expect((await place?.bytes())?.includes('canary-decision')).toBe(true);
    expect(await journal.burn('s1')).toContain('canary-key');
    expect((await place?.bytes())?.includes('canary')).toBe(false);
    expect((await journal.streams()).map((one) => one.stream)).toEqual(['b']);
    await expect(journal.read('a')).rejects.toThrow('no stream');
    expect((await journal.read('b')).events).toEqual([ruleKept('help')]);
    expect([...(await journal.read('b')).keys.values()]).toEqual(['stays']);
    await journal.begin(row('c', 'kept'));
    expect(await journal.burn('b')).toContain('stays');
    expect((await journal.streams()).map((one) => one.stream)).toEqual(['c']);
    expect((await place?.bytes())?.includes('stays')).toBe(false);
  });

  test(`[JRN-7] ${name}: a stream's id and its code are taken once`, async () => {
    const journal = await open(row('a'));
    await expect(journal.begin({ ...row('a'), code: 'other' })).rejects.toThrow();
    await expect(journal.begin({ ...row('b'), code: 'code-a' })).rejects.toThrow();
    await journal.begin({ ...row('c'), code: null });
    await journal.begin({ ...row('d'), code: null });
    expect(await journal.streams()).toEqual([
      row('a'),
      { ...row('c'), code: null },
      { ...row('d'), code: null },
    ]);
  });
}
