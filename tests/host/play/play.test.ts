import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Story } from 'inkjs/engine/Story';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playByHand } from '../../../src/host/play/play-by-hand.ts';
import { playByMachine } from '../../../src/host/play/play-by-machine.ts';
import { readPlayable } from '../../../src/host/play/read-playable.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import type { Played } from '../../../src/scenario/play.ts';
import { compilePlain, playPlain } from '../../support/plain-ink.ts';

const folder = mkdtempSync(join(tmpdir(), 'elsewhere-play-'));
const ink = `# title: Door
A door. {~red|blue|green} {RANDOM(1, 100)} # speaker: old-man # loud

* Go [in #inside] now #outside
  -> room
* [Stay]
- You stay. <>
Long.
-> END
=== room
  # dark
A room.
+ [Out] -> END
`;

const long = `VAR cut = 25
At {cut}.
* [On]
- {cut > 25:Long.|Short.}
-> END
`;

beforeAll(() => {
  writeFileSync(join(folder, 'door.ink'), ink);
  writeFileSync(join(folder, 'broken.ink'), 'Hello.\n-> nowhere\n');
  writeFileSync(join(folder, 'world.ink'), 'A world alone.\n');
  writeFileSync(join(folder, 'main.ink'), 'INCLUDE parts/room.ink\n-> room\n');
  mkdirSync(join(folder, 'parts'));
  writeFileSync(join(folder, 'parts/room.ink'), '=== room\nA room.\n-> END\n');
  mkdirSync(join(folder, 'pack'));
  writeFileSync(join(folder, 'pack/pack.ink'), 'From a pack.\n');
  writeFileSync(join(folder, 'pack/pack.yaml'), 'title: Pack\n');
  writeFileSync(join(folder, 'long.ink'), long);
  for (const [world, river] of [
    ['north', 'Nile'],
    ['south', 'Orange'],
  ] as const) {
    mkdirSync(join(folder, world));
    writeFileSync(join(folder, world, 'world.ink'), `CONST RIVER = "${river}"\n`);
    writeFileSync(join(folder, world, 'world.yaml'), `name: ${world}\n`);
  }
  mkdirSync(join(folder, 'tale'));
  writeFileSync(join(folder, 'tale/tale.ink'), 'INCLUDE world.ink\nBy the {RIVER}.\n-> END\n');
  writeFileSync(join(folder, 'tale/pack.yaml'), 'title: Tale\nworld: north\n');
  writeFileSync(join(folder, 'plain.json'), mustPlain(ink).ToJson() ?? '');
  writeFileSync(join(folder, 'no-story.json'), '{"a": 1}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function mustPlain(source: string): Story {
  const story = compilePlain('door.ink', { 'door.ink': source });
  if (Array.isArray(story)) throw new Error(story.join());
  return story as Story;
}

function mustStart(source: string, seed = 1): Played {
  const { start } = openPlay('door', { 'door.ink': source });
  if (!start) throw new Error('does not compile');
  return start(seed);
}

async function byMachine(source: string, choices: readonly string[], seed = 1) {
  const printed: string[] = [];
  const print = (line: string): void => void printed.push(line);
  const status = await playByMachine({ start: mustStart(source, seed), choices, print });
  return { status, turns: printed.map((line) => JSON.parse(line) as unknown) };
}

type Ran = { readonly status: number | null; readonly turns: unknown[]; readonly said: string };

function run(args: readonly string[], input = ''): Ran {
  const command = join(import.meta.dirname, '../../../src/host/cli/elsewhere.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'play', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, turns: lines.map((line) => JSON.parse(line) as unknown), said: stderr };
}

test('[PLAY-1] a bare Ink file, one with files beside it, a pack and a compiled story play', async () => {
  const first = async (path: string): Promise<unknown> =>
    (await readPlayable(join(folder, path)))?.start?.(1).turn.lines.at(-1)?.text;
  expect(await first('main.ink')).toBe('A room.');
  expect(await first('world.ink')).toBe('A world alone.');
  expect(await first('pack')).toBe('From a pack.');
  const { start } = (await readPlayable(join(folder, 'plain.json'))) ?? {};
  expect(start?.(9).turn).toEqual(playPlain(mustPlain(ink), 9).turn);
});

test('[PLAY-2] every turn is told as inkjs tells it with that seed, empty lines and tags too', async () => {
  for (const seed of [0, 1, 7, 2 ** 31 - 1]) {
    const plain = playPlain(mustPlain(ink), seed);
    const told = [plain.turn, plain.take(0), plain.take(0)];
    expect(await byMachine(ink, ['0', '0'], seed)).toEqual({ status: 0, turns: told });
  }
});

test("[PLAY-2] without choices only the first turn is printed, and errors are told in Ink's words", async () => {
  expect((await byMachine(ink, [])).turns).toHaveLength(1);
  const loose = await byMachine('-> a\n=== a\nHello.', []);
  expect(loose).toEqual({
    status: 1,
    turns: [playPlain(mustPlain('-> a\n=== a\nHello.'), 1).turn],
  });
});

test.each([
  ['7', 'There is no choice 7 here: 0 to 1.'],
  ['-1', 'There is no choice -1 here: 0 to 1.'],
  ['left', 'There is no choice left here: 0 to 1.'],
])('[PLAY-3] the choice %s is an error, and the choices are still there', async (said, error) => {
  const { status, turns } = await byMachine(ink, [said, '0']);
  expect(status).toBe(1);
  expect(turns).toHaveLength(2);
  expect(turns[1]).toMatchObject({ lines: [], ended: false, errors: [error] });
  expect(turns[1]).toHaveProperty('choices', (turns[0] as { choices: unknown }).choices);
});

test('[PLAY-3] a choice that is left out between commas is an error', async () => {
  const { status, turns } = await byMachine(ink, ['0', '', '0']);
  expect(status).toBe(1);
  expect(turns).toHaveLength(3);
  expect(turns[2]).toMatchObject({ lines: [], ended: false });
  expect(JSON.stringify(turns[2])).toContain('A choice is missing here');
});

test('[PLAY-3] a choice after the end is an error', async () => {
  const { status, turns } = await byMachine('Hello.\n* [On]\n- -> END', ['0', '0']);
  expect(status).toBe(1);
  expect(turns.at(-1)).toMatchObject({ ended: true, choices: [] });
  expect(turns).toHaveLength(3);
});

test('[PLAY-4] what does not compile is said on stderr and as one object, and what is not there ends with 2', () => {
  const broken = run(['broken.ink', '--choices', '0']);
  expect(broken.status).toBe(1);
  expect(broken.said).toContain('broken.ink:2');
  expect(broken.turns).toHaveLength(1);
  expect(broken.turns[0]).toMatchObject({ lines: [], choices: [], ended: true });
  expect(run(['no-story.json', '--json']).status).toBe(1);
  expect(run(['gone.ink']).status).toBe(2);
  expect(run(['door.ink', 'long.ink']).said).toContain('Give one FILE only.');
  mkdirSync(join(folder, 'bare'), { recursive: true });
  const bare = run(['bare']);
  expect(bare).toMatchObject({ status: 2, turns: [] });
  expect(bare.said).toContain('There is no story at bare');
  expect(run(['door.ink', '--seed', 'x']).status).toBe(2);
});

test('[PLAY-5] choices come from stdin, one a line, where nobody sits at the terminal', () => {
  const piped = run(['door.ink', '--seed', '3'], '0\n\n0\n');
  expect(piped.status).toBe(0);
  expect(piped).toEqual(run(['door.ink', '--seed', '3', '--choices', '0,0']));
  expect(piped.turns).toHaveLength(3);
  expect(run(['door.ink']).turns).toEqual([playPlain(mustPlain(ink), 1).turn]);
});

async function byHand(source: string, answers: readonly string[]) {
  const shown: string[] = [];
  const asked = [...answers];
  const status = await playByHand(mustStart(source), {
    print: (line) => void shown.push(line),
    say: (line) => void shown.push(line),
    paint: (paint, text) => (paint === 'dim' ? `(${text})` : text),
    ask: async () => asked.shift() ?? null,
  });
  return { status, shown, left: asked.length };
}

test('[PLAY-7] a length is set before the first line, and chance falls as it would', () => {
  const told = (args: readonly string[]): unknown => run(['long.ink', '--choices', '0', ...args]);
  const turn = (text: string) => ({
    lines: [{ text, tags: [] }],
    choices: [{ text: 'On', tags: [] }],
    ended: false,
    errors: [],
  });
  const played = run(['long.ink', '--choices', '0', '--cut', '45']);
  expect(played).toMatchObject({ status: 0, said: '' });
  expect(played.turns).toMatchObject([turn('At 45.'), { lines: [{ text: 'Long.' }] }]);
  expect(run(['long.ink', '--choices', '']).turns).toMatchObject([turn('At 25.')]);
  expect(told(['--cut', '25'])).toEqual(told([]));
});

test.each([
  [['long.ink', '--cut', '30'], 'told in 12, 25, 45 minutes, not in 30'],
  [['long.ink', '--cut', '60'], '--cut wants a number from 12 to 45'],
  [['door.ink', '--cut', '45'], 'it has no variable cut'],
  [['plain.json', '--cut', '45'], 'it has no variable cut'],
  [['broken.ink', '--cut', '45'], 'broken.ink:2'],
])('[PLAY-7] %j is refused in plain words', (args, says) => {
  const { status, said } = run(args);
  expect(status).toBe(says.startsWith('broken') ? 1 : 2);
  expect(said).toContain(says);
});

test('[PLAY-8] a pack is told in its own world, or in another one beside it', () => {
  const first = (args: readonly string[]): unknown => run(['tale', ...args]).turns[0];
  expect(first([])).toMatchObject({ lines: [{ text: 'By the Nile.' }] });
  expect(first(['--world', 'south'])).toMatchObject({ lines: [{ text: 'By the Orange.' }] });
});

test('[PLAY-8] a world that is not there is a finding, and what names none is refused', () => {
  const gone = run(['tale', '--world', 'west']);
  expect(gone.status).toBe(1);
  expect(gone.said).toContain('There is no world "west"');
  expect(gone.turns).toMatchObject([{ lines: [], choices: [], ended: true }]);
  for (const world of ['', '..', '../tale', 'a/b']) {
    expect(run(['tale', '--world', world])).toMatchObject({ status: 2, turns: [] });
  }
  const compiled = run(['plain.json', '--world', 'south']);
  expect(compiled).toMatchObject({ status: 2, turns: [] });
  expect(compiled.said).toContain('one world only');
});

test('[PLAY-6] speakers, dim tags and numbered choices are shown', async () => {
  const { status, shown } = await byHand(ink.replace('{~red|blue|green} {RANDOM(1, 100)}', ''), []);
  expect(shown).toEqual([
    '',
    'Old Man: A door. (# title: Door # loud)',
    '',
    '  1. Go in (# inside)',
    '  2. Stay',
  ]);
  expect(status).toBe(0);
});

test('[PLAY-6] wrong answers are asked again, b goes back, q ends', async () => {
  const { status, shown, left } = await byHand(ink, [
    'b',
    '9',
    'x',
    '0',
    '1',
    'b',
    '2',
    '1',
    'q',
    '1',
  ]);
  const text = shown.join('\n');
  expect(text).toContain('nothing to go back to');
  expect(text.match(/Type a number from 1 to 2/g)).toHaveLength(3);
  expect(text.match(/1\. Go in/g)).toHaveLength(2);
  expect(text).toContain('You stay. Long.');
  expect(text).toContain('The end.');
  expect(text).toContain('The story has ended.');
  expect({ status, left }).toEqual({ status: 0, left: 1 });
});

test('[PLAY-6] a mistake of the story is said in plain words, and one can go back from it', async () => {
  const source = '* [Loop] -> loop\n* [On] -> loose\n=== loop\n-> loop\n=== loose\nHere.';
  const { status, shown } = await byHand(source, ['1', 'b', '2', 'q']);
  const text = shown.join('\n');
  expect(text).toContain('goes round without an end, and never asks');
  expect(text).toContain('write -> END');
  expect(text.match(/1\. Loop/g)).toHaveLength(2);
  expect(status).toBe(1);
});
