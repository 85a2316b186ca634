import { afterEach, expect, test, vi } from 'vitest';
import { pathOfHouse } from '../../../src/host/houses/house-path.ts';
import { openWorkshops } from '../../../src/host/houses/workshops.ts';
import { withDatabase } from '../../../src/host/nodes/with-database.ts';
import { askHostAt } from '../../../src/link/ask-host.ts';
import { programPorts } from '../../../src/link/program-ports.ts';
import { parseCode } from '../../../src/wire/parse-frame.ts';
import { verb } from '../../../src/host/cli/invite.ts';
import { call, stopAll, type HostUnderTest } from '../../faults/host-under-test.ts';
import { ask } from '../../faults/lead-to-vote.ts';
import { openCluster } from '../nodes/cluster.ts';
import { withPostgres } from '../postgres/with-postgres.ts';

const postgres = withPostgres();
afterEach(stopAll);

function askAt(node: HostUnderTest, at: string) {
  const url = `ws://127.0.0.1:${node.port}${at}/wire`;
  const askHost = askHostAt(url, programPorts(url, Math.random).openWire);
  return (secret: string, route: `${'GET' | 'POST'} ${string}`, body: object = {}) => {
    const [method, path] = route.split(' ') as ['GET' | 'POST', string];
    return askHost({ secret, method, path, body });
  };
}

type Group = { readonly code: string; readonly token: string; readonly stage: string };

async function runVerb(args: readonly string[], options: object): Promise<readonly string[]> {
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  const left = { database: null, data: null, address: null, withdraw: null, 'keep-days': null };
  const none = { ...left, list: false, json: false };
  const terminal = { print: note, say: note } as never;
  await verb.run({ paths: args, options: { ...none, ...options } }, terminal);
  return said;
}

const own = (letter: string): string => letter.repeat(32);

test('[MANY-17] any node serves any workshop, and what is done in one changes no other', async () => {
  const cluster = await openCluster(postgres());
  const [one, other] = [await cluster.start(), await cluster.start()];
  const { address: database, data } = cluster;
  const address = 'http://workshops.example';
  const made = await Promise.all(
    [1, 2].map(
      async () =>
        JSON.parse((await runVerb([], { database, data, address, json: true }))[0] ?? '') as {
          workshop: string;
          link: string;
        },
    ),
  );
  const places = made.map(({ workshop, link }, index) => ({
    at: pathOfHouse(workshop),
    link: /#(.*)~/.exec(link)?.[1] ?? '',
    own: own(index === 0 ? 'a' : 'b'),
  }));
  const groups = await Promise.all(
    places.map(async (place) => {
      const taken = await askAt(one, place.at)(place.link, 'POST /api/invitation', {
        own: place.own,
      });
      expect(taken.status).toBe(200);
      return (await askAt(other, place.at)(place.own, 'GET /api/session')).body as Group[];
    }),
  );
  const [[a], [b]] = groups as [[Group], [Group]];
  expect(a.stage).toMatch(new RegExp(`^http://127.0.0.1:\\d+${places[0]?.at}/projector/#`));
  const [atA, atB] = places.map(({ at }) => at) as [string, string];
  const seat = await call(one.port, { code: parseCode(a.code) }, atA);
  const console = await call(other.port, { token: a.token }, atA);
  await console.until(() => console.scene().seats.some(({ present }) => present));
  const strange = await call(one.port, { token: a.token }, atB);
  expect(strange.answers.get('turned-away')).toBe('unknown-token');
  const consoleB = await call(one.port, { token: b.token }, atB);
  expect(await ask(consoleB, { kind: 'change-settings', settings: { people: 23 } })).toBe('done');
  expect(console.scene().settings.people).not.toBe(23);
  const burned = await askAt(one, atB)(places[1]?.own ?? '', 'POST /api/burn');
  expect(burned).toMatchObject({ status: 200, body: { burned: true, left: [] } });
  const again = await call(other.port, { token: seat.token() }, atA);
  expect(again.answers.has('turned-away')).toBe(false);
  const ownHouse = await call(one.port, { code: one.code });
  expect(ownHouse.token().length).toBeGreaterThan(10);
  await withDatabase(database, async (asking) => {
    const rows = await openWorkshops(asking).list();
    expect(rows.map(({ name }) => pathOfHouse(name)).toSorted()).toEqual([atA, atB].toSorted());
  });
}, 120_000);

