import { contrast } from '../colour.ts';
import { INK, PAPER } from '../ink.ts';
import { type Svg, line, patch, shape } from '../svg.ts';
import type { Face, Mood, NoseShape } from './person.ts';
import { LINE_CONTRAST, feature, haloOf, lipOf, softLineOf } from './skin.ts';

const BROWS: Readonly<Record<Mood, readonly [string, string]>> = {
  calm: ['M-46 -34Q-10 -62 36 -48', 'M86 -50Q116 -62 144 -40'],
  explaining: ['M-48 -44Q-10 -78 36 -58', 'M86 -60Q118 -76 146 -48'],
  concerned: ['M-46 -28Q-16 -48 34 -70', 'M84 -72Q112 -56 144 -34'],
  solemn: ['M-46 -34Q-10 -54 36 -52', 'M86 -54Q116 -54 144 -38'],
  serious: ['M-48 -36Q-10 -50 38 -40', 'M84 -42Q114 -52 144 -36'],
  smile: ['M-46 -44Q-10 -74 36 -56', 'M86 -58Q116 -72 144 -46'],
  afraid: ['M-46 -46Q-14 -66 32 -88', 'M86 -90Q112 -72 144 -50'],
  'eyes-closed': ['M-46 -36Q-10 -60 36 -50', 'M86 -52Q116 -60 144 -40'],
};

const NOSES: Readonly<Record<NoseShape, readonly string[]>> = {
  button: ['M84 44C104 54 104 80 82 80C74 80 68 76 66 72'],
  straight: ['M76 12C88 40 104 62 100 74C96 84 78 82 70 76'],
  broad: ['M82 30C96 44 112 58 108 72C104 84 86 84 76 78', 'M58 60C48 66 48 82 62 82'],
  long: ['M78 0C92 24 110 62 106 76C100 88 80 86 70 80', 'M60 66C54 72 56 80 62 82'],
  soft: ['M74 34C82 52 100 62 98 74C94 86 70 84 66 74'],
};

type Closed = Exclude<Mood, 'explaining' | 'smile' | 'afraid'>;

const MOUTHS: Readonly<Record<Closed, string>> = {
  calm: 'M34 132Q66 148 106 128',
  concerned: 'M38 148Q70 122 106 144',
  serious: 'M40 136Q70 140 106 132',
  solemn: 'M42 140Q72 134 102 138',
  'eyes-closed': 'M38 134Q68 144 104 131',
};

const LIPS: Readonly<Record<Closed, string>> = {
  calm: 'M42 136Q66 128 74 132Q84 126 100 131Q78 170 42 136Z',
  concerned: 'M44 144Q72 122 102 142Q74 166 44 144Z',
  serious: 'M46 137Q64 126 74 130Q84 126 102 134Q74 164 46 137Z',
  solemn: 'M48 139Q64 127 74 131Q84 127 98 138Q74 165 48 139Z',
  'eyes-closed': 'M44 136Q64 127 74 131Q84 127 100 133Q76 166 44 136Z',
};

function openMouth(skin: string): Svg {
  const rim = 'M30 124Q68 112 106 122Q100 172 68 174Q38 172 30 124Z';
  return (
    line(rim, 16, lipOf(skin)) +
    shape(rim, '#6d2029', 8) +
    patch('M34 125Q68 115 102 123L98 140Q68 134 38 141Z', PAPER) +
    patch('M48 164Q68 150 90 162Q82 171 68 171Q54 171 48 164Z', '#d9776c')
  );
}

function broadSmile(skin: string): Svg {
  const rim = 'M20 118Q66 136 116 112Q106 164 68 166Q34 164 20 118Z';
  return (
    line(rim, 15, lipOf(skin)) +
    shape(rim, PAPER, 8) +
    line('M36 142Q68 152 104 138', 3, '#c9bfae') +
    feature('M12 108Q14 118 22 122M122 104Q122 112 114 116', 7, { skin })
  );
}

