import { type Svg, patch } from '../svg.ts';

/** One bank of clouds across the picture, its lower edge in long waves around `base`. */
function bank(base: number, colour: string, start: number): Svg {
  const waves = Array.from({ length: 9 }, (_, index) => {
    const x = start + index * 210;
    const deep = base + ((index * 37) % 5) * 9;
    return `C${x + 30} ${deep + 44} ${x + 170} ${deep + 52} ${x + 210} ${base + ((index * 53) % 4) * 8}`;
  }).join('');
  return patch(`M${start} -20V${base}${waves}V-20Z`, colour);
}

/** What hides the sky of every place while it rains. */
export const RAIN_CLOUDS: Svg =
  patch('M-20 -20H1620V740H-20Z', '#c9cfd0') +
  bank(196, '#b6bec2', -140) +
  bank(120, '#a2acb2', -60) +
  bank(48, '#8f9aa2', -110);
