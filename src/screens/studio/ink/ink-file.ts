/** Where something stands in a text, from the first sign to behind the last. */
export type Span = { readonly from: number; readonly to: number };

export const nameKinds = [
  'knot',
  'function',
  'stitch',
  'label',
  'variable',
  'constant',
  'list',
  'item',
  'temp',
  'external',
] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name where the author gives it. */
export type Defined = Span & {
  readonly kind: NameKind;
  readonly name: string;
  /** What it is called from afar: `knot.stitch.label`, `List.item`, and `knot/temp`. */
  readonly path: string;
};

/** A name where the author uses it; of `a.b` there are two. */
export type Used = Span & {
  /** As it is written, with what stands before it. */
  readonly path: string;
  /** Where it stands; '' outside. */
  readonly knot: string;
  readonly stitch: string;
};

export type WrittenInclude = Span & { readonly file: string };

/** What stands in one Ink file, whether it compiles or not. */
export type InkFile = {
  readonly defined: readonly Defined[];
  readonly used: readonly Used[];
  readonly includes: readonly WrittenInclude[];
};
