import type { Event } from './event.ts';
import type { Target } from './target.ts';

/** The name under which the choices of one decision's round are sealed. */
export function decisionKey({ team, run, at, round }: Target): string {
  return `${team}/${run}/${at}/${round}`;
}

/** The decision whose key must be deleted together with this event; null for every other event. */
export function keyThatGoes(event: Event): string | null {
  const goes = event.kind === 'decision-closed' || event.kind === 'vote-dropped';
  return goes ? decisionKey(event.target) : null;
}
