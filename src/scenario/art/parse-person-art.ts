import type { Side } from '../pack.ts';
import { fields, items, numberAt, noteAt, textAt, wordAt } from '../yaml-place.ts';
import type { YamlPlace } from '../yaml-place.ts';
import { inArtFolder, isPictureFile } from './own-art.ts';
import type { KeepArt, OwnArt, OwnFigure, Spot } from './own-art.ts';
import { personPartNames, personParts, uniformDecides, uniforms } from './person-parts.ts';
import type { PersonPart, PersonParts } from './person-parts.ts';

/** Where a head and a mouth are, where nobody says so: hundredths of the picture. */
const usual: Pick<OwnFigure, 'head' | 'mouth'> = { head: [50, 4], mouth: [52, 22] };

type Member = {
  /** A cast key. */
  readonly key: string;
  readonly side: Side;
  /** The picture of the program where nothing is written. */
  readonly otherwise: string;
};

/** What draws somebody of the cast: a picture of the program by its name, one of the pack's, or parts. */
export function personArt(place: YamlPlace, member: Member, keep: KeepArt): string {
  const name = `own/cast/${member.key}`;
  if (place.node === null || 'value' in place.node) {
    const written = textAt(place, member.otherwise);
    return isPictureFile(written) ? keep(name, figureOf(written)) : written;
  }
  const at = fields(place, ['like', 'picture', 'head', 'mouth', ...personPartNames]);
  const picture = textAt(at.picture, '');
  if (picture !== '') {
    const head = spotAt(at.head, usual.head);
    return keep(name, { ...figureOf(picture), head, mouth: spotAt(at.mouth, usual.mouth) });
  }
  return keep(name, {
    kind: 'person',
    like: textAt(at.like, member.otherwise),
    parts: partsAt(at, member.side),
  });
}

const figureOf = (written: string): OwnFigure & OwnArt => ({
  kind: 'figure',
  picture: { from: 'pack', file: inArtFolder(written) },
  ...usual,
});

function spotAt(place: YamlPlace, otherwise: Spot): Spot {
  if (place.node === null) return otherwise;
  const [across, down, ...more] = items(place).map((item) => numberAt(item, Number.NaN));
  const isIn = (value: number | undefined): value is number =>
    value !== undefined && value >= 0 && value <= 100;
  if (isIn(across) && isIn(down) && more.length === 0) return [across, down];
  noteAt(place, {
    severity: 'error',
    code: 'pack-value',
    what: `"${place.path}" is no point of the picture.`,
    hint: 'Write how far it is from the left and from the top, in hundredths: [50, 20].',
  });
  return otherwise;
}

type Places = Readonly<Record<PersonPart, YamlPlace>>;

function partsAt(at: Places, side: Side): PersonParts {
  const read = personPartNames.flatMap((part) => {
    const words: readonly string[] = personParts[part];
    const none = '';
    const word = at[part].node === null ? none : wordAt(at[part], words, none);
    return word === none ? [] : [[part, word] as const];
  });
  const parts: PersonParts = Object.fromEntries(read);
  const uniform = uniforms.find((one) => one === parts.dress);
  return uniform === undefined ? parts : inUniform(at, parts, { uniform, side });
}

type Worn = { readonly uniform: (typeof uniforms)[number]; readonly side: Side };

/** A uniform is worn by its own side, and has its own colours. */
function inUniform(at: Places, parts: PersonParts, { uniform, side }: Worn): PersonParts {
  const { dress: _, ...others } = parts;
  if (uniform !== side) {
    noteAt(at.dress, {
      severity: 'error',
      code: 'pack-value',
      what: `The uniform of the ${uniform} is worn by somebody whose side is "${side}".`,
      hint: `Write side: ${uniform}, or choose a dress of every day.`,
    });
    return others;
  }
  for (const part of uniformDecides.filter((one) => parts[one] !== undefined)) {
    noteAt(at[part], {
      severity: 'warning',
      code: 'pack-value',
      what: `A uniform has its own colours, so "${at[part].path}" does nothing.`,
      hint: 'Take it out, or choose a dress of every day.',
    });
  }
  return parts;
}
