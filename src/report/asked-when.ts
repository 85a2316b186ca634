/** When a question was asked: before or after a story, or so many months after the work began. */
export const askedWhen = [
  'before',
  'after',
  'month-0',
  'month-12',
  'month-18',
  'month-24',
] as const;
export type AskedWhen = (typeof askedWhen)[number];
