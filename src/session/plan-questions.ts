import type { Scenario } from '../scenario/scenario.ts';
import type { Group, PhaseName } from './group.ts';
import { openPhases } from './open-phases.ts';
import { planRunSheet, type Block, type RunSheet } from './run-sheet.ts';
import type { SurveyRound } from './survey.ts';

/** Questions before the story or after it, in the phase whose minutes they take. */
export type PlannedQuestions = {
  readonly round: SurveyRound;
  readonly phase: PhaseName;
  readonly minutes: number;
};

/** Half a minute to try one that does not count, and a third of a minute each. */
export const questionMinutes = (items: number): number =>
  items === 0 ? 0 : Math.ceil(0.5 + items / 3);

/** What the story brings; in a chain of command nothing is asked, and a round plans its own time. */
export function questionsOf(
  scenario: Scenario | null,
  settings: Group['settings'],
): readonly PlannedQuestions[] {
  if (scenario === null || settings.inChainOfCommand || settings.round !== undefined) return [];
  const { before, after } = scenario.pack.survey;
  const early = openPhases(scenario, settings).includes('roles') ? 'roles' : 'rules';
  const all: readonly PlannedQuestions[] = [
    { round: 'before', phase: early, minutes: questionMinutes(before.length) },
    { round: 'after', phase: 'debrief', minutes: questionMinutes(after.length) },
  ];
  return all.filter(({ minutes }) => minutes > 0);
}

/** A sheet, and which questions it has minutes for. */
export type SheetWithQuestions = RunSheet & { readonly questions: readonly SurveyRound[] };

/**
 * Where a plan may leave things out, questions go before a contest does or the story becomes shorter: those before it
 * with those after it, since either alone tells of no change.
 */
export function planWithQuestions(
  block: Block,
  questions: readonly PlannedQuestions[],
): SheetWithQuestions {
  const asked = questions.filter(({ phase }) => block.phases.includes(phase));
  const whole = planAsking(block, asked);
  if (!block.trims || asked.length === 0) return whole;
  const without = planAsking(block, []);
  return costsNothing(whole, without) ? whole : without;
}

/** Nothing else had to give way to them. */
function costsNothing(whole: RunSheet, without: RunSheet): boolean {
  const fits = !whole.toAnchor && whole.over === 0;
  return fits && whole.cut === without.cut && whole.contests.length === without.contests.length;
}

function planAsking(block: Block, asked: readonly PlannedQuestions[]): SheetWithQuestions {
  const taken = (phase?: PhaseName): number =>
    asked.reduce(
      (sum, one) => (phase === undefined || one.phase === phase ? sum + one.minutes : sum),
      0,
    );
  const sheet = planRunSheet({ ...block, minutes: block.minutes - taken() });
  return {
    ...sheet,
    stops: sheet.stops.map((stop) => ({ ...stop, minutes: stop.minutes + taken(stop.phase) })),
    questions: asked.map(({ round }) => round),
  };
}
