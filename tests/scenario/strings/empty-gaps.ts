import type { Filling, Template } from '../../../src/scenario/strings/template.ts';

/** Two gaps with nothing but a space between them count as filled: an empty one leaves no trace. */
export const hasEmptyBesideSpace = (template: Template, filling: Filling): boolean =>
  template.some(
    (piece, at) =>
      typeof piece === 'string' &&
      piece.trim() === '' &&
      [template[at - 1], template[at + 1]].some(
        (gap) => typeof gap === 'object' && filling.get(gap.name) === '',
      ),
  );
