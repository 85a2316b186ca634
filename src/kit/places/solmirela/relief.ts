import { mix } from '../../colour.ts';
import { type Placing, type Svg, disc, line, patch, put, shape } from '../../svg.ts';

/** Bags of earth against water, in two rows, `count` of them below. */
export function sandbags(count: number, at: Placing): Svg {
  const bag = (x: number, y: number): string =>
    `M${x} ${y}c-8 -16 2 -28 14 -28h38c14 0 22 12 14 28c-6 8 -60 8 -66 0Z`;
  const low = Array.from({ length: count }, (_, index) => bag(index * 66, 0));
  const high = Array.from({ length: count - 1 }, (_, index) => bag(33 + index * 66, -28));
  const ties = Array.from(
    { length: count },
    (_, index) => `M${index * 66 + 54} -22l8 -6m-8 12l10 0`,
  );
  return put(
    shape(low.join('') + high.join(''), '#cdb88c', 4) + line(ties.join(''), 3, '#8a6d3f'),
    at,
  );
}

/** Cloths on a line between two posts, 260 wide, 120 high. */
export function washing(colours: readonly string[], at: Placing): Svg {
  const width = 240 / colours.length;
  const cloths = colours.map((colour, index) => {
    const x = 12 + index * width;
    const low = -34 - (index % 3) * 10;
    return (
      shape(
        `M${x} -106L${x + width - 10} -104L${x + width - 8} ${low}q${-width / 4} 8 ${-width / 2} 0t${-width / 2 + 6} 2Z`,
        colour,
        3.5,
      ) +
      line(
        `M${x + width * 0.4} -98L${x + width * 0.36} ${low - 12}`,
        2.5,
        mix(colour, '#1f1a24', 0.3),
      )
    );
  });
  return put(
    line('M0 0V-124M260 0V-124', 7) + line('M0 -112Q130 -98 260 -112', 3) + cloths.join(''),
    at,
  );
}

/** A path of boards over mud, from the front to a door: 160 wide below, `height` long. */
export function boardwalk(height: number, at: Placing): Svg {
  const boards = Array.from({ length: Math.floor(height / 24) }, (_, index) => {
    const y = -index * 24;
    const half = 80 - (index * 24 * 34) / height;
    return `M${-half} ${y}h${half * 2}`;
  });
  return put(
    shape(`M-84 8L-46 ${-height}H46L84 8Z`, '#c89a5f', 5) + line(boards.join(''), 3, '#8a5a3b'),
    at,
  );
}

/** An open roof of cloth on poles with two beds under it, 340 wide, its foot at y 0. */
export function sickShade(cloth: string, at: Placing): Svg {
  const bed = (x: number): Svg =>
    line(`M${x} -40V0M${x + 116} -40V0`, 7) +
    shape(`M${x - 6} -52H${x + 124}V-34H${x - 6}Z`, '#fffaf0', 4) +
    shape(`M${x + 36} -60H${x + 126}V-36H${x + 36}Z`, '#7fa6ad', 4) +
    shape(`M${x} -66h34v14h-34Z`, '#f0d9a0', 3.5);
  return put(
    line('M0 0V-176M340 0V-176M170 0V-186', 12) +
      line('M0 0V-176M340 0V-176M170 0V-186', 5, '#8a5a3b') +
      patch('M4 -172H336V-120C220 -108 110 -108 4 -120Z', mix(cloth, '#1f1a24', 0.3)) +
      bed(26) +
      bed(194) +
      shape(
        'M-26 -168C60 -200 110 -214 170 -216C230 -214 290 -200 366 -168C340 -156 320 -156 300 -166C270 -154 230 -154 206 -166C180 -156 150 -156 128 -166C104 -154 66 -154 40 -166C20 -156 0 -156 -26 -168Z',
        cloth,
        5,
      ) +
      line('M170 -216L128 -168M170 -216L206 -168M96 -208L40 -168M250 -206L300 -168', 3),
    at,
  );
}

/** The sign of a house where people are healed: a drop on a round board. */
export function dropSign(at: Placing): Svg {
  return put(
    disc([0, 0, 34], '#fffaf0', 5) +
      shape('M0 -22C12 -6 16 0 16 8A16 16 0 0 1 -16 8C-16 0 -12 -6 0 -22Z', '#4f8fa8', 4) +
      line('M-7 8a7 7 0 0 0 5 7', 3, '#fffaf0'),
    at,
  );
}
