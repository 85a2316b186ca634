/** The members of a union that may have one of these kinds. */
export type OfKind<
  Union extends { readonly kind: string },
  Kind extends string,
> = Union extends unknown
  ? [Extract<Kind, Union['kind']>] extends [never]
    ? never
    : Union
  : never;
