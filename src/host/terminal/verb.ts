import type { Terminal } from './terminal.ts';

/** What may stand behind `--name`. */
export type Option =
  | { readonly kind: 'flag'; readonly says: string }
  | { readonly kind: 'text'; readonly says: string; readonly value: string }
  | {
      readonly kind: 'number';
      readonly says: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
      /** Fractions are refused. */
      readonly whole?: boolean;
    };

export type Options = Readonly<Record<string, Option>>;

type Given<O extends Option> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'number' }
    ? number | null
    : string | null;

/** What was asked for on the command line; null for an option that was left out. */
export type Asked<Known extends Options> = {
  readonly paths: readonly string[];
  readonly options: { readonly [Name in keyof Known]: Given<Known[Name]> };
};

/** 0: done, and all is well. 1: done, and something is wrong with what was looked at. 2: could not be done as asked. */
export type ExitStatus = 0 | 1 | 2;

/** One verb of the command line, such as `check`. */
export type Verb<Known extends Options = Options> = {
  /** One line, for the list of verbs. */
  readonly says: string;
  /** What stands behind the verb: `PATH…`. */
  readonly takes: string;
  /** How many paths it wants. */
  readonly paths: { readonly least: number; readonly most: number };
  readonly options: Known;
  /** Shown under the options by `--help`: examples, what the exit status means. */
  readonly more: readonly string[];
  /** Written as a method, so that a verb with options of its own is a verb like any other. */
  run(asked: Asked<Known>, terminal: Terminal): Promise<ExitStatus>;
};

/** Keeps the types of a verb's options. */
export const verbOf = <Known extends Options>(verb: Verb<Known>): Verb<Known> => verb;
