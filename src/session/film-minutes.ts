import type { Beat } from '../scenario/beat.ts';
import { filmTakes } from '../scenario/film.ts';
import { cuts, type Cut } from '../scenario/pack.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { wayThrough } from './way-through.ts';

export type FilmMinutes = NonNullable<Scenario['filmMinutes']>;

/** Nobody's decision has room for a film: it comes beside them, once for the whole room. Walks the story. */
export function filmMinutes(scenario: Scenario): FilmMinutes {
  if (Object.keys(scenario.films ?? {}).length === 0) return {};
  const told = cuts.map((cut) => [cut, minutesIn(scenario, cut)] as const);
  return Object.fromEntries(told.filter(([, one]) => one > 0));
}

function minutesIn(scenario: Scenario, cut: Cut): number {
  const ways = [0, -1].map((choice) =>
    wayThrough(scenario, cut, choice).flatMap((beat) => shownIn(scenario, beat)),
  );
  return Math.ceil(Math.max(...ways.map((shown) => shown.reduce((all, one) => all + one, 0))) / 60);
}

function shownIn({ films = {} }: Scenario, { lines }: Beat): readonly number[] {
  return lines.flatMap(({ film: name = '' }) => {
    const film = Object.hasOwn(films, name) ? films[name] : undefined;
    return film ? [filmTakes(film)] : [];
  });
}
