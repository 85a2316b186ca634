import type { Beat } from '../../scenario/beat.ts';
import type { Cue } from '../../scenario/captions.ts';
import type { Film } from '../../scenario/film.ts';
import type { LanguageTag } from '../../scenario/language.ts';
import type { Group, Team } from '../group.ts';
import type { Milliseconds } from '../ids.ts';
import { onWall, partsOf, type OnWall, type Showable } from '../showing.ts';
import { shownClockOf } from './shown-clock.ts';
import { alsoOf } from './shown-line.ts';
import type { Ear, InSecond, ShownClock, Telling } from './telling.ts';

/** What is said in a film, from one moment of it to another. */
export type ShownCues = {
  readonly cues: readonly Cue[];
  /** The language that they are in, where it is not the viewer's. */
  readonly language?: LanguageTag;
};

/** What a room is asked at a pause mark. */
export type ShownAsk = {
  readonly text: string;
  readonly also?: InSecond;
};

/** The part of a film that the wall plays; every moment counts in milliseconds from the film's beginning. */
export type ShownFilm = {
  /** Where it is fetched; null where it is missing. */
  readonly address: string | null;
  readonly from: Milliseconds;
  /** Null where nobody knows the film's end. */
  readonly to: Milliseconds | null;
  /** Where it stands, or was when its clock began. */
  readonly at: Milliseconds;
  /** Runs while it plays; absent where nobody knows how long that is. */
  readonly clock?: ShownClock;
  readonly captions: ShownCues;
  /** In the second language; absent where there is none, or no captions in it. */
  readonly also?: ShownCues & { readonly language: LanguageTag };
};

/** What a film is, in words and one picture. */
export type ShownTitle = {
  readonly title: string;
  readonly description: string;
  /** Where its still picture is fetched; absent where it has none. */
  readonly still?: string;
};

/** A film or motion comic on the wall, for the wall and the console. */
export type ShownShowing = {
  readonly kind: Showable['kind'];
  readonly state: 'ready' | 'playing' | 'held' | 'asking';
  /** Which part, from 0, of how many. */
  readonly part: number;
  readonly parts: number;
  /** What the room is asked at the mark that ends this part; null where none does. */
  readonly ask: ShownAsk | null;
  /** Of a film. */
  readonly film?: ShownTitle;
  /** On the wall alone. */
  readonly plays?: ShownFilm;
  /** The wall cannot play it: it is told in words. */
  readonly told?: true;
};

/** What devices show instead of a film's or motion comic's own pictures. */
export type ElsewhereShown = { readonly kind: Showable['kind']; readonly film?: ShownTitle };

type At = { readonly group: Group; readonly team: Team; readonly beat: Beat };

/** What a team's wall shows now; null while it tells its lines. */
export function showingNow({ team, beat }: At, { scenario }: Ear): OnWall | null {
  const on = onWall(team, beat, scenario);
  return on === null || on.showing.state === 'over' ? null : on;
}

/** What of it belongs into a telling: devices are told that there is something, once it has begun. */
export function showingFor(
  at: At,
  on: OnWall | null,
  ear: Ear,
): Pick<Telling, 'showing' | 'elsewhere'> {
  if (on === null) return {};
  if (ear.sees !== 'device') return { showing: shownShowing(at, on, ear) };
  return on.showing.state === 'ready' ? {} : { elsewhere: elsewhereShown(on, ear) };
}

function shownShowing(at: At, { showable, showing }: OnWall, ear: Ear): ShownShowing {
  const { state, part, told } = showing;
  const film = filmIn(showable, ear);
  return {
    kind: showable.kind,
    state: state === 'over' ? 'held' : state,
    part,
    parts: partsOf(showable),
    ask: askOf(at.beat, { showable, showing }, ear),
    ...(film && { film: titleOf(showable, film, ear) }),
    ...(film && ear.sees === 'wall' && { plays: filmOnWall(at, { showable, showing }, ear) }),
    ...(told && { told }),
  };
}

function elsewhereShown({ showable }: OnWall, ear: Ear): ElsewhereShown {
  const film = filmIn(showable, ear);
  return { kind: showable.kind, ...(film && { film: titleOf(showable, film, ear) }) };
}

const filmIn = (showable: Showable, { scenario }: Ear): Film | undefined =>
  showable.kind === 'film' ? scenario.films?.[showable.name] : undefined;

function titleOf(showable: Showable, film: Film, ear: Ear): ShownTitle {
  const { say } = ear;
  const key = `films.${showable.kind === 'film' ? showable.name : ''}`;
  const still = mediaOf(film.still, ear);
  return {
    title: say(`${key}.title`, film.title),
    description: film.description === '' ? '' : say(`${key}.description`, film.description),
    ...(still !== null && { still }),
  };
}

function askOf({ lines }: Beat, { showable, showing }: OnWall, ear: Ear): ShownAsk | null {
  if (showable.kind === 'film') {
    const mark = showable.parts[showing.part]?.mark ?? null;
    return mark && askIn(ear, mark.id, mark.ask);
  }
  const ask = lines[showable.marks[showing.part] ?? -1]?.pauseMark;
  return ask === undefined ? null : askIn(ear, ask, ask);
}

function askIn(ear: Ear, id: string, source: string): ShownAsk {
  return { text: ear.say(id, source), ...alsoOf(ear, id, source) };
}

function filmOnWall({ group, team }: At, { showable, showing }: OnWall, ear: Ear): ShownFilm {
  const film = filmIn(showable, ear);
  const part = showable.kind === 'film' ? showable.parts[showing.part] : undefined;
  const { from, to } = part ?? { from: 0, to: null };
  const clock = shownClockOf(group, team.id);
  return {
    address: film ? mediaOf(film.file, ear) : null,
    from,
    to,
    at: showing.state === 'asking' ? (to ?? from) : from + showing.at,
    ...(clock?.kind === 'showing' && { clock }),
    ...captionsOf(film, { from, to }, ear),
  };
}

const mediaOf = (path: string | null, { scenario }: Ear): string | null =>
  path === null ? null : (scenario.media?.(path) ?? null);

function captionsOf(
  film: Film | undefined,
  { from, to }: Pick<ShownFilm, 'from' | 'to'>,
  { scenario, language, second }: Ear,
): Pick<ShownFilm, 'captions' | 'also'> {
  const known = cuesIn(film, { language, own: scenario.pack.language });
  const also = second ? film?.captions[second.language] : undefined;
  const within = (cue: Cue): boolean => cue.to > from && cue.from < (to ?? Infinity);
  return {
    captions: { ...known, cues: known.cues.filter(within) },
    ...(second && also && { also: { language: second.language, cues: also.filter(within) } }),
  };
}

/** Where nobody wrote them in the viewer's language, those of the story's own show, and say so. */
function cuesIn(
  film: Film | undefined,
  { language, own }: { readonly language: LanguageTag; readonly own: LanguageTag },
): ShownCues {
  const { captions = {} } = film ?? {};
  const cues = Object.hasOwn(captions, language) ? captions[language] : undefined;
  if (cues) return { cues };
  const [other] = Object.hasOwn(captions, own) ? [own] : Object.keys(captions);
  return other === undefined ? { cues: [] } : { cues: captions[other] ?? [], language: other };
}
