import type { MeterLine } from './debrief-pictures.ts';
import { stopTitle, type Told } from './saying.ts';
import type { Way } from './way.ts';

/** Every meter of the pack over time, team by team, each value with the decision that led to it. */
export function meterLines(told: Told): readonly MeterLine[] {
  return Object.entries(told.scenario.pack.meters).map(([key, { name, sign, range }]) => ({
    key,
    name: told.say(`meters.${key}.name`, name),
    sign,
    range,
    teams: told.ways.map((way) => ({ team: way.team.id, values: valuesOf(key, way, told) })),
  }));
}

type Value = MeterLine['teams'][number]['values'][number];

function valuesOf(key: string, way: Way, { scenario, say }: Told): readonly Value[] {
  const { turnings, run } = way;
  const standing = turnings.map(({ at }) => run.marks[at]?.meters[key]);
  const start = standing[0] ?? run.marks[0]?.meters[key];
  const moved = turnings.flatMap((turning, index) => {
    const value = standing[index + 1] ?? run.marks.at(-1)?.meters[key];
    if (turning.taken === null || value === undefined) return [];
    const choice = say(turning.taken.id, turning.taken.text);
    return [{ value, decision: stopTitle(scenario, say, turning), choice }];
  });
  return start === undefined ? [] : [{ value: start, decision: '', choice: '' }, ...moved];
}
