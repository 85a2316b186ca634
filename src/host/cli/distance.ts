import type { Distance } from '../../scenario/distance/measure-distance.ts';
import type { Finding } from '../../scenario/finding.ts';
import { distanceOf, oncePerFile } from '../distance/distance-of.ts';
import { ownWordsFile, readOwnWords } from '../distance/open-lexicon.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf } from '../terminal/verb.ts';

export const verb = verbOf({
  says: 'finds names of real countries, peoples, towns and wars in a made-up story',
  takes: 'PATH…',
  paths: { least: 1, most: 1_000 },
  options: {
    json: { kind: 'flag', says: 'one line for programs, for all PATHs together' },
    all: { kind: 'flag', says: 'says every place, not only the first of each name in a file' },
    words: {
      kind: 'text',
      value: 'FILE',
      says: 'your own list of words, one a line (otherwise data/distance-words.txt)',
    },
  },
  more: [
    'PATH is the folder of a story or a world, or one file: Ink, YAML, strings, guide, voice',
    'script, picture text. Names of files are read too. English, French, Spanish, Arabic, Dari.',
    '',
    'A name that a world declares in world.yaml is free, unless it is a real country, capital,',
    'people or word of a war. A real name that has to stay is allowed with a reason, in pack.yaml',
    'or world.yaml:   distance: { allow: { Geneva Conventions: "the debrief quotes them" } }',
    '',
    'Words that are dangerous where you work stand in a file of your own, one a line, # for notes.',
    'It is read and never copied, and only distance and check look at it; do not commit it.',
    '',
    'A machine does not hear: let three people read all names aloud (world.yaml, read_aloud_by).',
    '',
    'Ends with 0 where there are no errors, 1 where there are, 2 where there is nothing to read.',
  ],
  run: async ({ paths, options: { json, all, words } }, terminal) => {
    const ownWords = await readOwnWords(words ?? ownWordsFile);
    if (words !== null && ownWords === null) {
      terminal.say(`There is no list of words at ${words}.`);
      return 2;
    }
    const measured = await measureAll(paths, ownWords ?? [], terminal);
    if (measured === null) return 2;
    const findings = all ? measured.findings : oncePerFile(measured.findings);
    const sum = sumOf(measured);
    if (json) {
      const { words: files } = measured;
      terminal.print(JSON.stringify({ ...sum, files, findings }));
    } else {
      for (const finding of findings) show(finding, terminal);
      showFiles(measured, terminal);
      terminal.print(
        `${sum.errors} ${plural(sum.errors, 'error')}, ${sum.warnings} ${plural(sum.warnings, 'warning')} in ${sum.words} words: ${sum.warningsPer1000} warnings per 1,000 words.`,
      );
    }
    return sum.errors > 0 ? 1 : 0;
  },
});

/** Null where a path leads nowhere. Files that two paths share count once. */
async function measureAll(
  paths: readonly string[],
  ownWords: readonly string[],
  { say, stopped }: Terminal,
): Promise<Distance | null> {
  const findings = new Map<string, Finding>();
  let words: Distance['words'] = {};
  for (const path of paths) {
    if (stopped.aborted) return null;
    const measured = await distanceOf(path, ownWords);
    if (!measured) {
      say(`There is nothing to read at ${path}.`);
      return null;
    }
    for (const finding of measured.findings) {
      const { file, line, column, what } = finding;
      findings.set(`${file}:${line}:${column} ${what}`, finding);
    }
    words = { ...words, ...measured.words };
  }
  return { findings: [...findings.values()], words };
}

function sumOf({ findings, words }: Distance) {
  const read = Object.values(words).reduce((sum, count) => sum + count, 0);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const warningsPer1000 = Math.round((warnings * 10_000) / Math.max(read, 1)) / 10;
  return { errors, warnings, words: read, warningsPer1000 };
}

function show({ severity, file, line, column, what, hint }: Finding, terminal: Terminal): void {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const word = terminal.paint(severity === 'error' ? 'red' : 'yellow', severity);
  terminal.print(`${place}  ${word}: ${what}`);
  terminal.print(terminal.paint('dim', `    ${hint}`));
}

function showFiles({ words }: Distance, { print }: Terminal): void {
  const read = Object.entries(words).filter(([, count]) => count > 0);
  const width = Math.max(0, ...read.map(([file]) => file.length));
  if (read.length > 0) print('');
  for (const [file, count] of read) {
    print(`  ${file.padEnd(width)}  ${String(count).padStart(7)} words`);
  }
}

const plural = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`);
