import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../src/host/cli/check.ts';
import { keepChecking } from '../../../src/host/explore/keep-checking.ts';
import { openCrew } from '../../../src/host/explore/crew.ts';
import type { Ask } from '../../../src/host/explore/requests.ts';
import type { Terminal } from '../../../src/host/terminal/terminal.ts';
import { folderWith, paperCrew, paperTerminal, paperThread } from './paper.ts';

const road = `-> gate
=== gate
* [Ask] -> ask
* [Wave] -> END
* {ask} [Never] -> END
=== ask
# ending: talked
They talk.
-> END
`;

async function checkInk(ink: string, json = false) {
  const folder = folderWith({ 'road.ink': ink });
  const { terminal, printed, said } = paperTerminal();
  const paths = [join(folder, 'road.ink')];
  const status = await check(paths, { terminal, crew: paperCrew(), json });
  return { status, words: [...printed, ...said].join('\n'), printed };
}

test('[WALK-7] the check says in plain words what was met, and whether the story can be played', async () => {
  const fine = await checkInk(road);
  expect(fine.status).toBe(0);
  for (const said of [
    'every path walked',
    '2 of 3 choices offered',
    'road.ink:5  choice "Never"',
  ]) {
    expect(fine.words).toContain(said);
  }
  const broken = await checkInk('Hi -> nowhere');
  expect(broken.status).toBe(1);
  expect(broken.words).toContain('road.ink:1');
  const faulty = await checkInk('* [a] -> k\n* [b] -> END\n=== k\n{LIST_MIN(3)}\n-> END\n');
  expect(faulty.status).toBe(1);
  expect(faulty.words).toContain('walk-fault');
});

test('[CHECK-1] errors come first; of one kind five are shown and the others counted', async () => {
  const wrong = Array.from({ length: 9 }, (_, at) => `Line ${at}. # speakr: a${at}`).join('\n');
  const { words, status } = await checkInk(
    `${wrong}\n* [a] -> k\n* [b] -> END\n=== k\n{LIST_MIN(3)}\n-> END\n`,
  );
  expect(status).toBe(1);
  expect(words.indexOf('1 error')).toBeLessThan(words.indexOf('warnings'));
  expect(words.match(/tag-unknown$/gm)).toHaveLength(5);
  expect(words).toContain('… and 4 more like this (tag-unknown)');
});

test('[CHECK-2] each path is one object, and the worst of them is the status', async () => {
  const folder = folderWith({ 'good.ink': 'Hi.\n-> END\n', 'bad.ink': 'Hi -> nowhere\n' });
  const { terminal, printed } = paperTerminal();
  const paths = ['good.ink', 'bad.ink'].map((name) => join(folder, name));
  const checking = { terminal, crew: paperCrew(), json: true };
  expect(await check(paths, checking)).toBe(1);
  expect(printed.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { path: paths[0], ok: true, errors: 0, closed: true, cuts: [{ closed: true, states: 1 }] },
    { path: paths[1], ok: false, errors: 1, findings: [{ severity: 'error', line: 1 }] },
  ]);
  expect(await check([join(folder, 'none.ink'), paths[0] ?? ''], checking)).toBe(2);
  expect(printed.slice(2).map((line) => (JSON.parse(line) as { ok: boolean }).ok)).toEqual([
    false,
    true,
  ]);
  expect(await check([folderWith({ 'notes.txt': 'no story' })], checking)).toBe(2);
});

test('[CHECK-3] with --watch a saved file is checked again at once, with the same threads', async () => {
  const folder = folderWith({ 'road.ink': 'Hi -> nowhere\n' });
  const stop = new AbortController();
  const heard = Promise.withResolvers<void>();
  let told = 0;
  const { terminal, printed } = paperTerminal(stop.signal, () => {
    told += 1;
    if (told === 1) writeFileSync(join(folder, 'road.ink'), 'Hi.\n-> END\n');
    else heard.resolve();
  });
  const opened: string[] = [];
  const crew = paperCrew(({ kind }) => void (kind === 'open' && opened.push(kind)));
  const path = join(folder, 'road.ink');
  const kept = keepChecking([path], { terminal, crew, json: false });
  await heard.promise;
  stop.abort();
  expect(await kept).toBe(0);
  expect(opened).toHaveLength(2);
  expect(printed.join('\n')).toContain('1 error');
  expect(printed.at(-1)).toContain('Nothing wrong');
});

