import { termWord } from '../../scenario/term-word.ts';
import type { Beat } from '../../scenario/beat.ts';
import type { LanguageTag } from '../../scenario/language.ts';
import { quietMap } from './quiet-map.ts';
import { currentBeat, currentTarget } from '../current-beat.ts';
import type { Facts } from '../facts.ts';
import type { Group, PhaseName, Team } from '../group.ts';
import type { Target } from '../target.ts';
import { aheadOf, type Ahead } from './beats-ahead.ts';
import { openEar } from './ear.ts';
import { shownContest, type ShownContest } from './shown-contest.ts';
import { castName } from './shown-line.ts';
import { debriefScript } from './shown-pack.ts';
import type { Ear } from './telling.ts';
import { toldIn, type ToldIn } from './told-in.ts';

export type ReadLine = { readonly speaker: string | null; readonly text: string };

/** Where a choice leads: the lines told there, and where its own choices lead. */
export type BeatAhead = {
  readonly choice: string;
  readonly lines: readonly ReadLine[];
  readonly ahead: readonly BeatAhead[];
};

export type Reading = {
  readonly target: Target;
  /** Every line of the beat that the whole room hears. */
  readonly lines: readonly ReadLine[];
  /** How many of them are shown. */
  readonly shown: number;
  /** Whether the room waits for the interpreter now. */
  readonly isWaitedFor: boolean;
  /** One per choice. */
  readonly ahead: readonly BeatAhead[];
};

/** What an interpreter sees: the words of the story and those that may follow. No vote, no count, no role's own words. */
export type InterpreterScene = ToldIn & {
  readonly title: string | null;
  readonly language: LanguageTag;
  readonly phase: PhaseName;
  readonly paused: Group['paused'];
  readonly stopped: boolean;
  /** The quiet map that is over everything; null while none is. */
  readonly map: string | null;
  /** Whether the group waits for its interpreter at all. */
  readonly works: boolean;
  /** One per team. */
  readonly readings: readonly Reading[];
  /** What each side calls a thing. */
  readonly terms: readonly {
    readonly term: string;
    readonly voices: readonly { readonly voice: string; readonly text: string }[];
  }[];
  /** What the trainer asks in this step of the debrief. */
  readonly script: readonly string[];
  /** The round in hand as the whole room sees it; null while no contest is held. */
  readonly contest: ShownContest | null;
  readonly captions: readonly string[];
};

type Words = Pick<
  InterpreterScene,
  'toldIn' | 'title' | 'readings' | 'terms' | 'script' | 'contest'
>;

const nothingTold: Words = { title: null, readings: [], terms: [], script: [], contest: null };

function wordsOf(group: Group, ear: Ear): Words {
  const { phase, teams, debrief } = group;
  return {
    ...toldIn(ear.scenario, ear.language),
    title: ear.say('title', ear.scenario.pack.title),
    readings: phase === 'play' ? teams.map((team) => read(group, team, ear)) : [],
    terms: termsOf(ear),
    contest: shownContest(group, ear),
    script: phase === 'debrief' ? debriefScript(ear, debrief.step) : [],
  };
}

export function interpreterScene(
  group: Group,
  language: LanguageTag,
  facts: Facts,
): InterpreterScene {
  const { scenario } = facts;
  const ear = group.stopped || scenario === null ? null : openEar(scenario, language);
  const { phase, paused, stopped, settings, captions, safety } = group;
  return {
    ...(ear === null ? nothingTold : wordsOf(group, ear)),
    language,
    phase,
    paused,
    stopped: stopped && !safety.curtain,
    map: safety.curtain ? quietMap(scenario) : null,
    works: settings.interpreter,
    captions: stopped ? [] : captions,
  };
}

function read(group: Group, team: Team, ear: Ear): Reading {
  const beat = currentBeat(group, team, ear.scenario);
  return {
    target: currentTarget(team),
    lines: linesOf(ear, beat),
    shown: beat.lines.slice(0, team.line + 1).filter(ear.hears).length,
    isWaitedFor: isWaitedFor(group, team, beat),
    ahead: inWords(ear, aheadOf(group, team, ear.scenario)),
  };
}

/** All is shown, and what follows has not begun. By hand, a choice that stands alone is the facilitator's. */
function isWaitedFor({ settings, clocks }: Group, team: Team, beat: Beat): boolean {
  const isReading = team.ballot.state === 'reading' && team.whatIf === null;
  const isAtEnd = team.line >= beat.lines.length - 1;
  const goesOn =
    beat.decision !== null || (settings.turning === 'clock' && beat.choices.length > 0);
  const isGoing = clocks.some(({ of }) => of.kind === 'settled' && of.team === team.id);
  return settings.interpreter && isReading && isAtEnd && goesOn && !isGoing;
}

function linesOf(ear: Ear, beat: Beat): readonly ReadLine[] {
  return beat.lines.filter(ear.hears).map(({ id, text, speaker }) => ({
    speaker: speaker === null ? null : castName(ear, speaker),
    text: ear.say(id, text),
  }));
}

/** What each choice leads to, and so on. */
function inWords(ear: Ear, ahead: readonly Ahead[]): readonly BeatAhead[] {
  return ahead.map(({ choice: { id, text }, beat, ahead: further }) => ({
    choice: ear.say(id, text),
    lines: linesOf(ear, beat),
    ahead: inWords(ear, further),
  }));
}

function termsOf({ scenario, say }: Ear): InterpreterScene['terms'] {
  return Object.entries(scenario.pack.terms).map(([term, voices]) => ({
    term: say(`terms.${term}.name`, termWord(term)),
    voices: Object.entries(voices).map(([voice, text]) => ({
      voice,
      text: say(`terms.${term}.${voice}`, text),
    })),
  }));
}
