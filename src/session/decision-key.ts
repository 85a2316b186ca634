import { contestKey } from './contest.ts';
import type { Event, EventOf } from './event.ts';
import { offerKey } from './offers.ts';
import { surveyKey } from './survey.ts';
import type { Target } from './target.ts';

/** The name under which the choices of one decision's round are sealed. */
export function decisionKey({ team, run, at, round }: Target): string {
  return `${team}/${run}/${at}/${round}`;
}

/** The rounds whose keys must be deleted together with this event: a private vote's goes with the vote that counts. */
export function keysThatGo(event: Event): readonly string[] {
  if (event.kind === 'contest-round-closed' || event.kind === 'contest-ended')
    return [contestKey(event)];
  if (event.kind === 'survey-closed')
    return event.items.map((_, item) => surveyKey(event.round, item));
  if (isOfferOver(event)) return [offerKey(event)];
  if (event.kind !== 'decision-closed' && event.kind !== 'vote-dropped') return [];
  const { target, first } = event;
  const rounds = first === undefined ? [target.round] : [first, target.round];
  return rounds.map((round) => decisionKey({ ...target, round }));
}

type OfferOver = EventOf<'offer-agreed' | 'offer-refused' | 'offer-withdrawn'>;

function isOfferOver(event: Event): event is OfferOver {
  const { kind } = event;
  return kind === 'offer-agreed' || kind === 'offer-refused' || kind === 'offer-withdrawn';
}
