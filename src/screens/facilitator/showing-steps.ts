import type { FacilitatorCommandOf } from '../../session/command.ts';
import type { ShownShowing } from '../../session/view/shown-showing.ts';

type To = FacilitatorCommandOf<'steer-showing'>['to'];

export type ShowingStep = {
  readonly to: To;
  /** A key of the catalogue. */
  readonly words: string;
  readonly isNext: boolean;
};

const step = (to: To, words: string, isNext = false): ShowingStep => ({
  to,
  words: `showing.${words}`,
  isNext,
});

/** What may be done with it as it stands; the usual next step first. */
export function stepsWith({ state, part, parts, ask, told }: ShownShowing): readonly ShowingStep[] {
  const mark = ask === null || told ? [] : [step('mark', 'mark')];
  const end = step('end', 'end');
  switch (state) {
    case 'ready':
      return [step('play', told ? 'tell' : 'play', true), end];
    case 'playing':
      return [step('hold', 'hold', true), ...mark, step('again', 'again'), end];
    case 'held':
      return [step('play', 'go-on', true), ...mark, step('again', 'again'), end];
    case 'asking':
      return [
        step('play', part + 1 < parts ? 'go-on' : 'finish', true),
        ...(told ? [] : [step('again', 'again')]),
        end,
      ];
  }
}
