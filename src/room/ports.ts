import type { Event } from '../session/event.ts';
import type { Instant } from '../session/ids.ts';

export type StreamId = string;

/** A key that opens sealed choices of one decision; written with the first vote, deleted as the decision closes. */
export type KeyChange =
  | { readonly kind: 'keep'; readonly decision: string; readonly key: string }
  | { readonly kind: 'delete'; readonly decision: string };

/** Facts are stored here and nowhere else. A promise that resolves means: on disk, after fsync. */
export type Journal = {
  /** Every stream there is, with what the host keeps about it. */
  readonly streams: () => Promise<readonly StreamRow[]>;
  /** Makes a stream; rejects when its id or its code is taken. */
  readonly begin: (row: StreamRow) => Promise<void>;
  /** All events of a stream in order, and its decision keys. */
  readonly read: (stream: StreamId) => Promise<{
    readonly events: readonly Event[];
    readonly keys: ReadonlyMap<string, string>;
  }>;
  /** All or nothing, keys included. `conflict` when the stream does not hold exactly `expected` events. */
  readonly append: (append: {
    readonly stream: StreamId;
    readonly expected: number;
    readonly events: readonly Event[];
    readonly keys: readonly KeyChange[];
    readonly at: Instant;
  }) => Promise<'done' | 'conflict'>;
  /** Deletes a session's streams, events and keys, so that no byte of them is left in the file. */
  readonly burn: (session: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type StreamRow = {
  readonly stream: StreamId;
  readonly session: string;
  readonly kind: 'group' | 'session';
  /** The picture code as text; null for a stream nobody joins. */
  readonly code: string | null;
  readonly createdAt: Instant;
};

export type Clock = {
  readonly now: () => Instant;
  /** Calls back once, at or after `at`; returns how to call it off. */
  readonly wake: (at: Instant, then: () => void) => () => void;
};

/** Chance from outside: unguessable text of `bytes` random bytes, and whole numbers 0 … 2³¹−1. */
export type Chance = { readonly secret: (bytes: number) => string; readonly number: () => number };