test('[CHECK-3] with --watch also the worlds are watched that a story names by then', async () => {
  const home = folderWith({});
  for (const folder of ['road', 'here', 'there', 'far']) mkdirSync(join(home, folder));
  const write = (file: string, text: string): void => writeFileSync(join(home, file), text);
  write('road/road.ink', 'Hi.\n-> END\n');
  write('road/pack.yaml', 'world: here\n');
  for (const world of ['here', 'there', 'far']) write(`${world}/world.yaml`, 'places:\n');
  const saves = [
    () => write('road/pack.yaml', 'world: there\nretold: [far]\n'),
    () => write('there/world.yaml', 'places: 3\n'),
    () => write('far/world.yaml', 'places: 4\n'),
  ];
  const stop = new AbortController();
  const { terminal } = paperTerminal(stop.signal, () => (saves.shift() ?? (() => stop.abort()))());
  await keepChecking([join(home, 'road')], { terminal, crew: paperCrew(), json: false });
  expect(saves).toEqual([]);
});

test('[CHECK-5] a story that takes long to walk is answered in part, and then whole', async () => {
  const folder = folderWith({ 'road.ink': road });
  const path = join(folder, 'road.ink');
  const stop = new AbortController();
  const { terminal, printed } = paperTerminal(stop.signal);
  const crew = openCrew(1, () => {
    const thread = paperThread();
    let opened = 0;
    const ask: Ask = async (request) => {
      if (request.kind === 'open') opened += 1;
      // While it is checked at first and after the change nothing is walked, however often it is asked.
      const nothing = { steps: 0, states: 0, isDone: false, isFull: false, met: nothingMet };
      return (
        opened % 2 === 1 && request.kind === 'advance' ? nothing : thread.ask(request)
      ) as never;
    };
    return { ask, close: thread.close };
  });
  const hearing: Terminal = {
    ...terminal,
    print: (line) => {
      terminal.print(line);
      const save = (): void => writeFileSync(path, road.replace('They talk', 'We talk'));
      if (printed.length === 2) setImmediate(save);
      if (printed.length === 4) stop.abort();
    },
  };
  await keepChecking([path], { terminal: hearing, crew, json: true });
  const closed = printed.map((line) => Reflect.get(JSON.parse(line), 'closed') as unknown);
  expect(closed).toEqual([false, true, false, true]);
});

const nothingMet = { choices: [], lines: [], stops: [] };

const command = resolve(import.meta.dirname, '../../../src/host/cli/elsewhere.mjs');
const endless = 'VAR n = 0\n-> k\n=== k\n~ n++\n{n}\n+ [More] -> k\n+ [And more] -> k\n';

test('[EXPLORE-12] Ctrl-C ends the threads, tells what was found, and leaves nothing behind', async () => {
  const folder = folderWith({ 'hub.ink': endless });
  const temporary = folderWith({});
  const args = [command, 'explore', join(folder, 'hub.ink'), '--seconds', '3600', '--json'];
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => printed.push(data));
  // It speaks once it walks, and would go on for an hour.
  child.stderr.once('data', () => child.kill('SIGINT'));
  const status = await new Promise((ended) => child.once('close', ended));
  expect(status).toBe(0);
  const answer: unknown = JSON.parse(Buffer.concat(printed).toString());
  expect(answer).toMatchObject({ closed: false, choices: { total: 2, reached: 2 } });
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(folder)).toEqual(['hub.ink']);
});
