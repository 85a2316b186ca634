import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codePictures, mostTeams } from '../../src/session/ids.ts';
import { askHost } from '../wire/stranger/ask.ts';
import { mustDo, tellingOf, toDecision, toldTo } from '../wire/stranger/lead.ts';
import type { Way } from '../wire/stranger/line.ts';
import { enter, type Stranger } from '../wire/stranger/stranger.ts';
import { openSmallHost, type OpenedHost } from './open-small-host.ts';
import { sealedLengths, unmasked } from './overheard.ts';

const choices = [0, 1, 2, 3];
const roles = ['keeper', 'trader'];
const ways: readonly Way[] = ['socket', 'requests'];
const teams = codePictures.slice(0, mostTeams);

const ink = `# lang: en
-> start
=== start ===
Who goes first? #id: l_1 #decide: team
+ [We #id: c_0] -> on
+ [They go first, and we wait at the far side of the bridge until they have gone #id: c_1] -> on
+ [Both #id: c_2] -> on
+ [Nobody #id: c_3] -> on
=== on ===
It is night. #id: l_2
-> END
`;
const pack = `title: Lengths
language: en
minutes: [12]
teams: [1, 8]
cast:
  sole: { name: Sole, art: ferry-captain, side: army }
  mira: { name: Mira, art: trader, side: civil }
roles:
  keeper: { name: Keeper, person: sole, goal: "Keep calm.", interests: ["Quiet."], secret: "No lock.", hard: false }
  trader: { name: Trader, person: mira, goal: "Pass before noon, whoever is at the gate.", interests: ["To be asked before anybody opens her basket."], secret: "It is not her basket.", hard: false }
`;

function writeStories(place: string): string {
  const stories = join(place, 'stories');
  mkdirSync(join(stories, 'lengths'), { recursive: true });
  writeFileSync(join(stories, 'lengths', 'lengths.ink'), ink);
  writeFileSync(join(stories, 'lengths', 'pack.yaml'), pack);
  return stories;
}

type Voter = { readonly seat: Stranger; readonly way: Way };

/** A group of eight teams in its first vote; of each team two seats by either kind of connection. */
async function leadToVote(host: OpenedHost): Promise<readonly Voter[]> {
  const { base, hostKey, secret } = host;
  const ask = async (method: string, path: string, body = {}): Promise<unknown> =>
    (await askHost({ base, hostKey, way: 'socket' }, { secret, method, path, body })).body;
  const { code } = (await ask('POST', '/api/groups', { pack: 'lengths' })) as { code: string };
  const console = await enter({ base, hostKey, by: { token: secret }, way: 'socket' });
  const settings = { teams: mostTeams, turning: 'facilitator', closesWhenAllVoted: false };
  await mustDo(console, { kind: 'change-settings', settings });
  const voters: Voter[] = [];
  for (const way of ways)
    for (let count = 0; count < 2 * mostTeams; count += 1) {
      const seat = await enter({ base, hostKey, by: { code: code.split('-') }, way });
      voters.push({ seat, way });
    }
  for (const to of ['rules', 'roles']) await mustDo(console, { kind: 'move-on', to });
  await mustDo(console, { kind: 'deal-roles' });
  await mustDo(console, { kind: 'move-on', to: 'play' });
  await console.until(() => tellingOf(console, 'gourd') !== null);
  for (const team of teams) await toDecision(console, team);
  for (const { seat } of voters) await seat.until(() => toldTo(seat.scene())?.state === 'voting');
  return voters;
}

/** The request that carries a text, but for its id and that of the text. */
const postsIn = (up: Buffer): readonly string[] =>
  up
    .toString('latin1')
    .split(/(?=POST \/wire\/)/)
    .filter((one) => one.startsWith('POST'));

test('[HOST-27] whatever is voted, by whom and over what, what travels is equally long, and so is what comes back', async () => {
  const host = await openSmallHost(writeStories);
  const voters = await leadToVote(host);
  const met = new Set<string>();
  for (const { seat, way } of voters)
    for (const choice of choices) {
      const { target } = toldTo(seat.scene())!;
      await mustDo(seat, { kind: 'cast-vote', target, choice });
      await seat.until(() => seat.mine().vote === choice);
      const role = (seat.mine().role as { key: string } | null)?.key;
      met.add(`${way} ${target.team} ${choice}`).add(`${role} ${choice}`);
    }
  for (const { seat } of voters) seat.leave();
  const every = [...ways.flatMap((way) => teams.map((team) => `${way} ${team}`)), ...roles].flatMap(
    (who) => choices.map((choice) => `${who} ${choice}`),
  );
  expect([...met].toSorted()).toEqual(every.toSorted());
  const heard = host.network.takePassed().map(unmasked);
  // What comes back to a seat: its scene, and then for each vote an answer in which that stands.
  const toSeats = heard
    .map(({ down }) => sealedLengths(down))
    .filter((lengths) => lengths.length > choices.length && Math.max(...lengths) < 10_000);
  expect(toSeats).toHaveLength(voters.length);
  const last = new Set(toSeats.map((lengths) => lengths.slice(-choices.length).join()));
  expect([...last]).toEqual([choices.map(() => 704).join()]);
  const said = heard.flatMap(({ up }) => sealedLengths(up));
  expect(said.length).toBeGreaterThan(voters.length * choices.length);
  expect([...new Set(said)]).toEqual([704]);
  const single = heard
    .flatMap(({ up }) => postsIn(up))
    .filter((one) => sealedLengths(Buffer.from(one)).length === 1);
  expect(single.length).toBeGreaterThan((voters.length / 2) * choices.length);
  expect(new Set(single.map((one) => one.trimEnd().length)).size).toBe(1);
});
