// Plays every Ink story in npm packages, and made-up ones, side by side with inkjs alone, and opens their texts in the studio's editor.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import type { Story } from 'inkjs/engine/Story';
import { openCompiledPlay, openPlay } from '../../src/scenario/play.ts';
import type { Playable, PlayedTurn } from '../../src/scenario/play.ts';
import type { Sources } from '../../src/scenario/scenario.ts';
import { openDice } from '../support/gauntlet/dice.ts';
import { compilePlain, parsePlain, playPlain } from '../support/plain-ink.ts';
import { isKeptByStudio } from '../support/studio-keeps.ts';
import { findParting } from '../support/side-by-side.ts';
import { writeInk } from '../support/write-ink.ts';

/** Packages of the registry that are about Ink stories; most hold none. */
const packages = [
  'inkjs',
  '@lamppost/create-ink-player',
  '@lamppost/ink-player',
  '@drincs/pixi-vn-ink',
  '@atrament/core',
  '@atrament/web',
  'inklecate',
  'inklecate-loader',
] as const;

const walks = { walks: 20, turns: 40 };
const made = 200;

type Found = {
  readonly says: string;
  readonly plain: Story | readonly string[];
  readonly ours: Playable;
  /** Where the verb can be pointed at; null for a story that is in no file. */
  readonly path: string | null;
};

type Compared = {
  readonly stories: number;
  /** Neither side compiles them. */
  readonly broken: number;
  readonly walks: number;
  readonly byVerb: number;
  readonly differences: readonly string[];
};

/** Fetches the packages and compares; progress is said line by line. */
function foreign(names: readonly string[], say: (line: string) => void): Compared {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-foreign-'));
  try {
    const fetched = names.flatMap((name) => {
      const found = storiesOf(name, folder);
      say(`${name}: ${found.length} stories`);
      return found;
    });
    return compare([...fetched, ...madeUp()], say);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function storiesOf(name: string, folder: string): readonly Found[] {
  const into = mkdtempSync(join(folder, 'package-'));
  const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', into, name]);
  const [file] = packed.status === 0 ? readdirSync(into) : [];
  if (file === undefined) throw new Error(`${name} cannot be fetched: ${String(packed.stderr)}`);
  spawnSync('tar', ['-xzf', file], { cwd: into });
  const files = readdirSync(into, { recursive: true, encoding: 'utf8' });
  return files.flatMap((path) => openStory(join(into, path), `${name} ${relative('', path)}`));
}

function openStory(path: string, says: string): readonly Found[] {
  if (path.endsWith('.json')) return openCompiled(path, says);
  if (!path.endsWith('.ink')) return [];
  const main = basename(path);
  const files = sourcesIn(dirname(path));
  return [{ says, path, plain: compilePlain(main, files), ours: openPlay(nameOf(main), files) }];
}

function openCompiled(path: string, says: string): readonly Found[] {
  const json = readText(path);
  if (!/^\s*\{\s*"inkVersion"/.test(json)) return [];
  return [{ says, path, plain: parsePlain(json), ours: openCompiledPlay(basename(path), json) }];
}

const readText = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/, '');

const nameOf = (main: string): string => main.replace(/\.ink$/, '');

function sourcesIn(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = files
    .filter((file) => file.endsWith('.ink'))
    .map((file) => [file, readText(join(folder, file))]);
  return Object.fromEntries(read) as Sources;
}

const madeUp = (): readonly Found[] =>
  Array.from({ length: made }, (_, seed) => {
    const ink = writeInk(seed);
    const files = { 'story.ink': ink };
    const plain = compilePlain('story.ink', files);
    return { says: `made-up ${seed}`, path: null, plain, ours: openPlay('story', files) };
  });

function compare(stories: readonly Found[], say: (line: string) => void): Compared {
  const broken = stories.filter(({ plain, ours }) => isBroken(plain) && !ours.start).length;
  const differences = [...stories.flatMap(differencesOf), ...stories.flatMap(lostByStudio)];
  for (const difference of differences) say(difference);
  const played = stories.length - broken;
  const byVerb = stories.filter(({ path, ours }) => path !== null && ours.start).length;
  return { stories: played, broken, walks: played * walks.walks, byVerb, differences };
}

function lostByStudio({ says, path }: Found): readonly string[] {
  if (!path?.endsWith('.ink')) return [];
  const isKept = isKeptByStudio(path, readFileSync(path, 'utf8'));
  return isKept ? [] : [`${says}: the studio loses signs of it`];
}

function differencesOf({ says, plain, ours, path }: Found): readonly string[] {
  if (isBroken(plain) || !ours.start) {
    if (isBroken(plain) && !ours.start) return [];
    return [`${says}: only ${ours.start ? 'ours' : 'inkjs'} compiles it`];
  }
  const parting = findParting({ ours: ours.start, plain, missing: ours.missing }, walks);
  const parted = parting ? [`${says}: ${JSON.stringify(parting)}`] : [];
  const told = path === null || isToldByVerb(path, plain, ours.missing);
  return told ? parted : [...parted, `${says}: by the verb`];
}

const isBroken = (plain: Story | readonly string[]): plain is readonly string[] =>
  Array.isArray(plain);

const command = join(import.meta.dirname, '../../src/host/cli/elsewhere.mjs');

/** One play with the verb itself, as somebody with a list of choices would run it. */
function isToldByVerb(path: string, plain: Story, missing: readonly string[]): boolean {
  const seed = 7;
  const dice = openDice(seed);
  const play = playPlain(plain, seed, missing);
  const turns: PlayedTurn[] = [play.turn];
  const taken: number[] = [];
  for (let turn = play.turn; turn.choices.length > 0 && taken.length < 30;) {
    taken.push(dice.roll(turn.choices.length));
    turn = play.take(taken.at(-1) ?? 0);
    turns.push(turn);
  }
  const args = [command, 'play', path, '--seed', String(seed), '--choices', taken.join()];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return stdout === `${turns.map((turn) => JSON.stringify(turn)).join('\n')}\n`;
}

/** Plays the stories in these packages, or in those we know of; `json` prints one line for machines. */
export function benchForeign(names: readonly string[], json: boolean): void {
  const say = json ? () => {} : console.log;
  const { differences, ...counts } = foreign(names.length > 0 ? names : packages, say);
  if (json) console.log(JSON.stringify({ ...counts, differences }));
  else console.log({ ...counts, differences: differences.length });
}
