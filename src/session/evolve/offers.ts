import type { Event, EventOf } from '../event.ts';
import type { Group } from '../group.ts';
import type { Offer, Offers } from '../offers.ts';

const kinds = [
  'offer-made',
  'offer-answered',
  'offer-agreed',
  'offer-refused',
  'offer-withdrawn',
  'total-received',
  'sentence-brought',
] as const;
type OfferEvent = EventOf<(typeof kinds)[number]>;

export function isOfOffers(event: Event): event is OfferEvent {
  return kinds.some((kind) => kind === event.kind);
}

export function evolveOffers(group: Group, event: OfferEvent): Group {
  return { ...group, offers: { ...group.offers, ...changed(group.offers, event) } };
}

function changed(offers: Offers, event: OfferEvent): Partial<Offers> {
  switch (event.kind) {
    case 'offer-made': {
      const { number, what, second } = event;
      return { made: number, open: { number, what, second, cast: new Map() } };
    }
    case 'total-received':
      return { received: [...offers.received, event.total] };
    case 'sentence-brought':
      return { sentence: event.text };
    default:
      return offers.open === null ? {} : settled(offers, offers.open, event);
  }
}

type Settling = Extract<
  OfferEvent,
  { kind: 'offer-answered' | 'offer-agreed' | 'offer-refused' | 'offer-withdrawn' }
>;

function settled(offers: Offers, open: Offer, event: Settling): Partial<Offers> {
  const { what } = open;
  switch (event.kind) {
    case 'offer-answered':
      return { open: { ...open, cast: new Map(open.cast).set(event.seat, event.sealed) } };
    case 'offer-withdrawn':
      return { open: null };
    case 'offer-refused':
      if (what.kind === 'file') return { open: null, file: 'stays' };
      return what.kind === 'total'
        ? { open: null, kept: [...offers.kept, what.stop] }
        : { open: null };
    case 'offer-agreed': {
      if (what.kind === 'sentence') return { open: null, sentence: what.text };
      if (what.kind === 'file')
        return { open: null, file: { at: event.at, of: what.of, asked: what.asked } };
      const { stop, to, total } = what;
      return { open: null, given: [...offers.given, { stop, to, total, at: event.at }] };
    }
    default:
      return event satisfies never;
  }
}
