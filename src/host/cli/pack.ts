import { basename, resolve } from 'node:path';
import { makePackFile } from '../carry/make-pack-file.ts';
import { showFindings } from '../explore/show-findings.ts';
import { verbOf } from '../terminal/verb.ts';

export const verb = verbOf({
  says: 'makes one file of a story, to carry it to another laptop',
  takes: 'FOLDER',
  paths: { least: 1, most: 1 },
  options: {
    out: { kind: 'text', value: 'FILE', says: 'the file to make (NAME.elsewhere, here)' },
    json: { kind: 'flag', says: 'one line for programs' },
  },
  more: [
    'All of the folder is looked at first, as before a story is chosen; where anything is wrong,',
    'it says what, and makes nothing. Equal folders make equal files.',
    'A world, or the bank of questions, lies in a folder of its own: pack that too, where the',
    'other laptop does not have it.',
    '',
    'Ends with 0 where the file was made, 1 where something in the folder is wrong, 2 otherwise.',
  ],
  run: async ({ paths: [folder = ''], options: { out, json } }, terminal) => {
    const file = out ?? `${basename(resolve(folder))}.elsewhere`;
    const packed = await makePackFile(folder, file);
    if (json) terminal.print(JSON.stringify({ file, ...packed }));
    if ('hash' in packed) {
      if (!json) terminal.print(`${file}: ${packed.files} files, ${packed.hash.slice(0, 12)}`);
      return 0;
    }
    if (packed.why === 'findings') {
      if (!json) showFindings(packed.findings, terminal);
      return 1;
    }
    terminal.say(
      packed.why === 'there'
        ? `${file} is there already, and is not written over. Name another with --out.`
        : `There is no folder ${folder}.`,
    );
    return 2;
  },
});
