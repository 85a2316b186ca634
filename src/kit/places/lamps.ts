import { type Placing, type Svg, disc, line, shape } from '../svg.ts';
import { LAMPLIGHT, type Lit, glow, putLit, together } from './lit.ts';

const SHADE = 'M-30 -252H30C52 -282 46 -326 24 -340H-24C-46 -326 -52 -282 -30 -252Z';
const RIBS = line('M-40 -280H40M-44 -304H44M-34 -328H34', 3, '#b98a55');

/** A lamp on a post, with the round paper shade of Lamp Market; its foot is at 0,0. */
export function paperLamp(at: Placing): Lit {
  const top = shape('M-18 -340H18L10 -356H-10Z', '#4f7f9f', 5);
  const post = line('M0 0V-250M-30 0H30', 14) + line('M0 0V-250M-28 0H28', 6, '#4f7f9f');
  return putLit(
    {
      drawn: post + shape(SHADE, '#ffe9b0', 5) + RIBS + top,
      light: glow(0, -296, 130) + shape(SHADE, LAMPLIGHT, 5) + RIBS + top,
    },
    at,
  );
}

const PAPERS = ['#ffe39a', '#e9a18f', '#bcd4b0', '#f0c56b'] as const;
const GLASS = ['#bfe6d6', '#ffe0a0', '#f6bfa6'] as const;

interface Hung {
  readonly count: number;
  /** How much lower the middle hangs. */
  readonly sag: number;
  /** Floats of glass, as in the port, instead of paper. */
  readonly glass?: true;
}

/** Lamps along a string that hangs from one point to another. */
export function lampString(
  from: readonly [number, number],
  to: readonly [number, number],
  { count, sag, glass }: Hung,
): Lit {
  const [x0, y0] = from;
  const [x1, y1] = to;
  const middle = [(x0 + x1) / 2, (y0 + y1) / 2 + sag * 2];
  const at = (t: number): readonly [number, number] => [
    Math.round((1 - t) ** 2 * x0 + 2 * t * (1 - t) * (middle[0] ?? 0) + t ** 2 * x1),
    Math.round((1 - t) ** 2 * y0 + 2 * t * (1 - t) * (middle[1] ?? 0) + t ** 2 * y1),
  ];
  const lamps = Array.from({ length: count }, (_, index) => {
    const place = at((index + 1) / (count + 1));
    const colours = glass === true ? GLASS : PAPERS;
    const hang = glass === true ? smallFloat : smallLamp;
    return hang(place, colours[index % colours.length] ?? LAMPLIGHT);
  });
  const string = line(`M${x0} ${y0}Q${middle.join(' ')} ${x1} ${y1}`, 3.5);
  return together(string, ...lamps);
}

function smallLamp([x, y]: readonly [number, number], colour: string): Lit {
  const body: Svg = shape('M-12 4C-21 14 -19 34 -9 42H9C19 34 21 14 12 4Z', colour, 3.5);
  return putLit(
    { drawn: body + line('M-16 18H16M-15 30H15', 2), light: glow(0, 22, 52) + body },
    { x, y },
  );
}

function smallFloat([x, y]: readonly [number, number], colour: string): Lit {
  const ball = disc([0, 24, 17], colour, 3.5);
  const net = line('M0 0V8M-14 16C-6 24 6 24 14 16M-14 32C-6 24 6 24 14 32', 2.5, '#8f734a');
  return putLit({ drawn: ball + net, light: glow(0, 24, 54) + ball }, { x, y });
}

/** A lamp of the quay: a float of glass on a bent iron; its foot is at 0,0. */
export function quayLamp(at: Placing): Lit {
  const ball = (colour: string): Svg => disc([34, -224, 32], colour, 5);
  const net = line(
    'M34 -262V-256M6 -238C20 -226 48 -226 62 -238M6 -210C20 -222 48 -222 62 -210',
    3.5,
    '#8f734a',
  );
  const post = 'M0 0V-220C0 -268 34 -282 34 -262M-28 0H28';
  return putLit(
    {
      drawn: line(post, 14) + line(post, 6, '#4f6f78') + ball('#d6efe2') + net,
      light: glow(34, -224, 130) + ball(LAMPLIGHT) + net,
    },
    at,
  );
}

/** A lantern that hangs from a bent iron, beside a road; its foot is at 0,0. */
export function roadLantern(at: Placing): Lit {
  const pane = 'M-12 -166H12L18 -122H-18Z';
  const frame = shape('M-20 -122H20V-113H-20ZM-8 -175H8L14 -165H-14Z', '#4f7f9f', 4);
  return putLit(
    {
      drawn: line('M-24 0V-194H0V-174M-40 0H-8', 7) + shape(pane, '#f6e3b0', 4) + frame,
      light: glow(0, -144, 110) + shape(pane, LAMPLIGHT, 4) + frame,
    },
    at,
  );
}
