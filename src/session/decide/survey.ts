import { addUp } from '../../report/add-up.ts';
import { isWaiting } from '../clocks.ts';
import type { FacilitatorCommandOf, SeatCommandOf } from '../command.ts';
import type { Seat, Sums } from '../group.ts';
import { refusedToAsk } from '../may-ask.ts';
import type { Refusal } from '../refusal.ts';
import { besides } from '../../scenario/survey/indicator.ts';
import { nextQuestion, surveyKey } from '../survey.ts';
import type { SurveyHeld } from '../survey.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** Asks everybody the questions of the pack, alone and in private. */
export function askSurvey(
  draft: Draft,
  { round }: FacilitatorCommandOf<'ask-survey'>,
): Refusal | null {
  const survey = pinnedScenario(draft)?.pack.survey;
  const items = survey?.[round] ?? [];
  const refusal = refusedToAsk(draft.group, round);
  if (!survey || items.length === 0) return 'no-such-item';
  if (refusal) return refusal;
  const sizes = items.map((item) => survey.indicators[item]?.answers.length ?? 0);
  draft.record({ kind: 'survey-asked', round, items, sizes });
  return null;
}

/** One answer of one person; the first one stays. */
export function answerSurvey(
  draft: Draft,
  seat: Seat,
  { round, person, item, answer }: SeatCommandOf<'answer-survey'>,
): Refusal | null {
  const { group, facts } = draft;
  const held = group.survey;
  if (held?.round !== round) return 'decision-gone';
  if (isWaiting(group)) return 'paused';
  if (seat.rules === 'observing') return 'observing';
  if (answer >= (held.sizes[item] ?? 0) + besides.length) return 'no-such-choice';
  const next = nextQuestion(held, seat);
  if (next?.person !== person || next.item !== item) return 'already-voted';
  const sealed = facts.seals.seal(surveyKey(round, item), answer);
  draft.record({ kind: 'survey-answered', round, seat: seat.id, person, item, sealed });
  return null;
}

export function closeSurvey(
  draft: Draft,
  { round }: FacilitatorCommandOf<'close-survey'>,
): Refusal | null {
  if (draft.group.survey?.round !== round) return 'already-so';
  leaveSurvey(draft);
  return null;
}

/** Whatever was answered is added up as the group goes on, and the keys of single answers go. */
export function leaveSurvey(draft: Draft): void {
  const held = draft.group.survey;
  if (held === null) return;
  const items = held.items.map((item, at) => ({ item, sums: addedUp(draft, held, at) }));
  draft.record({ kind: 'survey-closed', round: held.round, items });
}

function addedUp({ group, facts }: Draft, held: SurveyHeld, at: number): Sums {
  const inTurn = [...held.cast.values()].some((people) => people.length > 1);
  const votes = [...held.cast].flatMap(([id, people]) => {
    const seat = group.seats.get(id);
    if (seat === undefined || seat.rules === 'observing') return [];
    return people.flatMap((answers) => {
      const sealed = answers[at];
      const choice =
        sealed === undefined ? null : facts.seals.open(surveyKey(held.round, at), sealed);
      return choice === null ? [] : [{ choice, people: 1, ...(inTurn && { device: id }) }];
    });
  });
  return addUp({ choices: (held.sizes[at] ?? 0) + besides.length, votes, hands: [] });
}
