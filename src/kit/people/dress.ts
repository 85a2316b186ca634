import { mix } from '../colour.ts';
import { GREY, INK, PLUM } from '../ink.ts';
import { type Svg, inside, line, patch, shape } from '../svg.ts';
import type { Dress, Person } from './person.ts';

const TORSO =
  'M268 606C206 624 160 650 140 704C134 800 156 960 150 1280L612 1280C606 960 628 800 622 704C602 650 556 624 494 606C470 646 430 676 380 680C330 676 290 646 268 606Z';
const SHOULDER_EDGE =
  'M126 768C126 740 130 716 140 700C158 650 206 622 268 606C290 648 330 678 380 682C430 678 470 648 494 606C556 622 604 650 622 700C632 716 636 740 636 768';
const YOKE =
  'M268 606C206 622 146 648 130 704C126 724 124 742 124 762C280 816 480 816 638 762C636 742 636 724 632 704C614 650 556 622 494 606C470 648 430 678 380 682C330 678 290 648 268 606Z';
const COLLAR =
  'M264 602C290 646 330 678 380 684C430 678 470 646 498 602L516 648C476 696 430 722 380 728C330 722 286 696 246 648Z';
const WRAP =
  'M274 598C210 612 130 646 108 730C92 812 84 886 80 950C170 1006 290 1018 384 974C480 926 576 812 634 704C614 654 566 620 500 604C480 646 430 682 380 688C328 684 294 648 274 598Z';

/** Seams, folds and the shade on the near side, common to all dress. */
function folds(cloth: string): Svg {
  const shade = mix(cloth, INK, 0.16);
  return (
    patch('M150 1280C156 1060 148 900 142 760L196 800C206 960 216 1120 212 1280Z', shade) +
    line(
      'M236 860C232 940 238 1000 244 1040M566 1060C574 1120 572 1180 574 1230',
      6,
      mix(cloth, INK, 0.3),
    )
  );
}

function uniform(side: 'army' | 'police'): Svg {
  const tone = side === 'army' ? PLUM : GREY;
  const pocket =
    side === 'army'
      ? shape('M436 816h120v108q-60 24 -120 0Z', tone.cloth, 9) +
        shape('M436 844h120v36h-120Z', PLUM.stripe, 7)
      : shape('M436 836h112v92q-56 24 -112 0Z', tone.cloth, 9) + line('M436 862h112', 7);
  const buttons = [790, 890, 990, 1090]
    .map((y) => `<circle cx="356" cy="${y}" r="7.5" fill="${INK}" stroke="none"/>`)
    .join('');
  return (
    line('M380 690V1280', 8) +
    buttons +
    shape('M150 1136C290 1156 470 1156 612 1136V1196C470 1214 290 1214 150 1196Z', tone.deep, 9) +
    pocket
  );
}

function civilTrim(dress: Dress): Svg {
  return (
    line('M380 690V880', 7) +
    shape(
      'M150 1150C290 1170 470 1170 612 1150V1196C470 1216 290 1216 150 1196Z',
      dress.accent,
      8,
    ) +
    line(
      'M176 1182l24 -16l24 20l24 -18l24 20l24 -18l24 20l24 -18l24 20l24 -20l24 18l24 -20l24 18l24 -20l24 16l24 -20l24 16',
      5,
      dress.border,
    )
  );
}

/** What lies under the arms: the body of the garment. */
export function garment(person: Person): Svg {
  const { dress, side } = person;
  const trim = side === 'civil' ? civilTrim(dress) : uniform(side);
  return (
    patch(TORSO, dress.cloth) + inside(TORSO, 'torso', folds(dress.cloth) + trim) + line(TORSO, 13)
  );
}

function wrapped(dress: Dress): Svg {
  const deep = mix(dress.accent, INK, 0.3);
  const band =
    line('M56 886C170 944 282 954 368 914C458 868 548 766 612 664', 68, dress.border) +
    line(
      'M56 850C170 906 276 918 352 880C438 838 524 736 588 640M62 922C174 980 292 990 386 948C480 900 572 792 640 690',
      7,
    );
  const pleats = line(
    'M230 634C200 690 192 730 194 800M306 684C292 730 274 796 278 850M384 700C388 746 376 796 378 826M456 690C456 720 448 740 440 760',
    7,
    deep,
  );
  return (
    patch(WRAP, dress.accent) +
    inside(WRAP, 'wrap', band + pleats) +
    line(WRAP, 13) +
    line('M570 700C590 740 588 790 574 826M534 716C550 758 546 792 538 818', 10) +
    `<circle cx="544" cy="688" r="28" fill="#e9d3a4" stroke-width="10"/><circle cx="544" cy="688" r="9" fill="${INK}" stroke="none"/>`
  );
}

function vest(dress: Dress): Svg {
  const side = (path: string, id: string): Svg =>
    patch(path, dress.accent) +
    inside(
      path,
      id,
      line(
        'M262 606C300 760 306 1000 300 1280M500 606C462 760 456 1000 462 1280',
        40,
        dress.border,
      ),
    ) +
    line(path, 11);
  return (
    side(
      'M268 604C214 620 176 640 160 690C196 800 206 1000 190 1280L300 1280C306 1000 316 800 290 640Z',
      'vest-near',
    ) +
    side(
      'M494 604C548 620 586 640 602 690C566 800 556 1000 572 1280L462 1280C456 1000 446 800 472 640Z',
      'vest-far',
    ) +
    line(
      'M232 760C244 860 246 940 240 1000M528 760C518 860 516 940 522 1000',
      6,
      mix(dress.accent, INK, 0.35),
    )
  );
}

