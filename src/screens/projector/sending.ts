import { createContext } from 'preact';
import type { StageCommand } from '../../session/command.ts';

/** How a wall tells the host what it cannot show; where nobody listens, it tells nobody. */
export const Sending = createContext<(command: StageCommand) => void>(() => {});
