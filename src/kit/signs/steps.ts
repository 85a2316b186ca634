import { OCHRE, PAPER, TEAL, TIMBER } from '../ink.ts';
import { TONES } from '../people/skin.ts';
import { type Svg, disc, line, put, shape } from '../svg.ts';

const writtenOn: Svg = line('M26 26H62M26 42H62M26 58H50', 6, TIMBER);

/** How far a thing has come, and what shows it: for the list a committee goes through together. */
export const STEP_SIGNS: Readonly<Record<string, Svg>> = {
  'step-none': shape('M14 14H86V86H14Z', PAPER, 7),
  'step-said':
    shape('M8 12H92V66H52L34 90V66H8Z', '#fff', 6) +
    disc([28, 39, 6], TEAL, 3) +
    disc([50, 39, 6], TEAL, 3) +
    disc([72, 39, 6], TEAL, 3),
  'step-written':
    shape('M14 8H74V92H14Z', PAPER, 6) +
    writtenOn +
    line('M26 74H44', 6, TIMBER) +
    shape('M84 40L97 50L66 86L51 92L54 76Z', OCHRE, 5) +
    line('M80 47L91 56', 4),
  'step-done':
    line('M62 84V34', 15) +
    line('M62 82V34', 6, TIMBER) +
    shape('M48 38H76C90 26 86 10 74 6H50C38 10 34 26 48 38Z', '#ffe39a', 5) +
    line('M42 18H82M44 28H80', 3.5, '#8a6a3a') +
    shape('M26 94C30 80 48 76 62 77C76 76 92 82 96 94Z', '#8a5a3b', 5) +
    shape('M-4 48L30 46L32 72L-4 76Z', TEAL, 5) +
    shape(
      'M30 47C40 42 54 43 70 45C76 47 76 53 70 54C77 55 77 62 70 63C75 65 74 71 68 71C60 75 42 76 33 71Z',
      TONES.C,
      5,
    ) +
    line('M54 54H69M54 63H70', 3.5),
  evidence:
    shape('M10 6H70V84H10Z', PAPER, 6) +
    put(writtenOn, { x: -4, y: -4 }) +
    line('M74 74L90 90', 17) +
    line('M74 74L90 90', 8, OCHRE) +
    disc([58, 56, 25], '#eaf3f2', 6) +
    line('M44 50H72M44 62H64', 7, TIMBER),
};
