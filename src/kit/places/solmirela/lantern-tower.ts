import { STONE } from '../../ink.ts';
import { type Placing, line, patch, shape } from '../../svg.ts';
import { LAMPLIGHT, type Lit, glow, putLit } from '../lit.ts';

/** The squat tower over the gate, whose lantern is seen in the whole valley; drawn around x 800, its foot at y 440. */
export function lanternTower(at: Placing): Lit {
  const panes = 'M744 150H856L868 232H732Z';
  const frame =
    shape('M716 232H884V250H716ZM730 134H870L858 152H742Z', '#8a5a3b', 5) +
    shape('M736 136C760 96 840 96 864 136Z', '#4f7f9f', 5) +
    line('M782 150L776 232M818 150L824 232', 5) +
    line('M800 106V88', 7);
  const body =
    shape('M724 250H876L890 440H710Z', STONE, 5) +
    line(
      'M722 284H880M718 326H884M714 368H886M770 250V284M836 250V284M748 284V326M806 284V326M782 326V368M850 326V368',
      3,
      '#857e73',
    ) +
    shape('M752 440V372a48 48 0 0 1 96 0V440Z', '#7a6a58', 5) +
    patch('M760 440V378a40 40 0 0 1 80 0V440Z', '#e7d6ae') +
    patch('M760 440V410C790 396 820 400 840 412V440Z', '#aeb27d');
  return putLit(
    {
      drawn: body + shape(panes, '#f6e3b0', 5) + frame,
      light: glow(800, 192, 190) + shape(panes, LAMPLIGHT, 5) + frame,
    },
    at,
  );
}
