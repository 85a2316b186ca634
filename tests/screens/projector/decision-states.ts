import type { StagePhase } from '../../../src/session/view/stage-view.ts';
import type { ShownClock } from '../../../src/session/view/telling.ts';
import { choices, decision, panel, playing } from './told-states.ts';

type ClockOf = (kind: 'vote' | 'talk' | 'rehearse' | 'contest', share: number) => ShownClock;

/** A clock of which a share is left at `now`. */
export const clockAt =
  (now: number): ClockOf =>
  (kind, share) => ({ kind, endsAt: now + 90_000 * share, left: 0, whole: 90_000 });

const news = [
  {
    key: 'cart',
    name: 'A wheel breaks',
    text: 'A cart at the front of the long line has lost a wheel.',
    picture: 'walk-along',
  },
];
const open = { moreLines: false, decision, choices };

/** A decision on its way from hearing to the reveal, in every way it may be taken. */
export const decisionStates = (clock: ClockOf): Readonly<Record<string, StagePhase>> => ({
  rehearsing: playing(
    panel('kite', { ...open, state: 'rehearsing', clock: clock('rehearse', 0.8) }),
  ),
  'saying-back': playing(panel('kite', { ...open, state: 'saying-back' })),
  'private-vote': playing(panel('kite', { ...open, state: 'private' }, { voted: 5, of: 11 })),
  talking: playing(panel('kite', { ...open, state: 'talking', clock: clock('talk', 0.6) })),
  voting: playing(
    panel('kite', { ...open, state: 'voting', clock: clock('vote', 0.4) }, { voted: 7, of: 11 }),
  ),
  news: playing(panel('kite', { moreLines: false, news })),
  'news-voting': playing(panel('kite', { ...open, state: 'voting', news })),
  'voting-few': playing(
    panel('kite', { ...open, state: 'voting', decision: { ...decision, by: 'corners' } }),
  ),
  'voting-cards': playing(
    panel('kite', { ...open, state: 'voting', decision: { ...decision, by: 'cards' } }),
  ),
  'voting-pots': playing(
    panel('kite', {
      ...open,
      choices: choices.slice(0, 3),
      state: 'voting',
      decision: { ...decision, by: 'pots' },
    }),
  ),
  'voting-hands': playing(
    panel('kite', {
      ...open,
      choices: choices.slice(0, 2),
      state: 'voting',
      decision: { ...decision, by: 'hands' },
      clock: clock('vote', 0.7),
    }),
  ),
  'voting-two': playing(
    panel(
      'kite',
      { ...open, choices: choices.slice(0, 2), state: 'voting' },
      { voted: 20, of: 60 },
    ),
  ),
  'voting-three': playing(
    panel('kite', {
      ...open,
      choices: choices.slice(1),
      state: 'voting',
      decision: { ...decision, by: 'role' },
      roleName: 'The youth organiser',
    }),
  ),
  tied: playing(panel('kite', { ...open, state: 'tied' }, { totals: [6, 6, null, null] })),
  'run-off': playing(
    panel('kite', { ...open, state: 'tied', among: [0, 2] }, { totals: [11, 6, 9, null] }),
  ),
  'settled-about': playing(
    panel(
      'kite',
      { ...open, state: 'settled', chosen: 2 },
      { totals: [15, 5, 25, 0], estimated: true },
    ),
  ),
  settled: playing(
    panel('kite', { ...open, state: 'settled', chosen: 2 }, { totals: [8, 9, 14, 6] }),
  ),
});
