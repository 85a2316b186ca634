import { findAll, lookForAll, openClean } from '../scenario/planted/find-mistakes.ts';

export type PlantedMeasured = {
  readonly planted: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly falseAlarms: number;
};

/** Looks for mistakes of authors, each made alone in a clean story. */
export async function benchPlanted(): Promise<PlantedMeasured> {
  const clean = await openClean();
  const looked = lookForAll(clean);
  return {
    planted: looked.length,
    found: looked.filter(({ found }) => found).length,
    missed: looked.filter(({ found }) => !found).map(({ mistake }) => mistake.name),
    falseAlarms: findAll(clean).length,
  };
}
