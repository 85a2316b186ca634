import { addUp } from '../../report/add-up.ts';
import { besides } from '../../scenario/survey/indicator.ts';
import { isWaiting } from '../clocks.ts';
import { itemsToAsk } from '../items-to-ask.ts';
import type { FacilitatorCommandOf, SeatCommandOf } from '../command.ts';
import type { Seat, Sums } from '../group.ts';
import type { SeatId } from '../ids.ts';
import { refusedToAsk } from '../may-ask.ts';
import type { Refusal } from '../refusal.ts';
import { isOutside } from '../round.ts';
import { isAsked, mostHandedRound, nextQuestion, surveyKey, wholePeople } from '../survey.ts';
import type { SurveyHeld } from '../survey.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** Asks everybody the questions of the pack, alone and in private. */
export function askSurvey(
  draft: Draft,
  { round }: FacilitatorCommandOf<'ask-survey'>,
): Refusal | null {
  const scenario = pinnedScenario(draft);
  const items = scenario === null ? [] : itemsToAsk(draft.group, scenario, round);
  const refusal = refusedToAsk(draft.group, round);
  if (scenario === null || items.length === 0) return 'no-such-item';
  if (refusal) return refusal;
  const { indicators } = scenario.pack.survey;
  const sizes = items.map((item) => indicators[item]?.answers.length ?? 0);
  const plan = draft.group.settings.round;
  const handed = plan !== undefined && isOutside(plan) && ({ handedRound: true } as const);
  draft.record({ kind: 'survey-asked', round, items, sizes, ...handed });
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
  if (!isAsked(group.phase, seat)) return whyNotAsked(seat);
  if (answer >= (held.sizes[item] ?? 0) + besides.length) return 'no-such-choice';
  const next = nextQuestion(held, seat);
  if (next?.person !== person || next.item !== item) return 'already-voted';
  const sealed = facts.seals.seal(surveyKey(round, item), answer);
  draft.record({ kind: 'survey-answered', round, seat: seat.id, person, item, sealed });
  return null;
}

const whyNotAsked = ({ rules }: Seat): Refusal =>
  rules === 'observing' ? 'observing' : 'not-open-yet';

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

function addedUp({ facts }: Draft, held: SurveyHeld, at: number): Sums {
  const choices = (held.sizes[at] ?? 0) + besides.length;
  const open = (answers: readonly string[]): readonly number[] => {
    const choice = facts.seals.open(surveyKey(held.round, at), answers[at] ?? '');
    return choice === null ? [] : [choice];
  };
  const typed = held.sheets.flatMap(open);
  const votes = [...held.cast.keys()].flatMap((seat) => {
    const device = deviceOf(held, seat);
    return wholePeople(held, seat)
      .flatMap(open)
      .map((choice) => ({ choice, people: 1, ...device }));
  });
  const hands = Array.from(
    { length: choices },
    (_, cell) => typed.filter((one) => one === cell).length,
  );
  return addUp({ choices, votes, hands });
}

/** Whoever shares a device knows each other's; of a device that is handed round each person counts alone. */
function deviceOf(held: SurveyHeld, seat: SeatId): { readonly device?: string } {
  const inTurn = [...held.cast.keys()].some((one) => wholePeople(held, one).length > 1);
  return inTurn && !held.isHandedRound ? { device: seat } : {};
}

/** A sheet that somebody filled in on paper, where a round is asked. */
export function enterSheet(
  draft: Draft,
  { answers }: FacilitatorCommandOf<'enter-sheet'>,
): Refusal | null {
  const { group, facts } = draft;
  const held = group.survey;
  if (held?.round !== 'round') return 'decision-gone';
  if (isWaiting(group)) return 'paused';
  if (answers.length !== held.items.length) return 'counts-do-not-fit';
  if (answers.some((one, at) => one >= (held.sizes[at] ?? 0) + besides.length))
    return 'no-such-choice';
  if (held.sheets.length >= mostHandedRound) return 'list-full';
  const sealed = answers.map((one, at) => facts.seals.seal(surveyKey('round', at), one));
  draft.record({ kind: 'sheet-entered', sealed });
  return null;
}

export function takeSheetBack({ group, record }: Draft): Refusal | null {
  if (group.survey?.round !== 'round') return 'decision-gone';
  if (group.survey.sheets.length === 0) return 'already-so';
  record({ kind: 'sheet-taken-back' });
  return null;
}
