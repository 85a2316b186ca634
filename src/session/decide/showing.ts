import type { Beat } from '../../scenario/beat.ts';
import { filmEnds } from '../../scenario/room-pace.ts';
import type { FacilitatorCommandOf, StageCommandOf } from '../command.ts';
import type { Clock } from '../clock.ts';
import { currentBeat } from '../current-beat.ts';
import type { Instant, TeamId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import {
  inCompany,
  onWall,
  partsOf,
  wasSeenBefore,
  type OnWall,
  type Showable,
  type Showing,
} from '../showing.ts';
import { takeAim } from './aim.ts';
import { pinnedScenario, startClock, stopTeamClocks, teamNow, type Draft } from './draft.ts';
import { afterShowing, showLine, timeLine } from './lines.ts';

type Steer = FacilitatorCommandOf<'steer-showing'>;
type Comic = Showable & { readonly kind: 'comic' };
type Hand = { readonly draft: Draft; readonly id: TeamId; readonly on: OnWall };

/** Plays, holds, repeats or passes over a part of the film or motion comic that a team's wall shows. */
export function steerShowing(draft: Draft, { target, part, to }: Steer): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const on = onWall(aim.team, aim.beat, draft.facts.scenario ?? {});
  if (!on || aim.team.ballot.state !== 'reading') return 'decision-gone';
  if (on.showing.part !== part) return 'decision-gone';
  return together({ draft, id: target.team, on }, (hand) => steer(hand, to));
}

/** The room sees a film once: what is done with it for one team is done for all that stand at it. */
function together<Done>(hand: Hand, act: (hand: Hand) => Done): Done {
  const others = companyOf(hand);
  const done = act(hand);
  for (const other of others) {
    const now = handNow(hand.draft, other);
    if (now) act(now);
  }
  return done;
}

function companyOf({ draft, id }: Pick<Hand, 'draft' | 'id'>): readonly TeamId[] {
  const scenario = pinnedScenario(draft);
  return scenario ? inCompany(draft.group, id, scenario) : [];
}

function steer(hand: Hand, to: Steer['to']): Refusal | null {
  const { state, part } = hand.on.showing;
  if (state === 'over' && to !== 'again') return 'already-so';
  switch (to) {
    case 'play':
      if (state === 'playing') return 'already-so';
      if (state === 'asking') goToPart(hand, part + 1);
      else play(hand, hand.on.showing.at);
      return null;
    case 'hold':
      if (state !== 'playing') return 'already-so';
      hold(hand);
      return null;
    case 'again':
      goToPart(hand, state === 'over' ? 0 : part);
      return null;
    case 'mark':
      if (state === 'asking') return 'already-so';
      ask(hand);
      return null;
    case 'end':
      end(hand);
      return null;
    default:
      return to satisfies never;
  }
}

function record({ draft, id, on }: Hand, change: Partial<Showing>, hasHad = false): void {
  const { at: _, ...before } = on.showing;
  const film = hasHad && on.showable.kind === 'film' ? { film: on.showable.name } : {};
  const showing = { ...before, at: 0, ...change };
  draft.record({ kind: 'showing-moved', team: id, showing, ...film });
}

/** The team as it is shown by now. */
function handNow(draft: Draft, id: TeamId): Hand | null {
  const scenario = pinnedScenario(draft);
  if (!scenario) return null;
  const team = teamNow(draft, id);
  const on = onWall(team, currentBeat(draft.group, team, scenario), scenario);
  return on && { draft, id, on };
}

const ofShowing = ['line', 'settled', 'showing'] as const;

/** From here on, until its mark or its end. The room's clock knows how long that takes; nobody waits for a player. */
function play(hand: Hand, at: number): void {
  const { draft, id, on } = hand;
  if (on.showing.told) return ask(hand);
  stopTeamClocks(draft, id, ofShowing);
  bringToWall(draft, id);
  record(hand, { state: 'playing', at });
  if (on.showable.kind === 'comic') return timeLine(draft, id);
  const { from, to } = on.showable.parts[on.showing.part] ?? { from: 0, to: null };
  if (to !== null)
    startClock(draft, { kind: 'showing', team: id }, Math.max(0, to - from - at) + filmEnds);
}

/** It is for all to see, so the wall leaves the board for it. */
function bringToWall(draft: Draft, team: TeamId): void {
  const { focus, teams } = draft.group;
  const isThere = [team, ...companyOf({ draft, id: team })].some(
    (one) => focus.kind === 'team' && focus.team === one,
  );
  if (teams.length > 1 && !isThere)
    draft.record({ kind: 'focus-set', focus: { kind: 'team', team } });
}

function goToPart(hand: Hand, part: number): void {
  const { draft, id, on } = hand;
  if (part >= partsOf(on.showable)) return end(hand);
  const { showable } = on;
  const line = showable.kind === 'comic' ? firstLineOf(showable, part) : null;
  record(hand, { state: 'held', part });
  if (line !== null) showLine(draft, id, line);
  const now = handNow(draft, id);
  if (now) play(now, 0);
}

const firstLineOf = ({ line, marks }: Comic, part: number): number =>
  part === 0 ? line : (marks[part - 1] ?? line) + 1;

function hold(hand: Hand): void {
  const { draft, id } = hand;
  const at = standsAt(hand);
  stopTeamClocks(draft, id, ofShowing);
  record(hand, { state: 'held', at });
}

const clockOf = ({ group }: Draft, id: TeamId): Clock | undefined =>
  group.clocks.find(({ of }) => of.kind === 'showing' && of.team === id);

