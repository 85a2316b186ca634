import type { ShownOffer, ShownTotal } from '../../src/session/view/shown-offers.ts';

/** A decision in bands, with words as long as they come. */
export const banded: ShownTotal = {
  title: 'The first sentence at the bridge',
  choices: [
    { text: 'Greet her, then say why you stop her', picture: 'greet', band: 'most' },
    { text: 'Ask for her papers at once', picture: 'search', band: 'few' },
    {
      text: 'Let her stand aside in the shade and wait for the list',
      picture: 'share-shade',
      band: 'half',
    },
    { text: 'Wave her through', picture: 'open-road', band: 'few' },
  ],
};

export const offeredTotal: ShownOffer = {
  number: 1,
  what: { kind: 'total', total: banded },
  second: 'group',
};

export const offeredSentence: ShownOffer = {
  number: 2,
  what: {
    kind: 'sentence',
    text: 'Before we ask anybody for papers, we greet, we say who we are, and we say why we ask at all today.',
  },
  second: 'group',
};

export const offeredFile: ShownOffer = { number: 3, what: { kind: 'file' }, second: 'group' };
