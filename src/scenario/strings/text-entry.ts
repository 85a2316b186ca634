export const textKinds = [
  'line',
  'choice',
  'part',
  'prompt',
  'name',
  'value',
  'title',
  'about',
  'meter',
  'person',
  'role',
  'place',
  'term',
  'note',
  'reason',
  'ending',
  'anchor',
  'decision',
  'question',
  'chair',
] as const;
export type TextKind = (typeof textKinds)[number];

/** A gap in a text, such as `{LEADER}`, and what may stand in it. */
export type TextGap = {
  readonly name: string;
  readonly shows: 'constant' | 'variable' | 'function' | 'value' | 'part';
  /** What is known of it; empty where it is a number or anything else that is worked out. */
  readonly can: readonly string[];
};

/** A text that somebody sees or hears, with what a translator needs to know about it. */
export type TextEntry = {
  readonly id: string;
  /** A whole sentence, as a template. */
  readonly source: string;
  readonly kind: TextKind;
  /** A cast key; null is the narrator, or nobody. */
  readonly speaker: string | null;
  /** The knot and stitch it stands in; '' outside the story. */
  readonly flow: string;
  readonly file: string;
  readonly line: number | null;
  /** The two texts before it. */
  readonly before: readonly string[];
  /** The picture of the choice, or the place that is shown. */
  readonly picture: string | null;
  /** What the author remarks on it. */
  readonly note: string | null;
  /** It is spoken aloud, so it is to be recorded. */
  readonly voice: boolean;
  /** What a voice says in the story's own language, where the author wrote it apart. */
  readonly spoken: string | null;
  readonly gaps: readonly TextGap[];
};
