import type { Skill } from '../scenario/contests.ts';
import type { Sums } from './group.ts';
import type { RunId, SeatId, TeamId } from './ids.ts';

/** A challenge round in hand: the story waits until it is ended. */
export type ContestHeld = {
  /** Counts the contests of a group from 1. */
  readonly number: number;
  /** A key of the pack's contests. */
  readonly contest: string;
  readonly skill: Skill;
  /** Each team's devices answer, or people do and the facilitator taps who was right. */
  readonly by: 'devices' | 'bodies';
  /** Per round, which written option stands where; 0 is the right one. */
  readonly orders: readonly (readonly number[])[];
  /** From 0. */
  readonly round: number;
  readonly state: 'asking' | 'answered' | 'board';
  /** Sealed answers of this round. */
  readonly cast: ReadonlyMap<SeatId, string>;
  /** Per round that is over, the teams that had it right, in the order they came. */
  readonly right: readonly (readonly TeamId[])[];
  /** What the devices of the round that is over answered, added up; null while it is asked, and by bodies. */
  readonly sums: Sums | null;
};

/** What a contest came to. No person and no seat is in it. */
export type ContestResult = {
  readonly contest: string;
  readonly skill: Skill;
  readonly right: readonly (readonly TeamId[])[];
  /** Where each team stood; none before play. */
  readonly stood: readonly Stood[];
};

export type Stood = { readonly team: TeamId; readonly run: RunId; readonly at: number };

export const contestWays = ['devices', 'bodies'] as const;

/** The name under which a round's answers are sealed. */
export function contestKey(held: { readonly number: number; readonly round: number }): string {
  return `contest/${held.number}/${held.round}`;
}

/** Where the right option stands in the round in hand. */
export function rightPlace({ orders, round }: ContestHeld): number {
  return orders[round]?.indexOf(0) ?? -1;
}
