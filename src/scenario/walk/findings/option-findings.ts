import type { Finding } from '../../finding.ts';
import type { MergedReport } from '../report/merge-reports.ts';
import type { Comparison, Option } from '../report/options.ts';
import { flowOfPlace } from '../report/written.ts';
import type { About } from '../report/written.ts';
import type { SourcePlaces } from './source-places.ts';

/** So many situations must be compared before a walk that is not closed says something about an option. */
const enough = 20;

/** Decisions with one best answer, with one that nobody has a reason for, or on which nothing hangs. */
export function findOptions(
  merged: MergedReport,
  about: About,
  places: SourcePlaces,
): readonly Finding[] {
  const known = merged.comparisons.filter(({ times }) => merged.closed || times >= enough);
  const decisions = Map.groupBy(known, ({ place }) => place);
  return [...decisions.values()].flatMap((comparisons) => [
    ...bestAndWorst(comparisons, about, places),
    ...alike(comparisons, about, places),
  ]);
}

const keyOf = ({ path, nth }: Option): string => `${path}~${nth}`;
const wins = ({ neverWorse, sometimesBetter }: Comparison): boolean =>
  neverWorse && sometimesBetter;

function bestAndWorst(
  comparisons: readonly Comparison[],
  about: About,
  places: SourcePlaces,
): readonly Finding[] {
  const byOne = [...Map.groupBy(comparisons, ({ one }) => keyOf(one)).values()];
  const best = byOne.find((all) => all.every(wins))?.[0];
  if (best) return [oneBest(best, places)];
  const red = redChoices(comparisons, about);
  const byOther = [...Map.groupBy(comparisons, ({ other }) => keyOf(other)).values()];
  return byOther.flatMap((all) => {
    const better = all.find(wins);
    return better && !red(better.other) ? [oneWorse(better, places)] : [];
  });
}

/** An option across a red line ought to be the worst; where the author tagged the decision alone, it may be any. */
function redChoices(
  comparisons: readonly Comparison[],
  { written }: About,
): (option: Option) => boolean {
  const flow = flowOfPlace(comparisons[0]?.place ?? '');
  const isRed = written.tags.some(
    (tag) => tag.name === 'redline' && tag.stand !== 'choice' && tag.flow === flow,
  );
  const tagged = new Set(
    written.choices.flatMap(({ path, tags }) =>
      tags.some(({ name }) => name === 'redline') ? [path] : [],
    ),
  );
  const choiceIsTagged = comparisons.some(({ one }) => tagged.has(one.path));
  return ({ path }) => tagged.has(path) || (isRed && !choiceIsTagged);
}

function oneBest({ one }: Comparison, places: SourcePlaces): Finding {
  return {
    severity: 'warning',
    code: 'walk-best-answer',
    ...places.ofChoice(one.path),
    what: `"${one.text}" is the best answer on every meter, wherever this is asked: people will look for it.`,
    hint: 'Let it cost something that another answer keeps.',
  };
}

function oneWorse({ one, other }: Comparison, places: SourcePlaces): Finding {
  return {
    severity: 'warning',
    code: 'walk-worse-answer',
    ...places.ofChoice(other.path),
    what: `"${other.text}" is never better than "${one.text}" on any meter, and worse on some: nobody has a reason to take it.`,
    hint: 'Let it win something that the other loses. If it crosses a red line, tag it # redline.',
  };
}

/** A story without a pack may well let two of its choices lead to the same; a whole decision without effect is odd anywhere. */
function alike(
  comparisons: readonly Comparison[],
  { written }: About,
  places: SourcePlaces,
): readonly Finding[] {
  const same = comparisons.filter((pair) => pair.alike);
  const options = new Map(same.map(({ one }) => [keyOf(one), one]));
  const all = new Set(comparisons.map(({ one }) => keyOf(one)));
  const [first] = same;
  if (!first || (written.inPack === null && options.size < all.size)) return [];
  const texts = [...options.values()].map(({ text }) => `"${text}"`).join(', ');
  return [
    {
      severity: 'warning',
      code: 'walk-same-choice',
      ...places.ofChoice(first.one.path),
      what:
        options.size === all.size
          ? `Nothing hangs on this decision: ${texts} move no meter and lead to the same.`
          : `It makes no difference which of these is taken: ${texts}.`,
      hint: 'Let each choice move a meter or be remembered later, or make one choice of them.',
    },
  ];
}