test('[INVITE-6] the verb makes a workshop and links, lists them without secrets, and withdraws one', async () => {
  const { address: database, data } = await openCluster(postgres());
  const where = { database, data, address: 'http://workshops.example' };
  const [said = '', link = ''] = await runVerb([], where);
  const [, workshop = '', id = ''] = /^Workshop (\w{8}), invitation (\w+)\./.exec(said) ?? [];
  const secret = /#(.*)~/.exec(link)?.[1] ?? '';
  expect(link.startsWith(`http://workshops.example/w/${workshop}/facilitator/#invited-`)).toBe(
    true,
  );
  await runVerb([workshop], where);
  const listed = (await runVerb([], { database, list: true })).join('\n');
  expect(listed.match(new RegExp(workshop, 'g'))).toHaveLength(2);
  expect(listed).not.toContain(secret);
  expect(
    JSON.parse((await runVerb([], { database, list: true, json: true }))[0] ?? ''),
  ).toHaveLength(2);
  expect(await runVerb([], { database, withdraw: id })).toEqual([
    `Withdrawn. Every page of ${workshop} that was opened with a secret is shut.`,
  ]);
  expect(await runVerb([], { database, withdraw: id })).toEqual([`There is no invitation ${id}.`]);
  expect(await runVerb(['zzzzzzzz'], where)).toEqual(['There is no workshop zzzzzzzz.']);
  vi.stubEnv('DATABASE_URL', undefined);
  expect(await runVerb([], {})).toEqual(['Say which database: --database postgres://…']);
  expect(await runVerb([], { ...where, address: null })).toEqual([
    'Say how the nodes are reached (--address URL) and their folder (--data DIR).',
  ]);
  expect(await runVerb([], { ...where, data: '/nowhere' })).toEqual([
    'There is no folder /nowhere. Name the one that the nodes share, or start a node first.',
  ]);
}, 120_000);

test('[INVITE-4] withdrawing one shuts its device out on every node, and lets others and every seat come in again', async () => {
  const cluster = await openCluster(postgres());
  const [one, node] = [await cluster.start(), await cluster.start()];
  const { address: database, data } = cluster;
  const where = { database, data, address: 'http://workshops.example', json: true };
  type Made = { readonly workshop: string; readonly id: string; readonly link: string };
  const invite = async (...args: readonly string[]): Promise<Made> =>
    JSON.parse((await runVerb(args, where))[0] ?? '') as Made;
  const made = await invite();
  const more = await invite(made.workshop);
  const at = pathOfHouse(made.workshop);
  const [first, other] = [own('a'), own('b')];
  const question = askAt(node, at);
  const secretOf = ({ link }: Made): string => /#(.*)~/.exec(link)?.[1] ?? '';
  const taken = await Promise.all([
    question(secretOf(made), 'POST /api/invitation', { own: first }),
    askAt(one, at)(secretOf(more), 'POST /api/invitation', { own: other }),
  ]);
  expect(taken.map(({ status }) => status)).toEqual([200, 200]);
  const [group] = (await question(first, 'GET /api/session')).body as [Group];
  const seat = await call(node.port, { code: parseCode(group.code) }, at);
  const consoles = await Promise.all(
    [one, node].map(({ port }) => call(port, { token: group.token }, at)),
  );
  await runVerb([], { database, withdraw: made.id });
  // Each node shuts them once it has looked.
  await Promise.all(consoles.map((console) => console.until(() => false).catch(() => {})));
  for (const host of [one, node]) {
    expect(await askAt(host, at)(first, 'GET /api/session')).toMatchObject({ status: 401 });
    const shut = await call(host.port, { token: group.token }, at);
    expect(shut.answers.get('turned-away')).toBe('unknown-token');
  }
  const [turned] = (await question(other, 'GET /api/session')).body as [Group];
  expect(turned.token).not.toBe(group.token);
  expect((await call(one.port, { token: turned.token }, at)).scene().seats).toHaveLength(1);
  const back = await call(node.port, { token: seat.token() }, at);
  expect(back.answers.has('turned-away')).toBe(false);
}, 120_000);
