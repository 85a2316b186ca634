import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Group } from '../../../src/session/group.ts';
import type { Showing } from '../../../src/session/showing.ts';
import * as given from '../../session/view/sample-group.ts';
import { happen } from '../../session/view/sample-group.ts';
import { fordFilm } from '../../support/the-ford-shown.ts';
import { fullScenario } from './console-moments.ts';

/** The same road with a film at the first line that everybody is told. */
export const filmScenario: Scenario = {
  ...fullScenario,
  films: { ford: fordFilm },
  read: (playthrough) => {
    const beat = fullScenario.read(playthrough);
    const [first, ...rest] = beat.lines;
    return first ? { ...beat, lines: [{ ...first, film: 'ford' }, ...rest] } : beat;
  },
};

/** A film that waits, plays, and holds; where the wall cannot play it, its words stand for it. */
export function consoleFilms(room: (teams: number) => Group): Readonly<Record<string, Group>> {
  const play = given.playing(room(1));
  const shown = (showing: Partial<Showing>): Group => {
    const { line } = play.teams[0] ?? { line: 0 };
    const whole: Showing = { line, state: 'playing', part: 0, at: 0, ...showing };
    return happen(play, { kind: 'showing-moved', team: 'gourd', showing: whole });
  };
  return {
    'film-waits': play,
    'film-plays': shown({}),
    'film-holds': shown({ state: 'asking', part: 1 }),
    'film-told': shown({ state: 'asking', told: true }),
  };
}
