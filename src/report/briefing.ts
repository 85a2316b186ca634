import type { Line } from '../scenario/beat.ts';
import type { LanguageTag } from '../scenario/language.ts';
import { debriefSteps, type DebriefStep } from '../scenario/pack.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { inParts } from './in-parts.ts';
import { endingName, entryOf, sayIn, stopTitle, type Say } from './saying.ts';
import { storyStops, type StoryStop } from './story-stops.ts';
import { voicedTerms, type VoicedTerm } from './voiced-terms.ts';

export type BriefingLine = {
  /** The name of who speaks; null is the narrator. */
  readonly speaker: string | null;
  /** A folder in `assets/art/people`; null for a voice that is never seen. */
  readonly art: string | null;
  readonly text: string;
};

export type BriefingChoice = {
  readonly text: string;
  readonly picture: string | null;
  /** What a professional on each side would say for it; null where the pack has none. */
  readonly reasons: { readonly security: string; readonly civil: string } | null;
};

/** One page of an officers' briefing, as it stands on the wall. */
export type BriefingPage =
  | { readonly kind: 'cover' }
  | { readonly kind: 'opening'; readonly lines: readonly BriefingLine[] }
  | {
      readonly kind: 'decision';
      readonly title: string;
      readonly choices: readonly BriefingChoice[];
      readonly questions: readonly string[];
    }
  | ({ readonly kind: 'term' } & VoicedTerm)
  | {
      readonly kind: 'endings';
      readonly endings: readonly { readonly name: string; readonly picture: string }[];
    }
  | {
      readonly kind: 'questions';
      readonly step: DebriefStep;
      readonly questions: readonly string[];
    }
  /** What a group agreed to tell its officers; no story holds it, so `briefing` makes no such page. */
  | { readonly kind: 'own-words'; readonly text: string }
  /** What would your people need from you to do this? */
  | { readonly kind: 'ask' };

const linesOnAPage = 4;
const endingsOnAPage = 8;

/**
 * What is taught, page by page: made from the scenario alone, so that nothing any group did or said
 * can be in it. No role's secret and no line for one role is told.
 */
export function briefing(scenario: Scenario, language: LanguageTag): readonly BriefingPage[] {
  const say = sayIn(scenario, language);
  const { opening, decisions } = storyStops(scenario);
  const lines = opening.map((line) => spokenLine(scenario, say, line));
  return [
    { kind: 'cover' },
    ...inParts(lines, linesOnAPage).map((part) => ({ kind: 'opening', lines: part }) as const),
    ...decisions.map((stop) => decisionPage(scenario, say, stop)),
    ...termPages(scenario, say),
    ...endingPages(scenario, say),
    ...questionPages(scenario, say),
    { kind: 'ask' },
  ];
}

function spokenLine({ pack }: Scenario, say: Say, { id, text, speaker }: Line): BriefingLine {
  const member = entryOf(pack.cast, speaker);
  const name = speaker === null ? null : say(`cast.${speaker}.name`, member?.name ?? speaker);
  return { speaker: name, art: member?.heard ? null : (member?.art ?? null), text: say(id, text) };
}

function decisionPage(scenario: Scenario, say: Say, stop: StoryStop): BriefingPage {
  const { beat, anchors, questions } = stop;
  return {
    kind: 'decision',
    title: stopTitle(scenario, say, { stop: stop.stop, ending: null, beat, anchors }),
    choices: stop.choices.map(({ id, text, picture }) => {
      const reasons = entryOf(scenario.pack.reasons, id);
      return {
        text: say(id, text),
        picture,
        reasons: reasons
          ? {
              security: say(`reasons.${id}.security`, reasons.security),
              civil: say(`reasons.${id}.civil`, reasons.civil),
            }
          : null,
      };
    }),
    questions: questions.map((question) => say(question, question)),
  };
}

function termPages(scenario: Scenario, say: Say): readonly BriefingPage[] {
  return voicedTerms(scenario, say).map((term) => ({ kind: 'term', ...term }));
}

function endingPages(scenario: Scenario, say: Say): readonly BriefingPage[] {
  const cards = Object.entries(scenario.pack.endings).map(([key, { picture }]) => ({
    name: endingName(scenario, say, key),
    picture,
  }));
  return inParts(cards, endingsOnAPage).map((endings) => ({ kind: 'endings', endings }));
}

function questionPages({ pack }: Scenario, say: Say): readonly BriefingPage[] {
  return debriefSteps.flatMap((step) => {
    const questions = pack.debrief[step].map((text, at) => say(`debrief.${step}.${at}`, text));
    return questions.length === 0 ? [] : [{ kind: 'questions', step, questions } as const];
  });
}
