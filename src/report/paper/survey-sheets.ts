import { isDraft, isForCommittee } from '../../scenario/survey/indicator.ts';
import { entryOf } from '../saying.ts';
import type { PaperItem } from './paper.ts';
import type { Words } from './panels.ts';

export type SurveyRoundSheet = {
  readonly round: 'before' | 'after';
  readonly items: readonly PaperItem[];
};

/** The questions of each round under the keys by which a session keeps them; a committee's are a checklist of its own. */
export function surveySheets(words: Words): readonly SurveyRoundSheet[] {
  const { survey } = words.scenario.pack;
  return (['before', 'after'] as const).flatMap((round) => {
    const items = survey[round].flatMap((id) => itemOf(words, id));
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
