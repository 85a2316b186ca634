import { STONE } from '../../ink.ts';
import { type Placing, type Svg, disc, line, patch, shape } from '../../svg.ts';
import { LAMPLIGHT, type Lit, glow, putLit } from '../lit.ts';

function wheel(broken: boolean): Svg {
  const spokes = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return { dx, dy, gone: broken && (index === 1 || index === 2) };
  });
  const arms = spokes
    .map(
      ({ dx, dy, gone }) =>
        `M0 0L${Math.round(dx * (gone ? 46 : 84))} ${Math.round(dy * (gone ? 46 : 84))}`,
    )
    .join('');
  const paddles = spokes
    .filter(({ gone }) => !gone)
    .map(
      ({ dx, dy }) =>
        `M${Math.round(dx * 78)} ${Math.round(dy * 78)}L${Math.round(dx * 106)} ${Math.round(dy * 106)}`,
    )
    .join('');
  const rim = broken ? 'M83 12A84 84 0 1 0 12 83' : 'M84 0A84 84 0 1 0 -84 0A84 84 0 1 0 84 0';
  return (
    line(rim, 20) +
    line(rim, 11, '#8a5a3b') +
    line(arms, 14) +
    line(arms, 6, '#c89a5f') +
    line(paddles, 18) +
    line(paddles, 9, '#a9743f') +
    disc([0, 0, 16], '#4b4552', 4)
  );
}

/** The old mill, 330 wide with its wheel at the right, the foot at y 0; its wheel may be broken by a flood. */
export function mill(at: Placing, broken = false): Lit {
  const body =
    shape('M0 -170H210V0H0Z', '#a49e94', 5) +
    line(
      'M0 -130H210M0 -90H210M0 -46H210M50 -170V-130M120 -170V-130M84 -130V-90M160 -130V-90M40 -90V-46M130 -90V-46M70 -46V0M180 -46V0',
      3,
      '#6d675e',
    ) +
    shape('M-12 -290H222V-166H-12Z', '#7f8f6a', 5) +
    line(
      'M20 -286V-170M52 -286V-170M84 -286V-170M116 -286V-170M148 -286V-170M180 -286V-170',
      3,
      '#566349',
    ) +
    shape('M-34 -286L16 -362C80 -380 140 -380 196 -362L244 -286Z', '#8b5e55', 5) +
    line('M-20 -308H232M-4 -332H216M46 -306V-290M104 -330V-310M160 -306V-290', 3, '#4e3530');
  const door =
    shape('M40 0V-92a34 34 0 0 1 68 0V0Z', '#5a3d33', 5) + line('M74 -124V0', 3, '#3d2a26');
  const panes = [disc([62, -226, 26], '#f4dfae', 5), disc([152, -226, 26], '#f4dfae', 5)];
  const bars = line('M62 -252V-200M36 -226H88M152 -252V-200M126 -226H178', 3.5);
  const shining = [62, 152]
    .map((x) => glow(x, -226, 62) + disc([x, -226, 26], LAMPLIGHT, 5))
    .join('');
  const turning = `<g transform="translate(262 -66)">${wheel(broken)}</g>`;
  return putLit(
    {
      drawn:
        body + panes.join('') + bars + door + shape('M210 -120H280V-100H210Z', STONE, 4) + turning,
      light: broken ? '' : shining + bars,
    },
    at,
  );
}

/** Where a flood stood: a stain along a wall, from x to x, at this height. */
export function floodLine(from: number, to: number, y: number): Svg {
  const third = (to - from) / 3;
  return patch(
    `M${from} ${y}q${third / 2} -7 ${third} 0t${third} 0t${third} 0V${y + 26}H${from}Z`,
    '#8a7350',
  ).replace('/>', ' opacity="0.55"/>');
}
