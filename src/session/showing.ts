import type { Beat, Line } from '../scenario/beat.ts';
import { filmParts, type FilmPart } from '../scenario/film.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { currentBeat, tellingRun } from './current-beat.ts';
import type { Group, Team } from './group.ts';
import type { Milliseconds, TeamId } from './ids.ts';

export const showingStates = ['ready', 'playing', 'held', 'asking', 'over'] as const;

/** How far a film or a motion comic has come, which the wall alone shows. */
export type Showing = {
  /** The line it is at, or begins with, from 0. */
  readonly line: number;
  /** `asking` at a pause mark, `held` anywhere else. */
  readonly state: (typeof showingStates)[number];
  /** Which of its parts is shown, from 0; a pause mark ends each but the last. */
  readonly part: number;
  /** How far into this part of a film it stands, or was when it last began to play. */
  readonly at: Milliseconds;
  /** The wall cannot play it, so that it is told in words. */
  readonly told?: true;
};

/** What is to be shown at a line. */
export type Showable =
  | {
      readonly kind: 'film';
      readonly name: string;
      readonly line: number;
      readonly last: number;
      readonly parts: readonly FilmPart[];
    }
  | {
      readonly kind: 'comic';
      /** Its first line and its last. */
      readonly line: number;
      readonly last: number;
      /** Lines at which it holds. */
      readonly marks: readonly number[];
    };

type Films = Pick<Scenario, 'films'>;

/** The film at a line, or the motion comic that it belongs to; a line for one role belongs to the line before. */
export function showableAt({ lines }: Beat, at: number, { films = {} }: Films): Showable | null {
  const line = lines.findLastIndex(({ role }, index) => index <= at && role === null);
  const film = lines[line]?.film;
  if (film !== undefined && Object.hasOwn(films, film)) {
    const parts = filmParts(films[film] ?? { pauses: [], length: null });
    return { kind: 'film', name: film, line, last: at, parts };
  }
  return lines[line]?.comic === true ? comicAround(lines, line) : null;
}

function comicAround(lines: readonly Line[], line: number): Showable {
  const isOutside = ({ comic, film }: Line): boolean => comic !== true || film !== undefined;
  const before = lines.findLastIndex((one, index) => index < line && isOutside(one));
  const after = lines.findIndex((one, index) => index > line && isOutside(one));
  const last = after < 0 ? lines.length - 1 : after - 1;
  const marks = lines.flatMap(({ pauseMark }, index) =>
    index > before && index <= last && pauseMark !== undefined ? [index] : [],
  );
  return { kind: 'comic', line: before + 1, last, marks };
}

/** How many parts it has. */
export function partsOf(showable: Showable): number {
  if (showable.kind === 'film') return showable.parts.length;
  const { marks, last } = showable;
  return marks.length + (marks.at(-1) === last ? 0 : 1);
}

/** What a team's wall has to show at its line, and how far it has come; null where there is nothing of the kind. */
export type OnWall = { readonly showable: Showable; readonly showing: Showing };

export function onWall(team: Team, beat: Beat, films: Films): OnWall | null {
  if (tellingRun(team).kind === 'what-if') return null;
  const showable = showableAt(beat, team.line, films);
  if (!showable) return null;
  const { line } = showable;
  const showing = team.showing?.line === line ? team.showing : { line, ...notBegun };
  return { showable, showing };
}

const notBegun = { state: 'ready', part: 0, at: 0 } as const;

/** Whether a film or motion comic waits, plays or holds: what comes after it is not told yet. */
export function isShowing(team: Team, beat: Beat, films: Films): boolean {
  const on = onWall(team, beat, films);
  return on !== null && on.showing.state !== 'over';
}

/** Whether all that a beat tells has been told, and shown. */
export function isAllTold(team: Team, beat: Beat, films: Films): boolean {
  return team.line >= beat.lines.length - 1 && !isShowing(team, beat, films);
}

/** Other teams that stand at the same film and have it before them: the room sees it once. */
export function inCompany(group: Group, id: TeamId, scenario: Scenario): readonly TeamId[] {
  const filmOf = (team: Team): string | null => {
    const on = onWall(team, currentBeat(group, team, scenario), scenario);
    return on?.showable.kind === 'film' && on.showing.state !== 'over' ? on.showable.name : null;
  };
  const own = group.teams.find((team) => team.id === id);
  const film = own ? filmOf(own) : null;
  const isThere = (team: Team): boolean =>
    team !== own && team.ballot.state === 'reading' && filmOf(team) === film;
  return film === null ? [] : group.teams.filter(isThere).map((team) => team.id);
}

/** Whether the room saw a film with another team, and this one has not had it yet. */
export function wasSeenBefore({ teams }: Group, id: TeamId, film: string): boolean {
  const saw = teams.filter(({ films }) => films?.includes(film));
  return saw.length > 0 && saw.every((team) => team.id !== id);
}
