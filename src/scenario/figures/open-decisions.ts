import type { Comparison, Option } from '../walk/report/options.ts';
import { flowOfPlace } from '../walk/report/written.ts';
import type { Written } from '../walk/report/written.ts';

/** The decisions of a story by their knots, and whether they leave anything to weigh. */
export type DecisionsMet = {
  /** Of which no option crosses a red line. */
  readonly weighed: readonly string[];
  /** Of those, the ones in which an option is never worse than each of the others on any meter, wherever it is asked. */
  readonly settled: readonly string[];
  /** Where an option crosses a red line: there a best answer is no fault. */
  readonly redLined: readonly string[];
};

export function decisionsMet(
  comparisons: readonly Comparison[],
  { choices, tags }: Pick<Written, 'choices' | 'tags'>,
): DecisionsMet {
  const red = new Set(
    choices.flatMap(({ path, tags: own }) =>
      own.some(({ name }) => name === 'redline') ? [path] : [],
    ),
  );
  const redFlows = new Set(
    tags.flatMap(({ name, stand, flow }) =>
      name === 'redline' && stand !== 'choice' ? [flow] : [],
    ),
  );
  const byFlow = [...Map.groupBy(comparisons, ({ place }) => flowOfPlace(place))];
  const isRed = ([flow, all]: readonly [string, readonly Comparison[]]): boolean =>
    redFlows.has(flow) || all.some(({ one, other }) => red.has(one.path) || red.has(other.path));
  const named = (some: readonly (readonly [string, unknown])[]): readonly string[] =>
    some.map(([flow]) => flow);
  const weighed = byFlow.filter((one) => !isRed(one));
  return {
    weighed: named(weighed),
    settled: named(weighed.filter(([, all]) => hasBest(all))),
    redLined: named(byFlow.filter(isRed)),
  };
}

/** A knot may ask twice: each of its questions counts. Where options are level on all meters, none is best. */
function hasBest(comparisons: readonly Comparison[]): boolean {
  const byOption = Map.groupBy(comparisons, ({ place, one }) => `${place}\n${keyOf(one)}`);
  return [...byOption.values()].some(
    (all) =>
      all.every(({ neverWorse }) => neverWorse) &&
      all.some(({ sometimesBetter }) => sometimesBetter),
  );
}

const keyOf = ({ path, nth }: Option): string => `${path}~${nth}`;
