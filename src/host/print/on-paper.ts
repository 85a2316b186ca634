import type { Reached } from '../addresses.ts';
import type { Served } from '../serving.ts';
import { printedFrom, type PrintedFrom } from './printed-from.ts';
import { typeIn, type TypedAnswer, type TypedAsked } from './type-in.ts';

/** The groups of a session as they go onto paper, and come back from it. */
export type OnPaper = {
  /** What a group's prints are made from; null where it has no scenario. */
  readonly printedFrom: (code: string) => Promise<PrintedFrom | null>;
  /** Leads a group through what was played on paper; null where there is no such group. */
  readonly typeIn: (typed: TypedAsked) => Promise<TypedAnswer | null>;
};

export const openOnPaper = (groups: () => readonly Served[], reached: Reached): OnPaper => ({
  printedFrom: (code) => printedFrom(groups(), { reached, code }),
  typeIn: async (typed) => {
    const found = groups().find(({ row }) => row.code === typed.code);
    return found ? typeIn(found, typed) : null;
  },
});
