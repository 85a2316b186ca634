import { prints, type Print } from '../../report/paper/prints.ts';

export const papers = ['a4', 'letter', 'a3'] as const;
type PaperSize = (typeof papers)[number];

/** What an address of the print page asks for. */
export type PrintAddress = {
  readonly what: Print;
  /** Which of the groups that are served, from 0. */
  readonly group: number;
  readonly language: string;
  readonly paper: PaperSize;
  readonly mono: boolean;
  readonly minutes: number;
  readonly cut: number | null;
  /** The name of what a panel kept; null prints it empty. */
  readonly kept: string | null;
  /** The folder of a story, for what is printed without a session. */
  readonly story: string | null;
};

/** Null where the address asks for none of what can be printed. */
export function parsePrintAddress(search: string): PrintAddress | null {
  const asked = new URLSearchParams(search);
  const what = prints.find((print) => print === asked.get('what'));
  if (what === undefined) return null;
  return {
    what,
    group: wholeIn(asked.get('group')) ?? 0,
    language: asked.get('language') ?? 'en',
    paper: papers.find((paper) => paper === asked.get('paper')) ?? 'a4',
    mono: asked.get('mono') === '1',
    minutes: wholeIn(asked.get('minutes')) ?? 60,
    cut: wholeIn(asked.get('cut')),
    kept: asked.get('kept'),
    story: asked.get('story'),
  };
}

const wholeIn = (text: string | null): number | null =>
  text !== null && /^\d{1,3}$/.test(text) ? Number(text) : null;
