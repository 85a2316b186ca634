import type { Scenario } from '../scenario/scenario.ts';
import type { Event } from '../session/event.ts';
import type { Group } from '../session/group.ts';
import type { Given } from '../session/offers.ts';
import type { Instant, SeatId } from '../session/ids.ts';
import type { SessionEvent } from '../session/session-event.ts';

export type StreamId = string;

/** A key that opens sealed choices of one decision; written with the first vote, deleted as the decision closes. */
export type KeyChange =
  | { readonly kind: 'keep'; readonly decision: string; readonly key: string }
  | { readonly kind: 'delete'; readonly decision: string };

/** What a commit remembers beside its facts, so that a restart forgets no answer and no seat. */
export type Memo = {
  /** Commands these events came from, as `sender/id`: sent again they are answered again, not done again. */
  readonly answered: readonly string[];
  /** Hashes of the tokens of the seats that joined. */
  readonly tokens: readonly { readonly seat: SeatId; readonly hash: string }[];
};

/** Events that become durable together. */
export type Commit = {
  readonly stream: StreamId;
  /** How many events the writer believes the stream holds. */
  readonly expected: number;
  /** At least one. */
  readonly events: readonly (Event | SessionEvent)[];
  readonly keys: readonly KeyChange[];
  readonly memo: Memo;
  readonly at: Instant;
};

/** What is left of a stream whose record was damaged. */
export type Cut = {
  /** Events before the damage; what came after them is set aside. */
  readonly sequence: number;
  /** When the last of them was written; null where none is left. */
  readonly at: Instant | null;
};

/** Facts are stored here and nowhere else. A promise that resolves means: on disk, after fsync. */
export type Journal = {
  /** Every stream there is, with what the host keeps about it. */
  readonly streams: () => Promise<readonly StreamRow[]>;
  /** Makes a stream; rejects when its id or its code is taken. */
  readonly begin: (row: StreamRow) => Promise<void>;
  /** Events of a stream in order, what their commits remember, and all its decision keys. `after` so many events, where some commit ended. */
  readonly read: (
    stream: StreamId,
    after?: number,
  ) => Promise<{
    readonly events: readonly Event[];
    readonly memos: readonly Memo[];
    readonly keys: ReadonlyMap<string, string>;
    /** Absent where all of it is whole. */
    readonly cut?: Cut;
  }>;
  /** All or nothing, keys included. `conflict` when the stream does not hold exactly `expected` events. */
  readonly append: (commit: Commit) => Promise<'done' | 'conflict'>;
  /** Deletes the streams of a session, or one stream, with events and keys, so that no byte of them is left in the file; gives the keys that went, so that one can look for them. */
  readonly burn: (what: string) => Promise<readonly string[]>;
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

/** A view's two parts: the scene by a name of its bytes, what is one's own by its bytes. */
export type Parts = { readonly named: string; readonly mine: string };

/** What hides something: private choices, tokens, and how much has happened. */
export type Ciphers = {
  readonly newKey: () => string;
  /** Every sealed choice has the same length; the decision is bound into it. */
  readonly seal: (key: string, decision: string, choice: number) => string;
  /** Null where the key does not fit. */
  readonly open: (key: string, decision: string, sealed: string) => number | null;
  /** One way: what is stored of a token. */
  readonly hash: (token: string) => string;
  /** An opaque name for a view's parts at a sequence; the same for the same three. */
  readonly tag: (sequence: number, parts: Parts) => string;
  /** Which of these parts a tag was made for, at whatever sequence. */
  readonly names: (tag: string, parts: Parts) => { readonly [K in keyof Parts]: boolean };
};

/** Where scenarios come from. What is pinned stays the same whatever becomes of its source. */
export type Scenarios = {
  /** Copies the scenario away under its hash; null where it is not there or changed since it was listed. */
  readonly pin: (chosen: {
    readonly name: string;
    readonly hash: string;
  }) => Promise<Scenario | null>;
  /** A pinned one; null where it cannot be read. */
  readonly load: (pinned: {
    readonly name: string;
    readonly hash: string;
  }) => Promise<Scenario | null>;
};

/** Those who help the room, each with a page of their own: another console, and two that only look and say little. */
export const helperKinds = ['second', 'observer', 'interpreter'] as const;
export type HelperKind = (typeof helperKinds)[number];

/** What pages say hello with; at least 128 random bits each. A page whose secret is left out is opened by nothing. */
export type RoomSecrets = { readonly facilitator: string; readonly stage: string } & {
  readonly [K in HelperKind]?: string;
};

/** What went wrong without anybody's command being to blame, for the person at the laptop. */
export type Trouble =
  | { readonly kind: 'cannot-write'; readonly error: unknown; readonly waiting: number }
  | { readonly kind: 'writes-again' }
  /** The group's record was damaged: it goes on from what is whole. */
  | { readonly kind: 'record-cut'; readonly stream: StreamId; readonly cut: Cut }
  /** The copy a group is played from is gone or damaged: its story cannot be shown. */
  | { readonly kind: 'scenario-lost'; readonly name: string }
  | { readonly kind: 'bug'; readonly error: unknown; readonly sequence: number };

/** Other nodes that serve the same stream. */
export type Others = {
  /** Seats that are connected there. */
  readonly present: () => ReadonlySet<SeatId>;
  /** Whether any of them serves it, or did within the last seconds. */
  readonly areServing: () => Promise<boolean>;
};

export type RoomPorts = {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly ciphers: Ciphers;
  readonly scenarios: Scenarios;
  readonly trouble: (trouble: Trouble) => void;
  /** Called once the end of the group is on disk, also when a room opens over an ended group. */
  readonly ended: (group: Group, scenario: Scenario | null) => void;
  /** Called once what the group lets go to another one is on disk; left out where there is no other. */
  readonly released?: (given: Given) => void;
  /** Left out where this is the only host. */
  readonly others?: Others;
};