/** Lips drawn apart, teeth together. */
function tightMouth(skin: string): Svg {
  const rim = 'M40 136Q70 124 104 134Q106 158 72 158Q38 158 40 136Z';
  return (
    line(rim, 14, lipOf(skin)) + shape(rim, PAPER, 8) + line('M48 146Q72 140 98 146', 4, '#8d8577')
  );
}

function mouth(face: Face, mood: Mood, skin: string): Svg {
  if (mood === 'explaining') return openMouth(skin);
  if (mood === 'smile') return broadSmile(skin);
  if (mood === 'afraid') return tightMouth(skin);
  const lips = face.lips === true ? patch(LIPS[mood], lipOf(skin)) : '';
  const under = face.lips === true ? '' : line('M56 166Q70 172 86 164', 5, softLineOf(skin));
  return lips + feature(MOUTHS[mood], 10, { skin }) + under;
}

function ageLines(face: Face, skin: string): Svg {
  if (face.age === 0) return '';
  const soft = softLineOf(skin);
  const grown = line('M30 88Q14 110 20 134', 5, soft);
  if (face.age === 1) return grown;
  return (
    grown +
    line(
      'M-46 6Q-62 2 -70 -8M-46 20Q-62 22 -72 20M-24 52Q0 66 24 52M130 96Q142 112 136 132M-20 -104Q40 -120 110 -108',
      5,
      soft,
    )
  );
}

function growth(face: Face): Svg {
  const beard = face.beard
    ? shape(
        'M-104 84C-92 132 -66 150 -34 140C-6 130 2 108 30 100C50 94 62 96 76 100C92 94 122 96 134 110C142 120 148 124 154 122C152 176 122 224 66 226C2 228 -76 184 -104 84ZM26 128C30 172 104 172 112 124C90 112 50 112 26 128Z',
        face.beard,
        9,
      ).replace('<path ', '<path fill-rule="evenodd" ')
    : '';
  return beard;
}

function moustache(face: Face): Svg {
  if (face.moustache === undefined) return '';
  return shape(
    'M78 96C50 90 20 104 8 130C38 134 62 122 78 114C94 120 116 126 138 116C130 98 104 88 78 96Z',
    face.moustache,
    8,
  );
}

function glasses(colour: string): Svg {
  const lens = (x: number, w: number) =>
    `<rect x="${x}" y="-26" width="${w}" height="82" rx="34" fill="#ffffff" fill-opacity="0.08" stroke="${colour}" stroke-width="8"/>`;
  return lens(-48, 96) + lens(72, 82) + line('M48 12Q60 2 72 12M-48 8L-120 18', 8, colour);
}

/** What a coloured brow lies on: ink, and on skin as dark as itself a pale edge. */
function edgeOf(brow: string, skin: string, [near, far]: readonly [string, string]): Svg {
  const halo = contrast(brow, skin) < LINE_CONTRAST ? haloOf(skin) : undefined;
  const edge = halo === undefined ? '' : line(near, 27, halo) + line(far, 26, halo);
  return edge + line(near, 19) + line(far, 18);
}

/** Everything on the face except the eyes. */
export function features(face: Face, mood: Mood, skin: string): Svg {
  const [near, far] = BROWS[mood];
  const brow = { skin, ink: face.brow };
  const light = face.brow === INK ? '' : edgeOf(face.brow, skin, [near, far]);
  const nose = NOSES[face.nose].map((path) => feature(path, 9, { skin })).join('');
  const cheeks =
    mood === 'smile' ? line('M-22 62Q0 70 20 62M104 58Q118 64 134 56', 6, softLineOf(skin)) : '';
  const dots =
    face.freckles === true
      ? line('M4 76h1M22 86h1M-12 86h1M124 74h1M132 86h1', 8, softLineOf(skin))
      : '';
  return (
    growth(face) +
    light +
    (light === ''
      ? feature(near, 15, brow) + feature(far, 14, brow)
      : line(near, 12, face.brow) + line(far, 11, face.brow)) +
    cheeks +
    dots +
    ageLines(face, skin) +
    mouth(face, mood, skin) +
    moustache(face) +
    nose +
    (face.glasses === undefined ? '' : glasses(face.glasses))
  );
}
