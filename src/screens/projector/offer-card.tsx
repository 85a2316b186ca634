import type { ComponentChildren } from 'preact';
import type { ShownOffer, ShownTotal } from '../../session/view/shown-offers.ts';
import { BandedTotal } from '../parts/banded-total.tsx';
import { Offered } from '../parts/offered.tsx';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Backdrop } from './moments/backdrop.tsx';

/** What may leave the room, before everybody it is about. */
export function OfferCard({ offer }: { offer: ShownOffer }): ComponentChildren {
  const { what, second } = offer;
  return (
    <div class="offer-card">
      <h1>
        <Picture file="signs/open-door.svg" />
        {say('offer.title')}
      </h1>
      <Offered what={what} />
      <p>
        {say(`offer.${what.kind}`)} {say(second === 'group' ? 'offer.one-no' : 'offer.second')}
      </p>
    </div>
  );
}

/** In a round there is no debrief around it: the wall is a still picture with what is asked. */
export const OfferWall = ({ offer }: { offer: ShownOffer }): ComponentChildren => (
  <section class="still offer-wall">
    <Backdrop where="inside" light="pale" />
    <OfferCard offer={offer} />
  </section>
);

/** What another group let go, one decision at a time. */
export function OthersCard(props: {
  others: readonly ShownTotal[];
  item: number;
}): ComponentChildren {
  const { others, item } = props;
  const total = others[item % Math.max(1, others.length)];
  if (total === undefined) return <p class="big-line">{say('others.none')}</p>;
  return (
    <div class="offer-card">
      <h1>
        <Picture file="signs/people.svg" />
        {say('others.lead')}
      </h1>
      <BandedTotal total={total} />
    </div>
  );
}
