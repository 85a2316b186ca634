import type { GroupId, Instant } from './ids.ts';

/** What a session of several groups says of one of them. It is read by the host alone, never by a room. */
export type SessionEvent = {
  readonly v: 1;
  readonly at: Instant;
  readonly kind: 'group-added';
  readonly group: GroupId;
  /** On what ground it was drawn, in the facilitator's words: on no stage, on no device, in no address. */
  readonly name: string;
};
