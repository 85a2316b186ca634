import { isDraft, isForCommittee } from '../../scenario/survey/indicator.ts';
import type { RoundPlan } from '../../session/round.ts';
import type { SurveyRound } from '../../session/survey.ts';
import { entryOf } from '../saying.ts';
import type { PaperItem } from './paper.ts';
import type { Words } from './panels.ts';

export type SurveyRoundSheet = {
  readonly round: SurveyRound;
  readonly items: readonly PaperItem[];
};

/** The questions before and after a story, or of a round without one, under the keys by which a session keeps them; a committee's are a checklist of its own. */
export function surveySheets(
  words: Words,
  plan: Pick<RoundPlan, 'items'> | undefined,
): readonly SurveyRoundSheet[] {
  const { survey } = words.scenario.pack;
  const { before, after } = survey;
  const asked: Partial<Record<SurveyRound, readonly string[]>> =
    plan === undefined ? { before, after } : { round: plan.items };
  return (['before', 'after', 'round'] as const).flatMap((round) => {
    const items = (asked[round] ?? []).flatMap((id) => itemOf(words, id));
    return items.length === 0 ? [] : [{ round, items }];
  });
}

function itemOf({ scenario, say }: Words, id: string): readonly PaperItem[] {
  const indicator = entryOf(scenario.pack.survey.indicators, id);
  if (indicator === undefined || isForCommittee(indicator)) return [];
  const { asks, picture, answers } = indicator;
  return [
    {
      id,
      asks: say(asks.id, asks.text),
      picture,
      answers: answers.map((one) => ({ text: say(one.id, one.text), picture: one.picture })),
      isDraft: isDraft(indicator),
    },
  ];
}
