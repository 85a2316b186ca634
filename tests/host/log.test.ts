import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { verb } from '../../src/host/cli/invite.ts';
import { parseFlags } from '../../src/host/flags.ts';
import { errorEntry, openLog, troubleEntry } from '../../src/host/log.ts';
import { startHost } from '../../src/host/start-host.ts';
import { askHostAt } from '../../src/link/ask-host.ts';
import { programPorts } from '../../src/link/program-ports.ts';
import { parseCode } from '../../src/wire/parse-frame.ts';
import { canaryWords, writeCanaryRoad } from '../faults/canary-road.ts';
import { call, type Caller, type HostUnderTest } from '../faults/host-under-test.ts';
import { ask, leadToVote, newId } from '../faults/lead-to-vote.ts';
import { makePlace } from './place.ts';
import { withPostgres } from './postgres/with-postgres.ts';

const postgres = withPostgres();

const canary = 'canary-words';

test('[LOG-1] a line is when, what and numbers; of a fault its kind and where in the program, and not what it says', () => {
  const lines: string[] = [];
  const say = openLog(
    (line) => lines.push(line),
    () => 0,
  );
  say(`A sentence with ${canary}.`);
  say('Burned.', { what: 'burned-by-age', sessions: 2 });
  expect(lines).toEqual([
    '{"at":"1970-01-01T00:00:00.000Z","what":"said"}',
    '{"at":"1970-01-01T00:00:00.000Z","what":"burned-by-age","sessions":2}',
  ]);
  const error = new TypeError(`${canary}\n    at ${canary} (/x/src/${canary}.ts:1:1)`);
  error.stack = `TypeError: ${canary}\n    at ${canary}\n    at attach (file:///x/src/room/room.ts:12:7)\n    at node:internal:1:2`;
  expect(errorEntry('fault', Object.assign(error, { code: 'ECONNRESET' }))).toEqual({
    what: 'fault',
    kind: 'TypeError',
    code: 'ECONNRESET',
    places: 'src/room/room.ts:12',
  });
  const odd = Object.assign(new Error(canary), { name: `${canary} name`, code: `${canary} code` });
  for (const thrown of [odd, canary, { code: canary }, null])
    expect(JSON.stringify(errorEntry('fault', thrown))).not.toContain('canary');
  expect(troubleEntry({ kind: 'scenario-lost', name: canary })).toEqual({ what: 'story-lost' });
  const cut = { kind: 'record-cut', stream: canary, cut: { sequence: 7, at: 1 } } as const;
  expect(troubleEntry(cut)).toEqual({ what: 'record-cut', sequence: 7 });
});

/** A host of many nodes whose log is kept, and a workshop in it with its console. */
async function openLogged() {
  const place = makePlace();
  const [data, keys] = [join(place, 'data'), join(place, 'keys')];
  const stories = writeCanaryRoad(place);
  const database = await postgres().create();
  const lines: string[] = [];
  const where = ['--data', data, '--keys', keys, '--stories', stories, '--database', database];
  const flags = parseFlags(['--log', '--port', '0', '--host', '127.0.0.1', ...where]);
  const host = await startHost(
    flags,
    openLog((line) => lines.push(line), Date.now),
  );
  onTestFinished(() => host.close());
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  const options = { database, data, address: 'http://127.0.0.1', json: true };
  const left = { withdraw: null, 'keep-days': null, list: false };
  const invite = async (more: object): Promise<string> => {
    await verb.run({ paths: [], options: { ...options, ...left, ...more } }, {
      print: note,
      say: note,
    } as never);
    return said.at(-1) ?? '';
  };
  return { host, lines, invite, data };
}

/** What an address carries behind its sign, without the host's key. */
const secretIn = (address: string): string => /#([\w-]+)/.exec(address)?.[1] ?? '';

type Group = { readonly code: string; readonly token: string; readonly stage: string };

/** Six seats come, vote and see it closed; gives all that nobody else is to know of it. */
async function playAndVote(
  at: { readonly port: number; readonly path: string; readonly facilitator: string },
  { code: text, token }: Group,
): Promise<{ readonly console: Caller; readonly hidden: readonly string[] }> {
  const { port, path, facilitator } = at;
  const code = parseCode(text) ?? [];
  const console = await call(port, { token }, path);
  const seats: Caller[] = [];
  while (seats.length < 6) seats.push(await call(port, { code }, path));
  await call(port, { code: code.toReversed() }, path);
  const target = await leadToVote({ port, facilitator } as HostUnderTest, console);
  const voted = seats.map(async (seat, choice) => {
    const id = newId();
    seat.send(id, { kind: 'cast-vote', target, choice: choice % 3 });
    await seat.until(() => seat.answers.has(id));
    return id;
  });
  const ids = await Promise.all(voted);
  expect(await ask(console, { kind: 'close-vote', target })).toBe('done');
  return { console, hidden: [...code, ...ids, ...seats.map((seat) => seat.token())] };
}

test('[LOG-2] a whole session’s log names no token, code, name, word, answer or secret of anybody', async () => {
  const { host, lines, invite } = await openLogged();
  const made = JSON.parse(await invite({})) as { workshop: string; id: string; link: string };
  const path = `/w/${made.workshop}`;
  const [link, own] = [secretIn(made.link), 'o'.repeat(32)];
  const url = `ws://127.0.0.1:${host.port}${path}/wire`;
  const askHost = askHostAt(url, programPorts(url, Math.random).openWire);
  const question = async (secret: string, route: string, body?: object): Promise<unknown> => {
    const method = body ? 'POST' : 'GET';
    return (await askHost({ secret, method, path: route, body: body ?? {} })).body;
  };
  await question(link, '/api/invitation', { own });
  await question('w'.repeat(40), '/api/session');
  const [group] = (await question(own, '/api/session')) as [Group];
  const helpers = JSON.stringify(await question(own, '/api/helpers'));
  const facilitator = secretIn(host.facilitator);
  const { console, hidden } = await playAndVote({ port: host.port, path, facilitator }, group);
  await question(own, '/api/burn', {});
  await invite({ withdraw: made.id });
  await console.until(() => false).catch(() => {});
  const log = lines.join('\n');
  const happened = lines.map((line) => (JSON.parse(line) as { what: string }).what);
  expect(happened).toContain('workshop-opened');
  expect(happened).not.toContain('fault');
  const pages = [group.stage, ...(helpers.match(/#[\w-]{20,}/g) ?? [])].map(secretIn);
  const secrets = [link, own, facilitator, group.token, group.code, ...pages];
  const all = [...secrets, ...hidden, ...canaryWords, 'cast-vote', '127.0.0.1'];
  expect(all.filter((word) => word.length < 3)).toEqual([]);
  expect(all.filter((word) => log.includes(word))).toEqual([]);
  for (const line of lines) expect(line).toMatch(/^\{"at":"[\dT:.Z-]+","what":"[a-z-]+"/);
}, 120_000);