function stole(dress: Dress): Svg {
  const near =
    'M262 600C206 616 146 640 128 700C116 780 110 850 108 916L250 934C264 850 282 770 296 690C290 650 276 626 262 600Z';
  const far =
    'M498 602C556 618 612 642 626 702C620 760 600 800 566 830C528 790 486 730 464 690C474 650 484 626 498 602Z';
  const border =
    line('M100 862L270 884', 26, dress.border) + line('M100 844L270 866M100 880L270 902', 6);
  return (
    patch(near, dress.accent) +
    inside(
      near,
      'stole',
      border +
        line(
          'M184 690C168 760 164 810 162 850M236 680C222 760 214 810 210 858',
          7,
          mix(dress.accent, INK, 0.32),
        ),
    ) +
    line(near, 12) +
    patch(far, dress.accent) +
    inside(far, 'stole-far', line('M470 690C500 740 540 790 580 824', 36, dress.border)) +
    line(far, 12)
  );
}

function cape(dress: Dress): Svg {
  const path =
    'M270 600C204 616 140 646 118 720C110 780 106 830 104 872C190 842 250 880 300 896C350 870 420 870 462 896C520 878 580 846 658 872C656 830 650 780 642 720C620 648 560 618 496 602C474 646 430 682 382 686C330 682 292 646 270 600Z';
  return (
    patch(path, dress.accent) +
    inside(
      path,
      'cape',
      line(
        'M96 852C190 822 250 860 300 876C350 850 420 850 462 876C520 858 580 826 670 852',
        30,
        dress.border,
      ) +
        line('M96 826C190 796 250 834 300 850C350 824 420 824 462 850C520 832 580 800 670 826', 6),
    ) +
    line(
      'M230 640C204 700 196 740 194 790M530 640C556 700 566 740 568 790M300 700C296 750 292 780 294 812M462 702C464 750 466 780 464 812',
      7,
      mix(dress.accent, INK, 0.34),
    ) +
    line(path, 13) +
    `<circle cx="382" cy="716" r="24" fill="#e9d3a4" stroke-width="9"/><circle cx="382" cy="716" r="8" fill="${INK}" stroke="none"/>`
  );
}

/** The port's work jacket: a broad collar, closed with loops of rope. */
function harbour(dress: Dress): Svg {
  const collar =
    'M270 598C206 614 150 640 130 696C124 740 124 776 130 812C208 832 286 832 352 812L380 748L408 812C474 832 552 832 632 812C638 776 638 740 630 696C610 640 556 614 492 598C470 646 430 684 380 690C330 684 292 646 270 598Z';
  const stripes =
    line('M138 786C212 808 284 806 340 788M622 786C548 808 476 806 420 788', 12, dress.border) +
    line(
      'M206 640C186 690 178 730 178 776M556 640C576 690 584 730 584 776',
      7,
      mix(dress.accent, INK, 0.3),
    );
  const loops = [864, 960, 1056]
    .map(
      (y) =>
        line(`M344 ${y}H416`, 20) +
        line(`M344 ${y}H416`, 9, dress.border) +
        `<circle cx="344" cy="${y}" r="13" fill="#8a5a3b" stroke-width="8"/>`,
    )
    .join('');
  return loops + patch(collar, dress.accent) + inside(collar, 'collar', stripes) + line(collar, 12);
}

function neckline(dress: Dress): Svg {
  return (
    line('M262 612C290 660 330 690 380 694C430 690 470 660 500 612', 20) +
    line('M262 612C290 660 330 690 380 694C430 690 470 660 500 612', 9, dress.border)
  );
}

const OVER: Readonly<Record<Dress['cut'], (dress: Dress) => Svg>> = {
  tunic: neckline,
  wrap: wrapped,
  'wrap-left': (dress) => `<g transform="translate(762 0) scale(-1 1)">${wrapped(dress)}</g>`,
  vest: (dress) => neckline(dress),
  stole: (dress) => neckline(dress) + stole(dress),
  cape,
  harbour,
};

/** Long open coat, drawn under the arms. */
export function coat(dress: Dress): Svg {
  return dress.cut === 'vest' ? vest(dress) : '';
}

/** What lies over the arms at the shoulders: yoke, collar, wrap, stole. */
export function shoulders(person: Person): Svg {
  const { dress, side } = person;
  if (side === 'civil') {
    const needsYoke = dress.cut === 'tunic' || dress.cut === 'vest';
    return (needsYoke ? line(SHOULDER_EDGE, 13) : '') + OVER[dress.cut](dress);
  }
  const tone = side === 'army' ? PLUM.deep : GREY.cloth;
  const yoke =
    side === 'army'
      ? patch(YOKE, PLUM.cloth) + line(SHOULDER_EDGE, 13)
      : shape(YOKE, GREY.yoke, 12);
  return yoke + shape(COLLAR, tone, 10) + line('M380 686V762', 8);
}
