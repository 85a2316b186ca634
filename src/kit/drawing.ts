/** What the kit hands over: one file of the art folder, and what the manifest says about it. */
export type Kind =
  | 'person'
  | 'face'
  | 'layer'
  | 'place'
  | 'prop'
  | 'emblem'
  | 'sign'
  | 'choice'
  | 'moment';

export interface Drawing {
  /** Path below `assets/art/`. */
  readonly file: string;
  readonly kind: Kind;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly content: string;
}
