import { codePictures, type CodePicture, type SeatId } from './ids.ts';

/** Who may be looking on: kinds, never names. */
export const guestKinds = ['visitor', 'officer', 'official', 'press'] as const;
export type GuestKind = (typeof guestKinds)[number];

/** What a care person may wear to be known by. */
export const careThings = codePictures;

/** What a story with a content note waits for. */
export type Care = {
  /** The plain thing that the care person wears; null while nobody was found. */
  readonly wears: CodePicture | null;
  /** The referral card is filled in, on paper. */
  readonly card: boolean;
};

/** What protects people in the room, as it stands. */
export type Safety = {
  /** Wall and devices show a quiet map, and everything waits. */
  readonly curtain: boolean;
  readonly guests: readonly GuestKind[];
  /** Seats that call the care person, the longest waiting first. */
  readonly calls: readonly SeatId[];
};
