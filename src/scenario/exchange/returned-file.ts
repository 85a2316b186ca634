import type { Returned } from '../strings/merge-table.ts';

/** What a translator's file brings back. */
export type ReturnedFile = {
  /** The language that the file says it is in; null where it does not say. */
  readonly language: string | null;
  readonly returned: readonly Returned[];
  /** Lines on which a translation stands that names no text. */
  readonly nameless: readonly number[];
};

export const troubles = [
  /** Bytes that are no letters in the writing that the file names. */
  'not-text',
  /** The file names a way of writing letters that nobody here knows. */
  'charset',
  'empty',
  /** A quotation mark that is not closed, or after which something follows. */
  'quote',
  /** A line of a PO file that is neither a remark nor a text. */
  'line',
  /** A part of an entry that there is twice, or that lacks its source. */
  'entry',
  /** The first line of a table names no such column. */
  'column',
  /** A row has more cells than the first line names. */
  'cells',
] as const;

/** Why a file cannot be taken in. */
export type FileTrouble = {
  readonly why: (typeof troubles)[number];
  /** Counted from 1; null where it is the file as a whole. */
  readonly line: number | null;
  /** The sign, word or column that it is about; '' where there is none. */
  readonly what: string;
};
