import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFile } from '../../../src/host/static-files.ts';
import { stopAll } from '../../faults/host-under-test.ts';
import { mustDo } from '../../wire/stranger/lead.ts';
import { commandAttacks } from './commands.ts';
import { doorAttacks } from './doors.ts';
import { frameAttacks } from './frames.ts';
import { openGround, stateAt, type Ground } from './ground.ts';
import { pathAttacks } from './paths.ts';
import { requestAttacks } from './requests.ts';
import { sealAttacks } from './seals.ts';
import { slowAttacks } from './slow.ts';
import { socketAttacks } from './sockets.ts';
import { streamAttacks } from './streams.ts';

const place = mkdtempSync(join(tmpdir(), 'elsewhere-attacks-'));
let ground: Ground;
let slow: Promise<readonly string[]>;
let turn = 0;

beforeAll(async () => {
  ground = await openGround(place);
  slow = Promise.all(slowAttacks.map((attack) => attack.try(ground)));
}, 60_000);

afterAll(() => {
  stopAll();
  rmSync(place, { recursive: true, force: true });
});

/** What a stranger may be told, and what must not be in any answer to one. */
function nothingTold(): void {
  const heard = ground.takeHeard();
  for (const word of ground.mustNotHear()) expect(heard).not.toContain(word);
}

/** Somebody else is answered, every second time with a vote that is done, as often as people may; both groups stand where they stood. */
async function stillServed(): Promise<void> {
  const { a, b, port, secret } = ground;
  const [seat] = a.seats;
  turn += 1;
  if (turn % 2 === 0) {
    const choice = (turn / 2) % 3;
    await mustDo(seat!, { kind: 'cast-vote', target: a.target, choice });
    await seat!.until(() => seat!.mine().vote === choice);
  } else {
    const headers = { authorization: `Bearer ${secret}` };
    const answer = await fetch(`http://127.0.0.1:${port}/api/helpers`, { headers });
    expect([answer.status, seat!.mine().vote === null]).toEqual([200, turn === 1]);
  }
  expect([stateAt(seat!), stateAt(b.seats[0]!)]).toEqual(['voting', 'voting']);
  expect(a.console.scene().seats?.length).toBe(4);
  expect(b.console.scene().seats?.length).toBe(2);
}

const strangers = [
  ...pathAttacks,
  ...requestAttacks,
  ...streamAttacks,
  ...socketAttacks,
  ...sealAttacks.filter(({ does }) => does.startsWith('says') || does.startsWith('greets')),
];
const insiders = [
  ...sealAttacks.filter((attack) => !strangers.includes(attack)),
  ...commandAttacks,
  // The last of these takes all that a device may send for a while.
  ...frameAttacks,
  ...doorAttacks,
];

test.each(strangers)('[ATTACK-1] over $over, a stranger $does: $must', async (attack) => {
  ground.takeHeard();
  expect(await attack.try(ground)).toBe(attack.must);
  nothingTold();
  await stillServed();
});

test.each(insiders)('[ATTACK-1] over the $over, somebody $does: $must', async (attack) => {
  expect(await attack.try(ground)).toBe(attack.must);
  await stillServed();
});

test('[ATTACK-1] the list is long, and no attack stands in it twice', () => {
  const all = [...strangers, ...insiders, ...slowAttacks].map(
    ({ over, does }) => `${over} ${does}`,
  );
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(150);
});

test('[ATTACK-10] whoever is slow is ended, and holds up nobody', async () => {
  expect(await slow).toEqual(slowAttacks.map(({ must }) => must));
  await stillServed();
});

test('[ATTACK-9] of the pages that were built, only those for this machine hold a story', () => {
  const dist = join(import.meta.dirname, '../../../dist');
  const line = 'Today is market day.';
  const holding = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .flatMap((path) => findFile(dist, path) ?? [])
    .filter(({ path }) => readFileSync(path, 'utf8').includes(line));
  expect(holding.length).toBeGreaterThan(0);
  expect(holding.filter(({ isForAll }) => isForAll)).toEqual([]);
});
