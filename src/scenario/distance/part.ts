/** A stretch of a file that people see, hear or could see. */
export type Part = {
  readonly from: number;
  readonly to: number;
  /** `identifier`: names of knots and files; `person`: somebody is called so. */
  readonly as: 'prose' | 'identifier' | 'person';
};

/** A file as it is read: code made blank, so that every place stays where it was, and the stretches that count. */
export type Readable = { readonly text: string; readonly parts: readonly Part[] };
