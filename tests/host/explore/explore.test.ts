import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explore } from '../../../src/host/cli/explore.ts';
import { openCrew } from '../../../src/host/explore/crew.ts';
import type { Crew } from '../../../src/host/explore/crew.ts';
import type { Request } from '../../../src/host/explore/requests.ts';
import { LostThread, openThread } from '../../../src/host/explore/thread.ts';
import { readPlayable } from '../../../src/host/play/read-playable.ts';
import { folderWith, paperCrew, paperTerminal } from './paper.ts';

const road = `VAR a = 5
-> gate
=== gate
* [Ask] -> ask
* [Wave] -> bridge
* {a > 9} [Never] -> cave
=== ask
~ a = a + 1
* [Go on] -> bridge
=== bridge
* [Run]
  ~ a = a - 3
  -> far
* [Wait] -> far
=== far
{ a > 5:
  # ending: glad
  Good.
  -> END
}
# ending: sad
Bad.
-> END
=== cave
Dark. # ending: deep
+ [Out] -> cave
`;

const endless = 'VAR n = 0\n-> k\n=== k\n~ n++\n{n}\n+ [More] -> k\n+ {n > 3} [Enough] -> END\n';

type Shortest = {
  readonly cut: number | null;
  readonly plays: boolean;
  readonly indexes: readonly number[];
  readonly texts: readonly string[];
};
type Answer = {
  readonly closed: boolean;
  readonly states: number;
  readonly steps: number;
  readonly seconds: number;
  readonly choices: { readonly total: number; readonly reached: number };
  readonly endings: readonly { readonly name: string; readonly shortest: Shortest }[];
  readonly findings: readonly { readonly code: string; readonly shortest?: Shortest }[];
  readonly faults: readonly { readonly shortest: Shortest }[];
  readonly verdicts: readonly {
    readonly kind: string;
    readonly name: string;
    readonly verdict: string;
    readonly file: string;
    readonly line: number;
    readonly inside: { readonly choices: number } | null;
  }[];
  readonly cuts: readonly { readonly closed: boolean; readonly unfinished: string | null }[];
};

async function ask(
  ink: string,
  { seconds = 20, crew = paperCrew() }: { seconds?: number; crew?: Crew } = {},
) {
  const folder = folderWith({ 'road.ink': ink });
  const { terminal, printed } = paperTerminal();
  const asked = { seconds, seed: 1, json: true };
  const status = await explore(join(folder, 'road.ink'), asked, { terminal, crew });
  expect(printed).toHaveLength(1);
  return { status, folder, answer: JSON.parse(printed[0] ?? '') as Answer };
}

test('[EXPLORE-10] a story that closes is told whole: what was reached, and what never will be, with file and line', async () => {
  const { status, answer } = await ask(road);
  expect(status).toBe(0);
  expect(answer).toMatchObject({ closed: true, choices: { total: 7, reached: 5 } });
  expect(answer.cuts).toMatchObject([{ closed: true, unfinished: null }]);
  const judged = answer.verdicts.map(({ kind, name, verdict, line }) => [
    kind,
    name,
    verdict,
    line,
  ]);
  expect(judged).toEqual([
    ['choice', 'Never', 'proved never reached', 6],
    ['choice', 'Out', 'proved never reached', 26],
    ['knot', 'cave', 'proved never reached', 24],
    ['ending', 'deep', 'proved never reached', 25],
  ]);
  expect(answer.verdicts[2]?.inside).toMatchObject({ choices: 1 });
});

test('[EXPLORE-10] every ending comes with the indexes that play takes to it', async () => {
  const { answer, folder } = await ask(road);
  expect(answer.endings.map(({ name }) => name)).toEqual(['glad', 'sad']);
  for (const { shortest } of answer.endings) {
    let played = (await readPlayable(join(folder, 'road.ink')))?.start?.(1) ?? null;
    expect(shortest.indexes).toHaveLength(shortest.texts.length);
    for (const index of shortest.indexes) played = played?.take(index) ?? null;
    expect(played?.turn.ended).toBe(true);
  }
});

