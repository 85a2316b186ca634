import { openPackFile, type Unpacked } from '../carry/open-pack-file.ts';
import { showFindings } from '../explore/show-findings.ts';
import { verbOf } from '../terminal/verb.ts';

type Why = Exclude<Extract<Unpacked, { readonly why: string }>['why'], 'findings'>;

const whys: Readonly<Record<Why, string>> = {
  'no-file': 'There is no such file, or it is larger than a pack can be.',
  'no-pack': 'This is no pack file. They are made by: npx elsewhere pack FOLDER',
  changed: 'This file was changed or cut off on its way. Ask for it again.',
  newer: 'This file was made by a newer Elsewhere. Update this one first.',
  name: 'A file in it has a name that leads elsewhere or cannot be. Nothing was unpacked.',
  there: 'That folder is there already, and is not written over. Name another with --to.',
};

export const verb = verbOf({
  says: 'makes a folder of a pack file again, once all of it was looked at',
  takes: 'FILE',
  paths: { least: 1, most: 1 },
  options: {
    to: { kind: 'text', value: 'FOLDER', says: 'the folder to make, such as stories/the-mill' },
    json: { kind: 'flag', says: 'one line for programs' },
  },
  more: [
    'Nothing in the file is run. What a story may not hold is said, and then nothing is left of it.',
    'The first letters of its hash are those that "pack" said: compare them with whoever sent it.',
    '',
    'Ends with 0 where the folder was made, 1 where something in it is wrong, 2 otherwise.',
  ],
  run: async ({ paths: [file = ''], options: { to, json } }, terminal) => {
    if (to === null) {
      terminal.say('Say where it shall lie: --to FOLDER');
      return 2;
    }
    const unpacked = await openPackFile(file, to);
    if (json) terminal.print(JSON.stringify({ folder: to, ...unpacked }));
    if ('hash' in unpacked) {
      if (!json) terminal.print(`${to}: ${unpacked.files} files, ${unpacked.hash.slice(0, 12)}`);
      return 0;
    }
    if (unpacked.why === 'findings') {
      if (!json) showFindings(unpacked.findings, terminal);
      return 1;
    }
    terminal.say(whys[unpacked.why]);
    return 2;
  },
});
