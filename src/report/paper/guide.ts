import type { Cues } from '../../scenario/pack.ts';
import { debriefSteps } from '../../scenario/pack.ts';
import { emptyChair } from '../empty-chair.ts';
import { entryOf, keyOfStop } from '../saying.ts';
import { storyStops, type StoryStop } from '../story-stops.ts';
import { titleOf } from './choice-cards.ts';
import { closenessCard } from './closeness-card.ts';
import { metersOf } from './flip-book.ts';
import type { Asking, GuideDecision, GuidePlan, Sheets } from './paper.ts';
import type { Words } from './panels.ts';
import { roleCards } from './role-cards.ts';

type Guide = Extract<Sheets, { what: 'guide' }>;

/** All that a trainer needs in hand: what comes when, who is in the story, its decisions with both sides' reasons, and what to ask afterwards. */
export function guide(words: Words, plan: GuidePlan, written: Guide['written']): Guide {
  const { scenario } = words;
  const { decisions } = storyStops(scenario, plan.cut);
  const start = scenario.read({ scenario: scenario.hash, seed: 0, steps: [] });
  return {
    what: 'guide',
    plan,
    roles: roleCards(words).map(({ art, personName, name, goal }) => ({
      art,
      personName,
      name,
      goal,
    })),
    meters: metersOf(words, start).map((meter) => ({
      ...meter,
      meaning: meaningOf(words, meter.key),
    })),
    decisions: decisions.map((stop) => decisionOf(words, stop)),
    asking: askingOf(words),
    chair: emptyChair({ ...words, ways: [] }),
    closeness: closenessCard(words),
    written,
  };
}

function meaningOf({ scenario, say }: Words, key: string): string {
  return say(`meters.${key}.meaning`, entryOf(scenario.pack.meters, key)?.meaning ?? '');
}

function decisionOf(words: Words, stop: StoryStop): GuideDecision {
  const { scenario, say } = words;
  return {
    title: titleOf(words, stop),
    choices: stop.choices.map(({ id, text, picture }) => {
      const reasons = entryOf(scenario.pack.reasons, id);
      const told = reasons && {
        security: say(`reasons.${id}.security`, reasons.security),
        civil: say(`reasons.${id}.civil`, reasons.civil),
      };
      return { text: say(id, text), picture, reasons: told ?? null };
    }),
    questions: stop.questions.map((question) => say(question, question)),
    cues: cuesOf(words, stop),
  };
}

function cuesOf({ scenario, say }: Words, { stop }: StoryStop): GuideDecision['cues'] {
  const key = keyOfStop(scenario.pack.cues, stop);
  const cues: Partial<Cues> = entryOf(scenario.pack.cues, key) ?? {};
  const written = Object.entries(cues).filter(([, text]) => text !== '');
  return Object.fromEntries(
    written.map(([kind, text]) => [kind, say(`cues.${key}.${kind}`, text)]),
  );
}

function askingOf({ scenario, say }: Words): readonly Asking[] {
  const { debrief } = scenario.pack;
  return debriefSteps.flatMap((step) => {
    const questions = debrief[step].map((text, at) => say(`debrief.${step}.${at}`, text));
    return questions.length === 0 ? [] : [{ step, questions }];
  });
}
