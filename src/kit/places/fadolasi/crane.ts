import { type Placing, type Svg, disc, line, patch, put, rod, shape } from '../../svg.ts';
import { cast } from '../ground.ts';
import { SHORE } from './port.ts';

function treadWheel(): Svg {
  const spokes = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4 + 0.2;
    return `M0 0L${Math.round(Math.cos(angle) * 74)} ${Math.round(Math.sin(angle) * 74)}`;
  });
  return (
    disc([0, 0, 78], '#b98a55', 6) +
    disc([0, 0, 62], '#8f6a45', 5) +
    line(spokes.join(''), 10) +
    line(spokes.join(''), 4, '#d9b37a') +
    disc([0, 0, 12], '#4b4552', 4)
  );
}

/** The old crane: a turning post, a wheel that people walk in, an arm over the water and a bale on the hook; 420 high, the foot at 0,0. */
export function crane(at: Placing): Svg {
  return put(
    cast(20, 4, 170) +
      shape('M-110 0L-40 -140H30L110 0H70L20 -96H-30L-70 0Z', '#8a5a3b', 5) +
      shape('M-22 0V-380H22V0Z', '#a9743f', 5) +
      line('M-22 -120L22 -150M-22 -180L22 -210M-22 -240L22 -270', 4) +
      rod('M0 -380L310 -440', [22, 5], '#a9743f') +
      rod('M10 -200L220 -414', [14, 5], '#8a5a3b') +
      shape('M-96 -388H40L24 -424H-80Z', '#4f7f8a', 5) +
      line('M-60 -424L-70 -388M-28 -424V-388M6 -424L14 -388', 3) +
      line('M-40 -390L300 -438M304 -436V-230', 4) +
      disc([304, -438, 15], '#4b4552', 4) +
      line('M304 -230L270 -196M304 -230L338 -196', 4) +
      shape('M262 -196H346V-132H262Z', '#d9c49a', 5) +
      line('M290 -196V-132M318 -196V-132M262 -164H346', 4, SHORE.rope) +
      patch('M266 -140H342V-134H266Z', '#b39a6c') +
      put(treadWheel(), { x: -64, y: -250 }),
    at,
  );
}
