import type { StoreApi } from 'zustand/vanilla';
import type {
  FacilitatorCommand,
  InterpreterCommand,
  ObserverCommand,
  SeatCommand,
  StageCommand,
} from '../session/command.ts';
import type { Refusal } from '../session/refusal.ts';
import type { View } from '../session/view/viewer.ts';
import type { HelloRefusal } from '../wire/frame.ts';

export type LinkState<V extends View = View> = {
  /** `away` is a lost connection that is being mended; `turned-away` and `forgotten` are final. */
  readonly status: 'connecting' | 'live' | 'away' | 'turned-away' | 'forgotten';
  readonly why: HelloRefusal | null;
  readonly scene: V['scene'] | null;
  readonly mine: V['mine'] | null;
  /** Add to the device's clock to have the host's, in milliseconds. */
  readonly clockShift: number;
  /** Commands not yet acknowledged. */
  readonly unsent: number;
  /** The same commands, oldest first, so that a screen can show what is still on its way, also after a reload. */
  readonly pending: readonly LinkCommand[];
  /** The newest command that was refused; null again once another is sent. */
  readonly refused: { readonly command: LinkCommand; readonly why: Refusal } | null;
};

export type LinkCommand =
  | FacilitatorCommand
  | SeatCommand
  | ObserverCommand
  | InterpreterCommand
  | StageCommand;

/** A device's end. It reconnects and resends by itself; a screen only shows the state and sends commands. */
export type Link<V extends View = View> = {
  readonly state: StoreApi<LinkState<V>>;
  /** Resolves once the host has it on disk, or refused it. Resent until then, also after a reload. */
  readonly send: (command: LinkCommand) => Promise<'done' | Refusal>;
  readonly close: () => void;
};
