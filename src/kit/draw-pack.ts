import type { OwnArt, OwnPerson, PictureFile } from '../scenario/art/own-art.ts';
import { drawFigure } from './own/draw-figure.ts';
import { drawOwnPlace } from './own/draw-place.ts';
import type { OwnDrawing } from './own/own-drawing.ts';
import { type Inset, type Picture, insetOf, plainPage } from './own/picture.ts';
import { dressUp } from './people/dress-up.ts';
import { anchorsOf, faceOf } from './people/figure.ts';
import { FACE_FRAME, PIECE_FRAME, personPieces } from './people/pieces.ts';
import { page } from './svg.ts';

export { VEILS } from './places/veil.ts';
export { HELD } from './people/held.ts';
export { MOODS, POSES } from './people/person.ts';
export type { OwnDrawing } from './own/own-drawing.ts';
export type { Picture } from './own/picture.ts';

/** Reads a picture of the pack; null where it is gone. */
export type ReadPicture = (picture: PictureFile) => Picture | null;

/** As high as a thing stands on a stage of 720. */
const PROP_HIGH = 280;

/**
 * Draws what a pack has of its own, in the pieces that every other picture has. Drawing twice gives the same bytes.
 * Null where it is a picture that cannot be had.
 */
export function drawOwn(art: OwnArt, read: ReadPicture): OwnDrawing | null {
  const inset = (file: PictureFile): Inset | null => {
    const picture = read(file);
    return picture && insetOf(picture);
  };
  switch (art.kind) {
    case 'person':
      return drawPerson(art);
    case 'place':
      return drawOwnPlace(art, inset);
    case 'figure': {
      const found = inset(art.picture);
      return found && drawFigure(art, found);
    }
    case 'picture': {
      const found = inset(art.picture);
      return found && drawPicture(found);
    }
    default:
      return art satisfies never;
  }
}

function drawPerson(art: OwnPerson): OwnDrawing {
  const person = dressUp(art);
  const pieces = personPieces(person).map(
    ([piece, body]) => [piece, page(piece, PIECE_FRAME, body)] as const,
  );
  const { view, head, mouth } = anchorsOf(person);
  return {
    files: { ...Object.fromEntries(pieces), face: page('face', FACE_FRAME, faceOf(person)) },
    told: { person: { view, head, mouth } },
  };
}

function drawPicture(inset: Inset): OwnDrawing {
  const { width, height } = inset;
  const body = inset.into([0, 0, width, height], 'xMidYMid meet');
  const wide = Math.round((PROP_HIGH * width) / height);
  return {
    files: { whole: plainPage({ width, height }, body) },
    told: { prop: { width: wide, height: PROP_HIGH } },
  };
}
