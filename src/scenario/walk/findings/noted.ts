import type { Finding } from '../../finding.ts';
import { cutOf } from '../report/cut-plan.ts';
import type { WalkReport } from '../report/walk-report.ts';
import type { About } from '../report/written.ts';
import type { SourcePlaces } from './source-places.ts';

/** A finding of one walk, and what it is about: the same in another walk is said once. */
export type Noted = { readonly about: string; readonly finding: Finding };

/** Everything that findings about one walk are made from. */
export type Looked = {
  readonly report: WalkReport;
  readonly about: About;
  readonly places: SourcePlaces;
};

/** Says once what was found in several walks, as it was in the first, and in which lengths where a pack has several. */
export function sayOnce(
  noted: readonly { readonly report: WalkReport; readonly noted: readonly Noted[] }[],
  { pack }: About,
): readonly Finding[] {
  const all = noted.flatMap(({ report, noted: some }) =>
    some.map(({ about, finding }) => ({ report, finding, key: `${finding.code} ${about}` })),
  );
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const cuts = new Set(same.flatMap(({ report }) => cutOf(report.settings) ?? []));
    if (cuts.size === 0 || pack.minutes.length < 2) return [first.finding];
    const lengths =
      cuts.size === pack.minutes.length ? 'in every length' : `in ${listed([...cuts])} minutes`;
    return [{ ...first.finding, what: `Told ${lengths}: ${first.finding.what}` }];
  });
}

const listed = (cuts: readonly number[]): string =>
  [cuts.slice(0, -1).join(', '), cuts.at(-1)].filter((part) => part !== '').join(' and ');
