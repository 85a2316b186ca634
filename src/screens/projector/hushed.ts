import { createStore } from 'zustand/vanilla';

/** Whether somebody at this wall has silenced it, whatever the facilitator lets be heard. */
export const hushed = createStore<boolean>(() => false);
