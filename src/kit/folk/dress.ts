import { mix } from '../colour.ts';
import { type Svg, disc, line, patch, shape } from '../svg.ts';

interface Dressed {
  readonly cloth: string;
  readonly accent: string;
  readonly dress: 'wrap' | 'vest';
  readonly aid?: 'cane' | 'wheelchair';
}

const WRAP =
  'M-15 -187C-36 -181 -45 -166 -48 -140L-50 -112C-20 -96 10 -106 28 -124C42 -140 46 -154 45 -164C40 -176 30 -183 15 -187C6 -177 -6 -177 -15 -187Z';
const VEST =
  'M-15 -187C-34 -183 -42 -168 -45 -150L-46 -104C-34 -98 -20 -98 -10 -102L-2 -140L8 -102C20 -98 34 -98 45 -104L43 -150C40 -168 32 -183 15 -187L-2 -146Z';

/** What is worn over the tunic, by women and men alike: the valley's wrap, or the port's knotted vest with its ring. */
export function dressOf({ dress, accent, cloth }: Dressed, tunic: string): Svg {
  if (dress === 'wrap')
    return (
      shape(WRAP, accent, 3.5) +
      line('M-47 -120C-16 -106 8 -114 24 -132C34 -144 39 -158 41 -168', 8, '#f0d9a0') +
      line('M-34 -72H34', 6, accent)
    );
  return (
    shape(VEST, accent, 3.5) +
    line('M-38 -70H38', 5, mix(cloth, '#ffffff', 0.5)) +
    patch(
      'M-8 -146C-18 -138 -20 -124 -16 -116L-6 -138L2 -114C10 -124 8 -138 0 -146Z',
      mix(accent, '#ffffff', 0.3),
    ) +
    disc([-3, -146, 8], '#c89a5f', 3.5) +
    line(tunic, 4)
  );
}
