import { afterEach, expect, test } from 'vitest';
import { foundIn } from '../../src/host/disguises.ts';
import { makePlace } from '../host/place.ts';
import { canaryWords } from './canary-road.ts';
import { call, startProcess, stopAll } from './host-under-test.ts';
import { ask, leadToVote, newId } from './lead-to-vote.ts';
import { openNetwork } from './network.ts';
import { openSmallHost, type OpenedHost } from './open-small-host.ts';
import { sealedLengths, unmasked, type Overheard } from './overheard.ts';
import { beginSession, leaveAll, playToEnd, playToVote } from './small-session.ts';

afterEach(stopAll);

/** What is said in every session, and by nobody else. */
const frames = ['cast-vote', 'close-vote', '"hello"', '"welcome"', '"scene"', '"choice":'];
/** Whatever is sealed: 512, 2,048, 8,192, 32,768 bytes, and 16 more, in base64. */
const sizes = [704, 2_752, 10_944, 43_712];

const joined = (heard: readonly Overheard[]): Buffer =>
  Buffer.concat(heard.flatMap(({ up, down }) => [up, down]));

test('[HOST-27] the story of the library is not heard where it is played', async () => {
  const host = await startProcess(makePlace());
  const network = await openNetwork(host.port);
  const console = await call(network.port, { token: host.facilitator });
  const devices = await Promise.all(
    Array.from({ length: 6 }, () => call(network.port, { code: host.code })),
  );
  const target = await leadToVote(host, console);
  for (const [at, device] of devices.entries()) {
    const id = newId();
    device.send(id, { kind: 'cast-vote', target, choice: at % 2 });
    await device.until(() => device.answers.has(id));
    expect(device.answers.get(id)).toBe('done');
  }
  expect(await ask(console, { kind: 'close-vote', target })).toBe('done');

  const passed = joined(network.takePassed().map(unmasked));
  const seen = JSON.stringify([console.scene(), devices[0]?.mine(), devices[0]?.scene()]);
  const words = [...new Set(seen.match(/[A-Z][a-z]+(?: [a-z]+){2,}/g))];
  expect(words.length).toBeGreaterThan(20);
  expect(passed.length).toBeGreaterThan(50_000);
  const secrets = [host.facilitator, ...devices.map((device) => device.token())];
  const said = [...secrets, ...words, ...frames, host.code.join('-')];
  expect(foundIn(passed, said)).toEqual([]);
});

test('[HOST-27] what is said in clear is found, by either kind of connection', async () => {
  const host = await openSmallHost();
  const plain = JSON.stringify({ kind: 'hello', code: canaryWords[0] });
  const socket = new WebSocket(host.network.url);
  const closed = new Promise((done) => socket.addEventListener('close', done));
  socket.addEventListener('open', () => socket.send(plain));
  await closed;
  const bySocket = host.network.takePassed();
  expect(foundIn(joined(bySocket.map(unmasked)), canaryWords)).toEqual([canaryWords[0]]);
  expect(foundIn(joined(bySocket), canaryWords)).toEqual([]);
  await fetch(`${host.base}/wire/${'a'.repeat(24)}`, { method: 'POST', body: plain });
  const byRequest = joined(host.network.takePassed().map(unmasked));
  expect(foundIn(byRequest, canaryWords)).toEqual([canaryWords[0]]);
});

const hosts = 4;
const sessionsEach = 25;

/** Plays one session of two groups, and gives all that could be heard of it, and all that nobody must hear. */
async function record(host: OpenedHost, number: number) {
  const names = [`Canary soldiers ${number}`, `Canary officers ${number}`];
  const groups = await beginSession(host, names);
  const codes = groups.map(({ code }) => code);
  const [own = groups[0]!] = groups;
  const session = await playToVote(host, own, 3);
  await playToEnd(session);
  leaveAll(session);
  const heard = host.network.takePassed().map(unmasked);
  const inJson = codes.map((code) => JSON.stringify(code.split('-')));
  return { heard, hidden: [host.secret, ...names, ...codes, ...inJson, ...session.secrets] };
}

test('[HOST-27] in 100 recorded sessions no line, role, vote, command, code, name or secret is heard either way', async () => {
  const opened: OpenedHost[] = [];
  for (let count = 0; count < hosts; count += 1) opened.push(await openSmallHost());
  let sessions = 0;
  let bytes = 0;
  const ups = new Set<number>();
  const downs = new Set<number>();
  await Promise.all(
    opened.map(async (host, at) => {
      for (let count = 0; count < sessionsEach; count += 1) {
        const { heard, hidden } = await record(host, at * sessionsEach + count);
        const all = joined(heard);
        expect(foundIn(all, [...hidden, ...canaryWords, ...frames])).toEqual([]);
        for (const { up, down } of heard) {
          for (const length of sealedLengths(up)) ups.add(length);
          for (const length of sealedLengths(down)) downs.add(length);
        }
        sessions += 1;
        bytes += all.length;
      }
    }),
  );
  expect(sessions).toBe(100);
  expect(bytes).toBeGreaterThan(100 * 30_000);
  expect([...ups]).toEqual([704]);
  expect([...downs].filter((length) => !sizes.includes(length))).toEqual([]);
}, 300_000);
