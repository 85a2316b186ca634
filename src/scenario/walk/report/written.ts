import type { KeyPlaces } from '../../check/key-place.ts';
import type { WrittenChoice } from '../../ink/written/choice-points.ts';
import type { WrittenKnot } from '../../ink/written/knots.ts';
import type { WrittenLine } from '../../ink/written/written-lines.ts';
import type { WrittenTag } from '../../ink/written/written-tags.ts';
import type { Film } from '../../film.ts';
import type { Pack } from '../../pack.ts';

/** What a story's author wrote, whether or not anybody ever meets it. */
export type Written = {
  /** The Ink file that begins the story. */
  readonly main: string;
  readonly knots: readonly WrittenKnot[];
  readonly lines: readonly WrittenLine[];
  readonly choices: readonly WrittenChoice[];
  readonly tags: readonly WrittenTag[];
  /** Films of the pack by their names. */
  readonly films: Readonly<Record<string, Pick<Film, 'length' | 'pauses'>>>;
  /** Where a key stands in `pack.yaml`; null where there is no pack, and a story is only a story. */
  readonly inPack: KeyPlaces | null;
};

/** What a walk is told against. */
export type About = {
  readonly pack: Pack;
  readonly written: Written;
  /** Whether any way leads to a path after one of these choices, or '' for the start; without it every path counts as led to. */
  readonly leadsAfter?: (choices: Iterable<string>) => (path: string) => boolean;
};

/** The knot (and stitch) of a decision's place. */
export const flowOfPlace = (place: string): string => {
  const [flow = ''] = place.split('/');
  return flow === '(start)' ? '' : flow;
};
