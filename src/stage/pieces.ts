import type { Figure } from '../scenario/beat.ts';
import type { PersonArt } from './art.ts';

const canHold: ReadonlySet<Figure['pose']> = new Set([
  'stand',
  'explain',
  'heart',
  'welcome',
  'raise',
]);

export type Piece = 'body' | 'held' | 'head' | 'whole';

/** The pictures of somebody, from the lowest: body, what is held with the hand over it, head. Where both arms are busy the thing is put away. Of whom there is one picture, that is all. */
export function piecesOf(
  { art, mood, pose, holds }: Figure,
  { whole = false }: Pick<PersonArt, 'whole'> = {},
): readonly (readonly [Piece, string])[] {
  const file = (name: string): string => `people/${art}/${name}.svg`;
  if (whole) return [['whole', file('whole')]];
  const head = ['head', file(`head-${mood}`)] as const;
  if (holds === null || !canHold.has(pose)) return [['body', file(pose)], head];
  return [['body', file(`${pose}-holding`)], ['held', file(`holds-${holds}`)], head];
}
