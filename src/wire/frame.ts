import type { LanguageTag } from '../scenario/language.ts';
import type {
  FacilitatorCommand,
  InterpreterCommand,
  ObserverCommand,
  SeatCommand,
  StageCommand,
} from '../session/command.ts';
import type { CodePicture, CommandId, Instant } from '../session/ids.ts';
import type { Refusal } from '../session/refusal.ts';
import type { View } from '../session/view/viewer.ts';
import type { Splice } from './splice.ts';

/** The envelope's version; an end that reads another one says so and stops. */
export const wireVersion = 1;

/** Why a hello was not taken. Final ones mean: this device has no place here any more. */
export const helloRefusals = [
  'wrong-code',
  'too-many-tries',
  'door-shut',
  'group-full',
  /** The host has too much to do to take anybody new. */
  'busy',
  'unknown-token',
  /** The seat is kept, but another session is being served. */
  'put-away',
  'ended',
  'other-version',
  /** The same seat was opened on another page; the newest one keeps it. */
  'opened-again',
  /** The device means another host than this one: its address is old, or somebody stands between. */
  'other-host',
] as const;
export type HelloRefusal = (typeof helloRefusals)[number];

/** From a device to the host. */
export type UpFrame =
  | {
      readonly v: typeof wireVersion;
      readonly kind: 'hello';
      /**
       * The seat's, the stage's or the facilitator's secret; or the picture code of a group for a new seat.
       * A device may make the new seat's token itself, so that a hello sent again finds the seat it made.
       */
      readonly by:
        | { readonly token: string }
        | { readonly code: readonly CodePicture[]; readonly token?: string };
      readonly language: LanguageTag;
      /** The tag of the newest view this device holds. */
      readonly have: string | null;
      /** It can make a new scene of the one it holds. */
      readonly splices?: true;
    }
  | {
      readonly v: typeof wireVersion;
      readonly kind: 'command';
      readonly id: CommandId;
      readonly command:
        | FacilitatorCommand
        | SeatCommand
        | ObserverCommand
        | InterpreterCommand
        | StageCommand;
    }
  | { readonly v: typeof wireVersion; readonly kind: 'alive' };

/** From the host to a device. `now` is the host's clock, so that a device can draw a clock that ends at an instant. */
export type DownFrame =
  | {
      readonly v: typeof wireVersion;
      readonly kind: 'welcome';
      /** What to say hello with from now on. */
      readonly token: string;
      readonly as: View['kind'];
      readonly now: Instant;
    }
  | { readonly v: typeof wireVersion; readonly kind: 'turned-away'; readonly why: HelloRefusal }
  | {
      readonly v: typeof wireVersion;
      readonly kind: 'view';
      /** Opaque: it tells nothing about how much has happened. */
      readonly tag: string;
      /** Only the parts whose bytes changed. */
      readonly scene?: View['scene'];
      /** In the scene's place, for who said so in its hello: what makes the new one of the last, both as JSON text. */
      readonly splice?: Splice;
      readonly mine?: View['mine'];
      readonly now: Instant;
    }
  | {
      readonly v: typeof wireVersion;
      readonly kind: 'ack';
      readonly id: CommandId;
      /** The seat's own vote as it stands with this command: `mine` holds it from now on. */
      readonly vote?: number;
    }
  | {
      readonly v: typeof wireVersion;
      readonly kind: 'refuse';
      readonly id: CommandId;
      readonly why: Refusal;
    }
  | { readonly v: typeof wireVersion; readonly kind: 'alive'; readonly now: Instant }
  /** The session is over or burned, or this seat was removed: forget everything kept on the device. */
  | { readonly v: typeof wireVersion; readonly kind: 'forget' };
