/** What a challenge round is about; each trains one skill. */
export const contestKinds = [
  'match-terms',
  'order-priorities',
  'choose-picture',
  'restate-interest',
] as const;
export type ContestKind = (typeof contestKinds)[number];

export const skills = ['terms', 'ordering', 'listening'] as const;
export type Skill = (typeof skills)[number];

export const skillOf: Readonly<Record<ContestKind, Skill>> = {
  'match-terms': 'terms',
  'order-priorities': 'ordering',
  'choose-picture': 'listening',
  'restate-interest': 'listening',
};

/** A text, and the id under which a translation has it. */
export type NamedText = { readonly id: string; readonly text: string };

export type ContestOption = NamedText & {
  /** A file in `assets/art/choices`; empty where nobody named one. */
  readonly picture: string;
};

/** One question with two to four options, the right one written first. */
export type ContestRound = {
  readonly asks: NamedText;
  /** Who says it, of those that use a word: a key of the term's voices. */
  readonly voice: string | null;
  /** Whose interest it is about: a key of the pack's roles. */
  readonly role: string | null;
  readonly options: readonly ContestOption[];
};

export type Contest = {
  readonly kind: ContestKind;
  readonly name: string;
  readonly picture: string;
  /** For each round; 0 is untimed. */
  readonly seconds: number;
  /** An Ink variable that gets how many rounds the team had right. */
  readonly sets: string | null;
  readonly rounds: readonly ContestRound[];
};
