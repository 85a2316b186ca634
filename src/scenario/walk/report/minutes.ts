import { filmTakes } from '../../film.ts';
import { goOnStays, linePause, markTakes, settledStays } from '../../room-pace.ts';
import type { StandingPlace } from '../walk-columns.ts';
import type { Telling } from '../walked.ts';
import { flowOfPlace } from './written.ts';
import type { Written } from './written.ts';

/** With an interpreter everything said is said twice, and a little more. */
export const paces = ['plain', 'interpreted'] as const;
export type Pace = (typeof paces)[number];

// All in seconds, and all of them estimates: a room is quicker or slower by a quarter.
const readAloud = 60 / 130;
const speechFactor: Readonly<Record<Pace, number>> = { plain: 1, interpreted: 1.7 };
/** From the first line of a beat until its decision is settled, where the author sets no clock. */
const decisionTakes: Readonly<Record<Pace, number>> = { plain: 4 * 60, interpreted: 6 * 60 };
const voteTakes = 60;

/** Whole seconds from the first line of a telling until the room goes on from the state it leads to. */
export type Timing = (told: Telling, at: StandingPlace | undefined, pace: Pace) => number;

/** Nothing of a film is said twice, but what a room talks about at its marks is. */
function shownIn({ films = [], holds = 0 }: Telling, known: Written['films'], pace: Pace): number {
  return films.reduce(
    (all, name) => {
      const film = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!film) return all;
      const talk = film.pauses.length * markTakes;
      return all + (filmTakes(film) - talk) + talk * speechFactor[pace];
    },
    holds * markTakes * speechFactor[pace],
  );
}

/**
 * A decision takes about four minutes with what is told before it, and never less than its telling, its rehearsal and
 * its vote; where talk or an answer is timed, just what is written.
 */
export function openTiming(
  written: Written,
  wordsOf: (told: Telling) => number = ({ words }) => words,
): Timing {
  const asked = askedBy(written);
  const known = new Map<string, Asked>();
  const counted = new Map<Telling, number>();
  const wordsIn = (told: Telling): number => {
    const words = counted.get(told) ?? wordsOf(told);
    counted.set(told, words);
    return words;
  };
  const askedAt = (place: string): Asked => {
    const found = known.get(place) ?? asked.get(flowOfPlace(place)) ?? untimed;
    known.set(place, found);
    return found;
  };
  return (told, at, pace) => {
    const speech =
      speechFactor[pace] * (wordsIn(told) * readAloud + told.lines.length * (linePause / 1000));
    const shown = shownIn(told, written.films, pace);
    if (!at || at.offers.length === 0) return Math.round(speech + shown);
    if (!at.decides) return Math.round(speech + shown + goOnStays / 1000);
    const { talk, rehearse, clock, votes } = askedAt(at.place);
    const said = speechFactor[pace] * (talk + rehearse);
    const all = speech + said + votes * (clock || voteTakes) + settledStays / 1000;
    const isTimed = talk > 0 || clock > 0;
    return Math.round(shown + (isTimed ? all : Math.max(all, decisionTakes[pace])));
  };
}

type Asked = {
  readonly talk: number;
  readonly rehearse: number;
  readonly clock: number;
  readonly votes: number;
};
const untimed: Asked = { talk: 0, rehearse: 0, clock: 0, votes: 1 };

/** What is asked of a decision, by its knot; of several decisions in one knot, what takes longest. */
function askedBy({ tags }: Written): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const { flow, name, value } of tags) {
    const known = asked.get(flow) ?? untimed;
    if (name === 'private-first') asked.set(flow, { ...known, votes: 2 });
    if (name !== 'talk' && name !== 'rehearse' && name !== 'clock') continue;
    const seconds = Number.isFinite(Number(value)) ? Number(value) : 0;
    asked.set(flow, { ...known, [name]: Math.max(known[name], seconds) });
  }
  return asked;
}