test('[EXPLORE-10] what is met in one length only plays in that length, and is told so', async () => {
  const ink = `VAR cut = 25
* [Go] -> on
=== on
{cut == 45: -> bad}
{cut == 12: -> brief}
On. -> END
=== bad
{LIST_MIN(3)} -> END
=== brief
# ending: brief
Brief. -> END
`;
  const folder = folderWith({ 'pack.yaml': 'minutes: [12, 25, 45]\n', 'tale.ink': ink });
  const { terminal, printed } = paperTerminal();
  const crew = paperCrew();
  const asked = { seconds: 20, seed: 1, json: true };
  await explore(folder, asked, { terminal, crew });
  await explore(folder, { ...asked, json: false }, { terminal, crew });
  const { endings, faults } = JSON.parse(printed[0] ?? '') as Answer;
  expect(faults).toMatchObject([{ shortest: { cut: 45, plays: true, indexes: [0] } }]);
  const [brief] = endings.filter(({ name }) => name === 'brief');
  expect(brief?.shortest).toMatchObject({ cut: 12, plays: true, indexes: [0] });
  const start = (await readPlayable(folder))?.start;
  expect(start?.(1, 45).take(0)?.turn.errors).toHaveLength(1);
  expect(start?.(1, 25).take(0)?.turn.errors).toEqual([]);
  const words = printed.join('\n');
  expect(words).toContain('told in 12 minutes: Go (--cut 12 --choices 0)');
  expect(words).toMatch(/^ +--cut 45 --choices 0$/m);
});

test('[EXPLORE-10] where dice fall, a way comes with the seed that plays it', async () => {
  const ink = `* [Roll]
- {RANDOM(1, 40) == 7: -> seven}
No. -> END
=== seven
# ending: seven
Seven. -> END
`;
  const path = join(folderWith({ 'dice.ink': ink }), 'dice.ink');
  const { terminal, printed } = paperTerminal();
  await explore(path, { seconds: 20, seed: 1, json: false }, { terminal, crew: paperCrew() });
  const [said, seed] =
    /seven .*\n +Roll \(--seed (\d+) --choices 0\)/.exec(printed.join('\n')) ?? [];
  expect(said).toBeDefined();
  const start = (await readPlayable(path))?.start;
  expect(start?.(Number(seed)).take(0)?.turn.lines.at(-1)?.text).toBe('Seven.');
});

test('[EXPLORE-10] a story that does not close in its time says so, and calls nothing proved', async () => {
  const { answer, status } = await ask(`${endless}+ {n < 0} [Never] -> END\n`, { seconds: 0.3 });
  expect(status).toBe(0);
  expect(answer.closed).toBe(false);
  expect(answer.choices).toEqual({ total: 3, reached: 2 });
  expect(answer.verdicts).toMatchObject([
    { name: 'Never', verdict: 'not reached within bounds', line: 8 },
  ]);
});

test('[EXPLORE-11] a thread that is lost leaves an honest "unfinished", and the others go on', async () => {
  let losses = 0;
  const lose = (request: Request): void => {
    if (request.kind !== 'advance' || request.task !== 0) return;
    losses += 1;
    throw new LostThread('ran out of memory');
  };
  const { answer, status } = await ask(road, { seconds: 0.4, crew: paperCrew(lose) });
  expect(losses).toBe(1);
  expect(status).toBe(0);
  expect(answer.closed).toBe(false);
  expect(answer.cuts).toMatchObject([{ unfinished: 'the search ran out of memory' }]);
  expect(answer.choices.reached).toBe(5);
  expect(answer.endings.map(({ name }) => name)).toEqual(['glad', 'sad']);
});

test('[EXPLORE-11] memory that is used up ends a thread, and is told in plain words', async () => {
  const crew = openCrew(1, () => openThread(8));
  const { answer, status } = await ask(road, { crew });
  await crew.close();
  expect(status).toBe(1);
  expect(answer).toMatchObject({
    closed: false,
    states: 0,
    findings: [{ code: 'story-too-large' }],
  });
});

