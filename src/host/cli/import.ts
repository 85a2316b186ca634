import { showFindings } from '../explore/show-findings.ts';
import { verbOf } from '../terminal/verb.ts';
import { importTwee, type Imported } from '../twee/import-twee.ts';

type Why = Extract<Imported, { readonly why: string }>['why'];

const whys: Readonly<Record<Why, string>> = {
  'no-file': 'There is no such file, or it is larger than a story can be.',
  'no-twee': 'This is no story in Twee 3: no line begins with ":: " and a name.',
  there: 'That folder is there already, and is not written over. Name another with --to.',
};

export const verb = verbOf({
  says: 'makes a story in Ink of one from Twine (Twee 3), to start from',
  takes: 'FILE.twee',
  paths: { least: 1, most: 1 },
  options: {
    to: { kind: 'text', value: 'FOLDER', says: 'the folder to make, such as stories/the-mill' },
    json: { kind: 'flag', says: 'one line for programs' },
  },
  more: [
    'In Twine: Library, the story, Build, Export As Twee.',
    'Passages become knots, links become choices, and values that are set become variables.',
    'Any other macro is kept as a remark where it stood, and is told; scripts are left out.',
    '',
    'Ends with 0 where the folder was made, 2 otherwise.',
  ],
  run: async ({ paths: [file = ''], options: { to, json } }, terminal) => {
    if (to === null) {
      terminal.say('Say where it shall lie: --to FOLDER');
      return 2;
    }
    const imported = await importTwee(file, to);
    if (json) terminal.print(JSON.stringify({ folder: to, ...imported }));
    if ('why' in imported) {
      terminal.say(whys[imported.why]);
      return 2;
    }
    if (!json) {
      showFindings(imported.findings, terminal);
      terminal.print(`${to}: ${imported.passages} passages. Next: npx elsewhere check ${to}`);
    }
    return 0;
  },
});
