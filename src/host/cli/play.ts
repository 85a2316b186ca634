import { createInterface } from 'node:readline';
import type { Finding } from '../../scenario/finding.ts';
import type { Playable } from '../../scenario/play.ts';
import { playByHand } from '../play/play-by-hand.ts';
import { playByMachine } from '../play/play-by-machine.ts';
import { readPlayable } from '../play/read-playable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf } from '../terminal/verb.ts';
import type { ExitStatus } from '../terminal/verb.ts';

export const verb = verbOf({
  says: 'plays a story in the terminal, by hand or by a list of choices',
  takes: 'FILE',
  paths: { least: 1, most: 1 },
  options: {
    seed: {
      kind: 'number',
      value: 'N',
      says: 'chance falls as this number says, and the same every time (1)',
      least: 0,
      most: 2 ** 31 - 1,
      whole: true,
    },
    choices: {
      kind: 'text',
      value: '0,2,1',
      says: 'takes these choices, counted from 0, and prints a line of JSON per turn; "" takes none',
    },
    json: {
      kind: 'flag',
      says: 'prints a line of JSON per turn; choices come from stdin, one a line',
    },
  },
  more: [
    'FILE is an .ink file, the folder of a pack, or an Ink story compiled to .json.',
    'By hand: type the number of a choice (from 1), b to go back a step, q to end.',
    'A line of JSON: {"lines": [{"text", "tags"}], "choices": [{"text", "tags"}], "ended", "errors"}, as Ink gives it.',
    'Where stdin is no terminal, it is read as with --json.',
    'Ends with 0; with 1 where the story is broken, fails, or lacks a choice; with 2 where there is none.',
  ],
  run: async ({ paths: [path = ''], options }, terminal) => {
    const playable = await readPlayable(path);
    if (!playable) {
      terminal.say(`There is no story at ${path}.`);
      return 2;
    }
    const machine = options.json || options.choices !== null || !process.stdin.isTTY;
    if (!playable.start) return refuse(playable.findings, machine, terminal);
    sayMissing(playable, terminal);
    const start = playable.start(options.seed ?? 1);
    if (!machine) return playByHand(start, terminal);
    const choices = options.choices?.split(',') ?? createInterface({ input: process.stdin });
    return playByMachine({ start, choices, print: terminal.print });
  },
});

function refuse(findings: readonly Finding[], machine: boolean, terminal: Terminal): ExitStatus {
  const wrong = findings.filter(({ severity }) => severity === 'error');
  for (const finding of wrong) {
    terminal.say(inWords(finding));
    terminal.say(`    ${finding.hint}`);
  }
  const errors = wrong.map(inWords);
  if (machine) terminal.print(JSON.stringify({ lines: [], choices: [], ended: true, errors }));
  return 1;
}

const inWords = ({ file, line, column, what }: Finding): string =>
  `${[file, line, column].filter((part) => part !== undefined).join(':')}  ${what}`;

function sayMissing({ missing }: Playable, { say }: Terminal): void {
  if (missing.length === 0) return;
  say(
    `The story asks for ${missing.join(', ')} from outside and has no function for it: it gives 0.`,
  );
}
