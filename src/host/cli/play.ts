import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Finding } from '../../scenario/finding.ts';
import { cuts } from '../../scenario/pack.ts';
import type { Cut } from '../../scenario/pack.ts';
import type { Playable } from '../../scenario/play.ts';
import { playByHand } from '../play/play-by-hand.ts';
import { playByMachine, withoutBlank } from '../play/play-by-machine.ts';
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
    cut: {
      kind: 'number',
      value: 'N',
      says: 'tells it in this length, 12, 25 or 45, where the story has the variable cut',
      least: 12,
      most: 45,
      whole: true,
    },
    world: {
      kind: 'text',
      value: 'NAME',
      says: 'tells a pack in this other world, whose folder lies beside it',
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
    'Told in another length or world, it is what a workshop plays that chose the same.',
    'Where stdin is no terminal, it is read as with --json.',
    'Ends with 0; with 1 where the story is broken, fails, or lacks a choice or the world; with 2 where',
    'there is none, or none of that length.',
  ],
  run: async ({ paths: [path = ''], options }, terminal) => {
    const { seed, choices, json } = options;
    const playable = await openAsked(path, options);
    if (typeof playable === 'string') {
      terminal.say(playable);
      return 2;
    }
    const machine = json || choices !== null || !process.stdin.isTTY;
    if (!playable.start) return refuse(playable.findings, machine, terminal);
    sayMissing(playable, terminal);
    const start = playable.start(seed ?? 1, lengthOf(options.cut));
    if (!machine) return playByHand(start, terminal);
    return playByMachine({ start, choices: choicesIn(choices), print: terminal.print });
  },
});

/** Without a list they are typed; an empty list takes none. */
function choicesIn(list: string | null): AsyncIterable<string> | Iterable<string> {
  if (list === null) return withoutBlank(createInterface({ input: process.stdin }));
  return list.trim() === '' ? [] : list.split(',');
}

type Told = { readonly cut: number | null; readonly world: string | null };

const lengthOf = (cut: number | null): Cut | null => cuts.find((length) => length === cut) ?? null;

/** A sentence that says why it cannot be played as asked, where it cannot. */
async function openAsked(path: string, told: Told): Promise<Playable | string> {
  const unclear = whatIsUnclear(path, told);
  if (unclear !== null) return unclear;
  const playable = await readPlayable(path, told.world ?? undefined);
  if (!playable) return `There is no story at ${path}.`;
  return whyNoCut(playable, told.cut) ?? playable;
}

/** Null where both could be meant. */
function whatIsUnclear(path: string, { cut, world }: Told): string | null {
  if (cut !== null && lengthOf(cut) === null)
    return `A story is told in ${cuts.join(', ')} minutes, not in ${cut}.`;
  if (world === null) return null;
  if (path.endsWith('.json'))
    return 'A compiled story holds one world only: play the pack itself in another one.';
  const isName = basename(world) === world && /[^.]/.test(world);
  return isName
    ? null
    : `"${world}" is no name of a world: it is the name of a folder, and no path.`;
}

function whyNoCut({ start, hasCut }: Playable, cut: number | null): string | null {
  if (cut === null || hasCut || !start) return null;
  return 'This story has one length only: it has no variable cut. Write VAR cut = 25 to give it more.';
}

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