test('[EXPLORE-12] who stops it is told what was found by then', async () => {
  const stop = new AbortController();
  const { terminal, printed } = paperTerminal(stop.signal);
  const folder = folderWith({ 'hub.ink': endless });
  const crew = paperCrew((request) => {
    if (request.kind === 'advance') stop.abort();
  });
  const asked = { seconds: 3_600, seed: 1, json: true };
  const status = await explore(join(folder, 'hub.ink'), asked, { terminal, crew });
  expect(status).toBe(0);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ closed: false, choices: { reached: 2 } });
});

test('[EXPLORE-13] faults and dead ends end with 1, and are told with the way there', async () => {
  const wrong = await ask('* [bad] -> bad\n* [fine] -> END\n=== bad\n{LIST_MIN(3)}\n-> END\n');
  expect(wrong.status).toBe(1);
  expect(wrong.answer.faults).toMatchObject([{ shortest: { indexes: [0], texts: ['bad'] } }]);
  const fault = wrong.answer.findings.find(({ code }) => code === 'walk-fault');
  expect(fault?.shortest?.indexes).toEqual([0]);
  expect((await ask('-> k\n=== k\n* [stop] Stop.\n* [fine] -> END\n')).status).toBe(1);
});

test('[EXPLORE-13] what does not compile has findings and every key; where there is nothing, it ends with 2', async () => {
  const { status, answer } = await ask('Hi -> nowhere');
  expect(status).toBe(1);
  expect(Object.keys(answer)).toEqual(
    expect.arrayContaining(
      'closed states steps seconds choices endings findings verdicts'.split(' '),
    ),
  );
  expect(answer.findings.length).toBeGreaterThan(0);
  const { terminal, printed, said } = paperTerminal();
  const asked = { seconds: 1, seed: 1, json: true };
  expect(await explore('no/such/place', asked, { terminal, crew: paperCrew() })).toBe(2);
  expect(printed).toEqual([]);
  expect(said).toEqual(['There is no story at no/such/place.']);
});

test('[EXPLORE-14] people read the same in words: findings, endings, verdicts, paths', async () => {
  const folder = folderWith({ 'road.ink': `${road}=== lost\nLost.\n-> END\n` });
  const { terminal, printed } = paperTerminal();
  const asked = { seconds: 20, seed: 1, json: false };
  await explore(join(folder, 'road.ink'), asked, { terminal, crew: paperCrew() });
  const words = printed.join('\n');
  for (const said of [
    'Cannot be reached',
    'road.ink:27  knot "lost"',
    'Proved never reached',
    'road.ink:6  choice "Never"',
    'Wave > Wait (--choices 1,1)',
    'every path walked',
    '5 of 7 choices offered',
  ]) {
    expect(words).toContain(said);
  }
});

const dice =
  'VAR n = 0\n-> k\n=== k\n~ n = RANDOM(1, 1000000)\n{n}\n+ [More] -> k\n+ {n < 0} [Never] -> END\n+ [Out] -> END\n';

test('[EXPLORE-16] dice that fall in too many ways are the reason that is told', async () => {
  let fromNew = 0;
  const crew = paperCrew((request) => {
    if (request.kind === 'advance' && request.task > 0 && request.from === 'new') fromNew += 1;
  });
  const { answer } = await ask(dice, { seconds: 1.5, crew });
  expect(answer.cuts).toMatchObject([{ closed: false, unfinished: 'dice fall in too many ways' }]);
  expect(fromNew).toBeGreaterThan(0);
  expect(answer.seconds).toBeGreaterThanOrEqual(1.5);
});

test('[EXPLORE-17] however long it took to open the story, a little is walked', async () => {
  const { answer } = await ask(endless, { seconds: 0.001 });
  expect(answer.choices.reached).toBeGreaterThan(0);
  expect(answer.steps).toBeGreaterThan(0);
  expect(answer.seconds).toBeGreaterThanOrEqual(0.3);
});
