import type { EndingReached } from './debrief-pictures.ts';
import { endingName, entryOf, type Told } from './saying.ts';
import type { Way } from './way.ts';

/** Where each team came out, side by side, with every meter as it stood. */
export function endingsReached(told: Told): readonly EndingReached[] {
  return told.ways.map((way) => endingReached(way, told));
}

function endingReached({ team, run }: Way, { scenario, say }: Told): EndingReached {
  const { ending = null, meters: stood = {} } = run.marks.at(-1) ?? {};
  const meters = Object.entries(scenario.pack.meters).flatMap(([key, meter]) => {
    const value = stood[key];
    return value === undefined ? [] : [{ key, name: say(`meters.${key}.name`, meter.name), value }];
  });
  if (ending === null) return { team: team.id, ending, name: '', picture: null, meters };
  const picture = entryOf(scenario.pack.endings, ending)?.picture ?? null;
  return { team: team.id, ending, name: endingName(scenario, say, ending), picture, meters };
}
