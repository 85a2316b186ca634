import { toldRun } from '../../src/session/current-beat.ts';
import { groupKinds, secondKeys } from '../../src/session/offers.ts';
import type { Band, BandedTotal } from '../../src/session/offers.ts';
import type { About, AnyFacilitatorCommand } from './any-command.ts';

type Kind =
  | 'offer-total'
  | 'offer-sentence'
  | 'offer-file'
  | 'turn-second-key'
  | 'keep-here'
  | 'close-offer'
  | 'withdraw-offer';

/** Mostly what waits for its second key. */
export const anyOffer = ({ group, draw }: About): { readonly number: number } => ({
  number: Math.max(1, group.offers.made) + (draw.often(0.9) ? 0 : 1),
});

/** Mostly a place where a team has been. */
function anyStop({ group, draw }: About): string {
  const paths = group.teams.flatMap((team) => toldRun(team).marks.map(({ path }) => path));
  return draw.pick([...paths, 'nowhere']);
}

/** What may be asked about whatever leaves a group. */
export const anyOfferCommand: Pick<AnyFacilitatorCommand, Kind> = {
  'offer-total': (about) => ({
    kind: 'offer-total',
    stop: anyStop(about),
    to: 'boat-comb-leaf',
    second: about.draw.pick(secondKeys),
  }),
  'offer-sentence': (about) => ({
    kind: 'offer-sentence',
    text: about.draw.pick(['We ask first.', 'ماء']),
  }),
  'offer-file': ({ draw }) => ({
    kind: 'offer-file',
    of: draw.pick(groupKinds),
    second: draw.pick(secondKeys),
  }),
  'turn-second-key': (about) => ({ kind: 'turn-second-key', ...anyOffer(about) }),
  'keep-here': (about) => ({ kind: 'keep-here', ...anyOffer(about) }),
  'close-offer': (about) => ({
    kind: 'close-offer',
    ...anyOffer(about),
    pots: [about.draw.whole(0, 14), about.draw.often(0.8) ? 0 : 1],
  }),
  'withdraw-offer': (about) => ({ kind: 'withdraw-offer', ...anyOffer(about) }),
};

/** As it would come from another group that plays the ford. */
export const bandedTotal = (band: Band): BandedTotal => ({
  title: { id: 'ford', text: 'The ford' },
  choices: [
    { id: 'Greet', text: 'Greet', picture: null, band },
    { id: 'Search', text: 'Search', picture: null, band: band === 'half' ? 'half' : 'few' },
  ],
});
