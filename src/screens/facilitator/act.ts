import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FacilitatorCommand } from '../../session/command.ts';

export type Act = {
  /** Sends at once; a refusal is said in a note. */
  readonly now: (command: FacilitatorCommand) => void;
  /** For what cannot be taken back: waits three seconds in which the facilitator may undo. */
  readonly soon: (what: string, then: () => void) => void;
};

export const ActContext = createContext<Act | null>(null);

export function useAct(): Act {
  const act = useContext(ActContext);
  if (!act) throw new Error('useAct stands outside the console');
  return act;
}
