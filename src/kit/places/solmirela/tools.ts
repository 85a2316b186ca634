import { type Placing, type Svg, disc, line, patch, put, shape } from '../../svg.ts';

/** A rack of tools for the fields: hoes, rakes and brooms, leaning; 300 wide, the foot at y 0. */
export function toolRack(at: Placing): Svg {
  const handles = 'M30 -4L44 -160M84 -4L94 -166M140 -4L146 -160M196 -4L198 -166M250 -4L246 -158';
  return put(
    line('M0 0V-120M300 0V-120', 14) +
      line('M0 0V-120M300 0V-120', 6, '#8a5a3b') +
      line(handles, 10) +
      line(handles, 4, '#c89a5f') +
      shape('M20 -166H62L58 -150H44Z', '#8d9aa0', 4) +
      shape('M72 -172H118V-160H72ZM120 -166H168V-156H120Z', '#8a5a3b', 3.5) +
      line('M126 -156V-142M138 -156V-142M150 -156V-142M162 -156V-142', 4) +
      line('M78 -160V-146M90 -160V-146M102 -160V-146M112 -160V-146', 4) +
      shape('M180 -200H218L214 -164H184Z', '#d8b03a', 4) +
      line('M190 -198L192 -168M208 -198L206 -168', 2.5) +
      shape('M224 -166H266L262 -150H238Z', '#8d9aa0', 4) +
      shape('M-14 -112H314V-96H-14Z', '#c89a5f', 5) +
      shape('M-10 -34H310V-20H-10Z', '#c89a5f', 5),
    at,
  );
}

/** A barrow with one wheel, 190 wide. */
export function barrow(colour: string, at: Placing): Svg {
  return put(
    line('M30 -40L176 -64', 12) +
      line('M30 -40L176 -64', 5, '#8a5a3b') +
      shape('M20 -86H150L124 -36H48Z', colour, 5) +
      shape('M30 -86C44 -108 70 -112 84 -100C104 -112 128 -104 142 -86Z', '#8a6d3f', 4) +
      line('M120 -38L130 0', 8) +
      disc([34, -24, 24], '#4b4552', 5) +
      disc([34, -24, 8], '#f6ead2', 3),
    at,
  );
}

/** A table with an open book, a bowl of beans and a box, 260 wide, the foot at y 0. */
export function ledgerTable(at: Placing): Svg {
  return put(
    line('M26 -80L18 0M234 -80L242 0', 12) +
      line('M26 -80L18 0M234 -80L242 0', 5, '#8a5a3b') +
      shape('M0 -96H260V-78H0Z', '#c89a5f', 5) +
      shape(
        'M76 -98C90 -108 108 -106 118 -98C128 -106 148 -108 160 -98V-112C148 -120 128 -118 118 -110C108 -118 90 -120 76 -112Z',
        '#fffaf0',
        4,
      ) +
      line('M86 -108h22M128 -108h22', 2.5) +
      shape('M190 -96C180 -110 184 -118 188 -120H240C244 -118 248 -110 238 -96Z', '#c98a5a', 4) +
      patch('M192 -120C200 -130 226 -130 236 -120Z', '#6d4a35') +
      shape('M16 -98V-132H58V-98Z', '#8a5a3b', 4) +
      line('M16 -120H58M37 -128v6', 3.5),
    at,
  );
}

/** Crates and pails, stacked; 170 wide. */
export function stackedGoods(at: Placing): Svg {
  return put(
    shape('M0 0V-60H80V0ZM88 0V-50H160V0ZM22 -60V-112H96V-60Z', '#c89a5f', 5) +
      line('M0 -20H80M0 -40H80M22 -78H96M22 -94H96M88 -18H160M88 -34H160', 3, '#8a5a3b') +
      shape('M108 -50H148L142 -90H114Z', '#8d9aa0', 4) +
      line('M110 -84C112 -112 144 -112 146 -84', 3.5),
    at,
  );
}
