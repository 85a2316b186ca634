import { resolve } from 'node:path';
import { programmeJson, programmeSheet } from '../../report/programme.ts';
import { startOptions } from '../flags.ts';
import { programmeIn } from '../houses/programme-of.ts';
import { verbOf } from '../terminal/verb.ts';

export const verb = verbOf({
  says: 'many nodes: sums over what groups of at least three workshops let go',
  takes: '',
  paths: { least: 0, most: 0 },
  options: {
    data: { ...startOptions.data, says: 'the folder that the nodes share' },
    json: { kind: 'flag', says: 'for programs, instead of a spreadsheet (CSV)' },
  },
  more: [
    'Only groups enter that let their totals go with two keys and have ended. A question or a',
    'decision stands in it once groups of three workshops have answered it; of fewer nothing is',
    'told, and not how many there are.',
    '',
    'Ends with 0 where there is a sum, 1 where there is none yet.',
  ],
  run: async ({ options: { data, json } }, terminal) => {
    if (data === null) {
      terminal.say('Say which folder the nodes share: --data DIR.');
      return 2;
    }
    const pooled = programmeIn(resolve(data));
    if (pooled.length === 0) {
      terminal.say('There is nothing yet that groups of three workshops have let go.');
      return 1;
    }
    terminal.print((json ? programmeJson(pooled, 'all') : programmeSheet(pooled)).trimEnd());
    return 0;
  },
});
