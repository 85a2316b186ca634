import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FacilitatorCommand } from '../../session/command.ts';
import type { Burning } from './host-api.ts';

export type Act = {
  /** Sends it; what cannot be taken back waits three seconds first. A refusal is said in a note. */
  readonly now: (command: FacilitatorCommand) => void;
  /** The same for what is asked of the host, or in several commands. */
  readonly soon: (what: string, then: () => void) => void;
  /** The group is burned, and what that came to. */
  readonly burned: (burning: Burning) => void;
};

export const ActContext = createContext<Act | null>(null);

export function useAct(): Act {
  const act = useContext(ActContext);
  if (!act) throw new Error('useAct stands outside the console');
  return act;
}
