// What walking every path does, on stories whose truth is known, beside plain ways of doing it.
import { cpus } from 'node:os';
import { benchGauntlet } from './explore-gauntlet.ts';
import { benchHub } from './explore-hub.ts';
import { benchPlanted } from './explore-planted.ts';
import { benchRiverRoad } from './explore-river.ts';
import { printRows } from './rows.ts';

export async function benchExplore(json: boolean): Promise<void> {
  const machine = `${cpus().length} cores, Node ${process.version}`;
  const river = await benchRiverRoad();
  const planted = await benchPlanted();
  const { gauntlet, baseline } = benchGauntlet();
  const hub = await benchHub();
  if (json) {
    console.log(JSON.stringify({ machine, gauntlet, baseline, hub, planted, river }));
    return;
  }
  const { bytes, choices, closed, seconds, wallSeconds, states, steps, reached } = gauntlet;
  console.log(`${machine}; seconds are of one processor, where nothing else is said\n`);
  printRows([
    ['gauntlet', `${bytes} bytes, ${choices} choices, ${gauntlet.doomed} of them never offered`],
    ['  every path walked', `${said(closed)}, in ${seconds} s (${wallSeconds} s by the wall)`],
    ['  states, choices taken', `${states}, ${steps}`],
    ['  offered, missed, wrongly offered', `${reached}, ${gauntlet.missed}, ${gauntlet.wrong}`],
    ['  plain search of saved states', `${said(baseline.closed)} after ${baseline.seconds} s`],
    ['    states, choices offered', `${baseline.states}, ${baseline.reached}`],
    [
      '  plain play at random, choices offered',
      `${baseline.random} after ${baseline.randomSeconds} s`,
    ],
    ['hub', `${hub.bytes} bytes, ${hub.choices} choices, ${hub.canBeReached} can be reached`],
    ['  verdicts right, wrong', `${hub.verdicts.right}, ${hub.verdicts.wrong.length}`],
    ...Object.entries(hub.coverage).map(
      ([way, at]) => [`  offered after 1, 5, 15 s: ${way}`, at.join(', ')] as const,
    ),
    ['planted mistakes found', `${planted.found} of ${planted.planted}`],
    ['  false alarms on the clean story', String(planted.falseAlarms)],
    ['check of The River Road', `${river.first} s (${river.firstWall} s by the wall)`],
    [
      '  again with a line changed',
      `${river.again} s (${river.againWall} s), ${river.ratio} of the first`,
    ],
    ['  all its lengths walked to the end', said(river.closed)],
  ]);
}

const said = (isSo: boolean): string => (isSo ? 'yes' : 'no');
