import type { Frame, Svg } from '../svg.ts';
import { FACE_VIEW, PERSON_VIEW, bodyOf, headOf, heldBy, holdingBodyOf } from './figure.ts';
import { HELD } from './held.ts';
import { HOLDING_POSES, MOODS, POSES, type Person } from './person.ts';

export const PIECE_FRAME: Frame = { width: 460, height: 630, view: PERSON_VIEW };
export const FACE_FRAME: Frame = { width: 300, height: 300, view: FACE_VIEW };

/** The pieces that a stage lays over each other, by name: body, what is held, head. */
export function personPieces(person: Person): readonly (readonly [piece: string, body: Svg])[] {
  return [
    ...POSES.map((pose) => [pose, bodyOf(person, pose)] as const),
    ...HOLDING_POSES.map((pose) => [`${pose}-holding`, holdingBodyOf(person, pose)] as const),
    ...Object.entries(HELD).map(
      ([name, thing]) => [`holds-${name}`, heldBy(person, thing)] as const,
    ),
    ...MOODS.map((mood) => [`head-${mood}`, headOf(person, mood)] as const),
  ];
}