function standsAt({ draft, id, on: { showing } }: Hand): number {
  const clock = clockOf(draft, id);
  if (!clock) return showing.at;
  const whole = clock.whole - filmEnds;
  return showing.at + Math.min(whole, clock.whole - leftOf(clock, draft.facts.now));
}

const leftOf = ({ endsAt, left, whole }: Clock, now: Instant): number =>
  endsAt === null ? left : Math.min(whole, Math.max(0, endsAt - now));

/** At the mark of the part that is shown; where there is none, it is over. */
function ask(hand: Hand): void {
  const { draft, id, on } = hand;
  const { showable, showing } = on;
  stopTeamClocks(draft, id, ofShowing);
  if (!hasMark(on)) return end(hand);
  bringToWall(draft, id);
  record(hand, { state: 'asking' });
  const mark = showable.kind === 'comic' ? showable.marks[showing.part] : undefined;
  if (mark !== undefined && mark !== teamNow(draft, id).line) showLine(draft, id, mark);
}

/** A film that is told in words holds at its description, if at nothing else. */
function hasMark({ showable, showing: { part, told } }: OnWall): boolean {
  if (showable.kind === 'comic') return showable.marks[part] !== undefined;
  const isAlone = told === true && showable.parts.length === 1;
  return isAlone || (showable.parts[part]?.mark ?? null) !== null;
}

function end(hand: Hand): void {
  const { draft, id, on } = hand;
  stopTeamClocks(draft, id, ofShowing);
  record(hand, { state: 'over' }, on.showing.state !== 'ready');
  if (on.showable.kind === 'comic' && teamNow(draft, id).line < on.showable.last)
    showLine(draft, id, on.showable.last);
  afterShowing(draft, id);
}

/** The clock of a film's part ran out: it has come to its mark, or to its end. */
export function partRanOut(draft: Draft, id: TeamId): void {
  const hand = handNow(draft, id);
  if (hand?.on.showing.state === 'playing') together(hand, ask);
}

/** A line has come that a film or motion comic begins with, or goes on with; false where it is an ordinary one. */
export function followShowing(draft: Draft, id: TeamId, beat: Beat): boolean {
  const team = teamNow(draft, id);
  const on = onWall(team, beat, pinnedScenario(draft) ?? {});
  if (team.showing && on?.showing.line !== team.showing.line) forget(draft, id);
  if (!on || on.showing.state === 'over') return false;
  if (on.showable.kind === 'film') return followFilm({ draft, id, on });
  followComic({ draft, id, on }, on.showable);
  return true;
}

/** Whoever comes to a film joins the teams that see it; what the room has seen is not shown again. */
function followFilm(hand: Hand): boolean {
  const { draft, id, on } = hand;
  if (on.showing.state !== 'ready' || on.showable.kind !== 'film') return true;
  const [first] = companyOf(hand).flatMap((other) => handNow(draft, other) ?? []);
  if (first && first.on.showing.state !== 'ready') join(hand, first);
  else if (wasSeenBefore(draft.group, id, on.showable.name)) {
    record(hand, { state: 'over' }, true);
    return false;
  } else if (draft.group.settings.turning === 'clock') timeLine(draft, id);
  return true;
}

function join(hand: Hand, first: Hand): void {
  const { draft, id } = hand;
  const { line } = hand.on.showing;
  record(hand, { ...first.on.showing, line, at: standsAt(first) });
  const clock = clockOf(draft, first.id);
  if (clock) startClock(draft, { kind: 'showing', team: id }, leftOf(clock, draft.facts.now));
}

function forget(draft: Draft, id: TeamId): void {
  stopTeamClocks(draft, id, ['showing']);
  draft.record({ kind: 'showing-moved', team: id, showing: null });
}

function followComic(hand: Hand, { marks }: Comic): void {
  const { draft, id, on } = hand;
  const { state, part } = on.showing;
  const { line } = teamNow(draft, id);
  if (state === 'held' || (state === 'asking' && marks[part] === line)) return;
  record(hand, { state: 'playing', part: marks.filter((mark) => mark < line).length });
  timeLine(draft, id);
}

/** The time of a line has passed: its film begins by itself where the room is alone with it, and a motion comic goes on or holds. False where the line is an ordinary one. */
export function showOn(draft: Draft, id: TeamId): boolean {
  const hand = handNow(draft, id);
  if (!hand || hand.on.showing.state === 'over') return false;
  const { showable } = hand.on;
  if (showable.kind === 'film') {
    const { focus, teams } = draft.group;
    const isAlone = teams.length === 1 || (focus.kind === 'team' && focus.team === id);
    if (isAlone && hand.on.showing.state === 'ready') together(hand, (one) => play(one, 0));
    return true;
  }
  const { line } = teamNow(draft, id);
  if (showable.marks.includes(line)) ask(hand);
  else if (line >= showable.last) end(hand);
  else return false;
  return true;
}

/** The wall cannot play the film: from here on it is told in words, and nothing waits for it. */
export function missFilm(draft: Draft, { target }: StageCommandOf<'miss-film'>): Refusal | null {
  const aim = takeAim(draft, target);
  if (typeof aim === 'string') return aim;
  const on = onWall(aim.team, aim.beat, draft.facts.scenario ?? {});
  if (on?.showable.kind !== 'film' || on.showing.told || on.showing.state === 'over')
    return 'already-so';
  together({ draft, id: target.team, on }, tellInWords);
  return null;
}

function tellInWords({ draft, id, on }: Hand): void {
  const hand = { draft, id, on: { ...on, showing: { ...on.showing, told: true as const } } };
  const isPlaying = on.showing.state === 'playing';
  record(hand, isPlaying ? { state: 'held' } : {});
  if (isPlaying) ask(hand);
}
