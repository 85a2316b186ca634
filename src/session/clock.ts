import type { Instant, Milliseconds, TeamId } from './ids.ts';

/** A running clock; while paused `endsAt` is null and `left` counts. */
export type Clock = {
  readonly of: ClockPurpose;
  readonly endsAt: Instant | null;
  readonly left: Milliseconds;
  /** The whole length, for the shrinking picture. */
  readonly whole: Milliseconds;
};
export type ClockPurpose =
  | {
      readonly kind: 'line' | 'rehearse' | 'talk' | 'vote' | 'settled' | 'showing';
      readonly team: TeamId;
    }
  | { readonly kind: 'debrief-step' }
  | { readonly kind: 'contest' };
