import { type Svg, line, shape } from '../svg.ts';
import type { HeadShape } from './person.ts';
import { feature, shadeOf } from './skin.ts';

/** Outlines of the face, three-quarter to the right, centred on 0,0: crown at -200, chin near 215. */
const OUTLINES: Readonly<Record<HeadShape, string>> = {
  oval: 'M-112 70C-150 -30 -150 -196 8 -202C120 -204 156 -124 156 -52C156 -26 150 -10 152 12C162 66 160 112 142 150C122 196 92 220 58 220C8 222 -62 180 -102 112Z',
  square:
    'M-116 70C-152 -30 -150 -194 8 -200C122 -202 164 -130 162 -54C162 -28 156 -12 158 12C166 60 170 112 160 152C150 196 120 214 74 216C8 220 -66 196 -108 128Z',
  round:
    'M-118 66C-156 -30 -152 -192 10 -198C126 -200 160 -122 158 -52C158 -28 154 -14 156 8C176 56 176 116 148 156C124 192 92 206 56 206C0 208 -74 178 -110 112Z',
  long: 'M-106 74C-142 -30 -142 -202 8 -208C114 -210 148 -128 148 -54C148 -26 142 -8 144 14C152 64 150 118 136 164C120 214 94 240 60 240C14 240 -54 200 -96 126Z',
  heart:
    'M-114 66C-154 -34 -152 -196 8 -202C126 -204 162 -126 160 -52C160 -28 156 -12 158 8C168 48 164 86 144 126C122 172 96 216 62 218C18 218 -60 170 -104 106Z',
  soft: 'M-114 72C-150 -30 -148 -194 8 -200C118 -202 156 -126 154 -52C154 -28 148 -10 150 14C164 58 172 118 160 150C156 186 120 214 66 216C6 220 -70 200 -110 134Z',
};

const SIDE_SHADE: Readonly<Record<HeadShape, string>> = {
  oval: 'M-112 70L-102 112C-62 180 8 222 58 220C20 206 -40 160 -66 96C-80 60 -92 40 -100 30Z',
  square: 'M-116 70L-108 128C-66 196 8 220 74 216C20 206 -44 176 -70 104C-84 64 -94 40 -104 30Z',
  round: 'M-118 66L-110 112C-74 178 0 208 56 206C14 194 -46 156 -72 94C-84 60 -96 40 -106 30Z',
  long: 'M-106 74L-96 126C-54 200 14 240 60 240C20 222 -38 176 -62 102C-76 62 -88 40 -96 30Z',
  heart: 'M-114 66L-104 106C-60 170 18 218 62 218C22 200 -40 150 -66 88C-80 56 -92 40 -102 30Z',
  soft: 'M-114 72L-110 134C-70 200 6 220 66 216C16 206 -46 178 -72 106C-84 64 -94 40 -104 30Z',
};

const EAR = 'M-96 10C-116 -16 -152 -8 -152 36C-150 78 -126 104 -98 90';

/** The bare head: outline, side shade and the near ear. */
export function bareHead(form: HeadShape, skin: string): Svg {
  return (
    shape(OUTLINES[form], skin, 12) +
    `<path d="${SIDE_SHADE[form]}" fill="${shadeOf(skin)}" opacity="0.45" stroke="none"/>` +
    line(OUTLINES[form], 12) +
    shape(EAR, skin, 12) +
    feature('M-134 30C-126 10 -108 22 -112 44C-114 54 -122 60 -128 58', 6, { skin }) +
    line('M-96 16L-98 84', 12, skin)
  );
}
