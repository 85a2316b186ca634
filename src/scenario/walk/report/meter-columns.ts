import type { MeterColumn, WalkColumns } from '../walk-columns.ts';

/** The meters that people see, with NaN in each state where nobody sees one. */
export function shownMeters({ places, placeOf, meters }: WalkColumns): readonly MeterColumn[] {
  // Where chance falls in the opening, the first state is before the story.
  const isShown = places.map(({ offers, ending }) => offers.length > 0 || ending !== null);
  const shownIn = (state: number): boolean => isShown[placeOf[state] ?? -1] === true;
  const isThere = ({ values }: MeterColumn, state: number): boolean =>
    !Number.isNaN(values[state] ?? NaN);
  const first = placeOf.findIndex(
    (_, state) => shownIn(state) && meters.some((meter) => isThere(meter, state)),
  );
  return meters
    .filter((meter) => isThere(meter, first))
    .map(({ name, values }) => ({
      name,
      values: values.map((value, state) => (shownIn(state) ? value : NaN)),
    }));
}
