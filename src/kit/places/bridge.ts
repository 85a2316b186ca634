import { INK, PAPER, STONE, TIMBER } from '../ink.ts';
import { type Placing, type Svg, disc, line, patch, put, rod, shape } from '../svg.ts';

/** The heron of Heron Bridge: a mark on the medallion, standing on one leg. */
export function heron(at: Placing): Svg {
  return put(
    patch('M-34 10C-20 -14 10 -18 26 -2C30 10 20 24 0 26C-14 26 -22 22 -34 10L-56 28Z', INK) +
      line('M22 -2C38 -18 12 -30 18 -46C20 -54 28 -58 34 -56', 9) +
      shape('M30 -60L62 -54L34 -48Z', INK, 3) +
      line('M30 -60L8 -66', 4) +
      line('M2 24V60M2 60H16M-8 24L-16 42L-2 44', 5),
    at,
  );
}

/** The stone bridge with blue railings, 640 wide, deck at the top. */
export function bridge(at: Placing): Svg {
  const posts = Array.from({ length: 13 }, (_, index) => {
    const y = 62 - Math.sin((index / 12) * Math.PI) * 44;
    return `M${index * 52} ${y.toFixed(0)}v-46`;
  }).join('');
  return put(
    shape(
      'M-20 70C150 0 470 0 644 70L644 150H560A62 62 0 0 0 436 150H372A62 62 0 0 0 248 150H188A62 62 0 0 0 64 150H-20Z',
      STONE,
      6,
    ) +
      line(
        'M20 96h36M204 74h40M392 74h38M580 100h40M0 126h40M212 112h22M398 114h24M588 128h36M120 84h26M480 82h30',
        3.5,
      ) +
      line(posts, 11) +
      line(posts, 5, TIMBER) +
      rod('M-4 22C160 -46 460 -46 628 22', [9, 4.5], TIMBER) +
      disc([312, -6, 66], TIMBER, 7) +
      disc([312, -6, 54], PAPER, 4) +
      heron({ x: 308, scale: 0.72 }),
    at,
  );
}

/** The striped pole between two stone posts; `raised` turns it up. */
export function gate(at: Placing, raised = false): Svg {
  const stripes = [70, 166, 262, 358].map((x) => `M${x} 43h48v26h-48Z`).join('');
  const pole =
    shape('M8 40H480V72H8Z', PAPER, 6) + patch(stripes, TIMBER) + line('M8 40H480V72H8Z', 6);
  const post =
    shape('M0 20H44V200H-8Z', '#a49e94', 6) +
    line('M2 60H42M0 100H42M-4 144H42M20 20V60M12 60V100M24 100V144M10 144V200', 3.5);
  const rest =
    shape('M462 74H486L492 200H456Z', '#a49e94', 6) + line('M462 120H488M460 160H490', 3.5);
  const turned = raised ? `<g transform="rotate(-62 22 56)">${pole}</g>` : pole;
  return put((raised ? turned + rest : rest + turned) + post, at);
}
