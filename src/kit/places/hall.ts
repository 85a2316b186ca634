import { mix } from '../colour.ts';
import { INK, PAPER, TIMBER } from '../ink.ts';
import { type Svg, disc, halftone, line, oval, patch, put, rod, shape } from '../svg.ts';
import type { Backdrop } from './backdrop.ts';
import { leafTree } from './plants.ts';

const DOTS = `<defs>${halftone('dots', '#5f4630')}</defs>`;

function window(x: number): Svg {
  return put(
    disc([0, 0, 96], '#8a5a3b', 6) +
      disc([0, 0, 82], '#cfe0d8', 5) +
      patch('M-80 20C-40 -10 20 0 80 14C72 60 40 82 0 82C-40 82 -72 60 -80 20Z', '#9aa86a') +
      leafTree('#7f9a5a', { x: -30, y: -44, scale: 0.6 }) +
      line('M0 -82V82M-82 0H82', 6),
    { x, y: 236 },
  );
}

function walls(): Svg {
  const planks = Array.from({ length: 15 }, (_, index) => `M${index * 112 + 20} 60V420`).join('');
  return (
    DOTS +
    patch('M-20 -20H1620V480H-20Z', '#ead2a4') +
    line(planks, 3, '#cfb382') +
    shape('M-20 420H1620V500H-20Z', '#b7b1a6', 5) +
    line(
      'M-20 460H1620M90 420V460M260 420V460M440 420V460M620 420V460M800 420V460M980 420V460M1160 420V460M1340 420V460M1500 420V460M170 460V500M350 460V500M530 460V500M710 460V500M890 460V500M1070 460V500M1250 460V500M1420 460V500',
      3.5,
      mix('#b7b1a6', INK, 0.4),
    ) +
    rod('M-20 66H1620', [26, 5], '#8a5a3b') +
    rod('M330 70L430 -10M1270 70L1170 -10', [16, 5], '#8a5a3b')
  );
}

function board(): Svg {
  return (
    shape('M610 120H990V346H610Z', '#8a5a3b', 6) +
    shape('M630 138H970V328H630Z', PAPER, 5) +
    line('M660 300C700 240 740 270 780 230S860 220 940 170', 9, TIMBER) +
    patch('M640 320C700 300 760 300 820 320Z', '#b3b58a') +
    disc([716, 200, 13], '#b5523c', 4) +
    disc([870, 270, 13], '#d8a23a', 4) +
    shape('M770 250h44v26h-44Z', '#b7b1a6', 4)
  );
}

function bench(x: number, flip: boolean): Svg {
  return put(
    shape('M0 0H250V22H0Z', '#c89a5f', 5) +
      shape('M20 22H46L40 92H24ZM204 22H230L226 92H210Z', '#8a5a3b', 5) +
      line('M40 60H210', 6),
    { x, y: 500, flip },
  );
}

function table(): Svg {
  return (
    shape('M640 560L600 660H634L670 560ZM960 560L1000 660H966L930 560Z', '#8a5a3b', 5) +
    oval([800, 548, 220, 44], '#c89a5f', 6) +
    line('M596 556C640 592 960 592 1004 556', 4) +
    put(shape('M-20 -34H20L16 0H-16Z', '#b5653f', 4) + line('M20 -26C34 -26 34 -8 18 -8', 5), {
      x: 720,
      y: 548,
    }) +
    shape('M780 538L850 530L866 556L790 562Z', PAPER, 4) +
    line('M796 546L846 541M800 554L838 550', 3) +
    put(shape('M-16 -24H16L12 0H-12Z', '#b5653f', 4), { x: 900, y: 548 })
  );
}

function mid(): Svg {
  return (
    DOTS +
    shape('M-20 500H1620V740H-20Z', '#c8a673', 5) +
    patch('M-20 500H1620V560H-20Z', 'url(#@dots)') +
    line(
      'M-20 580H560M1040 580H1620M-20 650H500M1100 650H1620M300 500L220 740M560 500L520 740M1300 500L1380 740M1040 500L1080 740',
      3,
      '#a98656',
    ) +
    bench(250, false) +
    bench(1350, true) +
    table()
  );
}

function near(): Svg {
  const stool =
    shape('M-40 10L-54 90H-36L-22 10ZM40 10L54 90H36L22 10Z', '#8a5a3b', 5) +
    oval([0, 0, 62, 22], '#c89a5f', 6);
  return put(stool, { x: 220, y: 660, scale: 1.2 }) + put(stool, { x: 1396, y: 664, scale: 1.2 });
}

/** A simple meeting room: school hall by day, council room in the evening. */
export const HALL: Backdrop = {
  sky: walls(),
  far: window(380) + window(1220) + board(),
  mid: mid(),
  near: near(),
  indoors: true,
};
