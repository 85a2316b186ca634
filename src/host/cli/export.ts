import { writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { prepareScreens } from '../build-screens.ts';
import { sha256Of } from '../carry/sha256-of.ts';
import { exportKinds, type ExportKind } from '../export/exported-page.ts';
import { exportStory, type Exported } from '../export/export-story.ts';
import { showFindings } from '../explore/show-findings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf, type ExitStatus } from '../terminal/verb.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export const verb = verbOf({
  says: 'makes one zip of a story to play alone: for a web server, or for a learning system',
  takes: 'PACK',
  paths: { least: 1, most: 1 },
  options: {
    as: { kind: 'text', value: 'KIND', says: 'web (as usual), scorm (SCORM 1.2) or cmi5' },
    out: { kind: 'text', value: 'FILE', says: 'the file to make (NAME-KIND.zip, here)' },
    lang: { kind: 'text', value: 'TAG', says: "the language it opens in (the story's own)" },
    json: { kind: 'flag', says: 'one line for programs' },
  },
  more: [
    'In it are the page for playing alone and this one story with its world, and no other. It needs no',
    'internet, but a web server: opened from the disk, as file://, browsers let no such page run.',
    'A learning system is told that the story was completed, once its debrief is over, and nothing',
    'else: no score, no answers, no path. cmi5 asks besides when it began and ended; SCORM 1.2 that',
    'what was begun counts as incomplete until then. Films and recorded voices stay at home.',
    'The same story and the same version of the program make the same bytes.',
    '',
    'Ends with 0 where the file was made, 1 where something in the story is wrong, 2 otherwise.',
  ],
  run: async ({ paths: [pack = ''], options }, terminal) => {
    const kind = exportKinds.find((one) => one === (options.as ?? 'web'));
    if (kind === undefined) {
      terminal.say(`--as wants ${exportKinds.join(', ')}, not "${options.as}".`);
      return 2;
    }
    await prepareScreens(root, (text) => terminal.say(text));
    const screens = join(root, 'dist');
    const exported = await exportStory({ pack, kind, screens, language: options.lang });
    if ('why' in exported) return refuse(exported, { pack, json: options.json }, terminal);
    return write(exported, { pack, kind, out: options.out, json: options.json }, terminal);
  },
});

type Refused = Extract<Exported, { readonly why: string }>;

function refuse(
  refused: Refused,
  { pack, json }: { readonly pack: string; readonly json: boolean },
  terminal: Terminal,
): ExitStatus {
  if (json) terminal.print(JSON.stringify(refused));
  switch (refused.why) {
    case 'findings':
      if (!json) showFindings(refused.findings, terminal);
      return 1;
    case 'no-pack':
      terminal.say(`There is no story in ${pack}.`);
      return 2;
    case 'no-language':
      terminal.say(`It can open in ${refused.languages.join(', ')}.`);
      return 2;
  }
}

type Writing = {
  readonly pack: string;
  readonly kind: ExportKind;
  readonly out: string | null;
  readonly json: boolean;
};

/** What is there already is not written over. */
async function write(
  { bytes, files, languages }: Extract<Exported, { readonly files: number }>,
  { pack, kind, out, json }: Writing,
  terminal: Terminal,
): Promise<ExitStatus> {
  const file = out ?? `${basename(resolve(pack))}-${kind}.zip`;
  const isMade = await writeFile(file, bytes, { flag: 'wx', flush: true }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );
  if (!isMade) {
    terminal.say(`${file} is there already, and is not written over. Name another with --out.`);
    return 2;
  }
  const hash = sha256Of(bytes);
  const size = Math.round(bytes.length / 100_000) / 10;
  terminal.print(
    json
      ? JSON.stringify({ file, kind, files, bytes: bytes.length, hash, languages })
      : `${file}: ${files} files, ${size} MB, ${languages.join(' ')}, ${hash.slice(0, 12)}`,
  );
  return 0;
}
