import type { LinkState } from '../../../../src/link/link.ts';
import type { SeatView } from '../../../../src/screens/participant/seat.ts';
import type { DeviceWord } from '../../../../src/session/view/device-words.ts';
import type { Telling } from '../../../../src/session/view/telling.ts';

type State = LinkState<SeatView>;

/** Each voice as long as stories may write it. */
const search: DeviceWord = {
  word: 'search',
  voices: [
    { voice: 'army', text: 'Look for one thing, so that nobody gets hurt.' },
    { voice: 'police', text: 'Touch what belongs to somebody. The law says when.' },
    { voice: 'government', text: 'A number in the weekly report.' },
    { voice: 'organisations', text: 'A moment when respect is seen or not seen, in a look.' },
    { voice: 'community', text: 'Strange hands in my bread.' },
  ],
};
const voiceBox: DeviceWord = {
  word: 'vote box',
  voices: [{ voice: 'ferry', text: 'The only box here that weighs nothing and counts.' }],
};

const voiced = ({ voices, ...word }: DeviceWord): DeviceWord => ({
  ...word,
  voices: voices.map((one) => ({ ...one, saidAt: `/media/en/${one.voice}.mp3` })),
});

/** Beats that explain words: while lines are told, once nothing more comes, and with voices. */
export const wordStates = (
  play: (change: Partial<Telling>) => State,
): Readonly<Record<string, State>> => ({
  'beat-words': play({ state: 'reading', moreLines: true, decision: null, words: [search] }),
  'beat-words-done': play({ state: 'reading', words: [voiceBox, voiced(search)] }),
});
