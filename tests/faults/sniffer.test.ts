import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { makePlace } from '../host/place.ts';
import { call, startProcess, stopAll } from './host-under-test.ts';
import { ask, leadToVote, newId } from './lead-to-vote.ts';
import { openNetwork } from './network.ts';

afterEach(stopAll);

/** Every stretch of words that the story or its pack says. */
async function wordsOf(story: string): Promise<readonly string[]> {
  const files = [`stories/${story}/${story}.ink`, `stories/${story}/pack.yaml`];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => text.match(/[A-Z][a-z]+(?: [a-z]+){2,}/g) ?? []);
}

test('[HOST-27] whoever hears all that travels finds no line, role, vote, command or secret of a session', async () => {
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

  const passed = network.passed();
  const secrets = [host.facilitator, ...devices.map((device) => device.token())];
  const words = await wordsOf('the-river-road');
  const kinds = ['cast-vote', 'close-vote', '"hello"', '"welcome"', '"scene"', host.code.join('-')];
  expect(words.length).toBeGreaterThan(200);
  expect(passed.length).toBeGreaterThan(50_000);
  for (const said of [...secrets, ...words, ...kinds]) {
    const hidden = [said, Buffer.from(said).toString('base64url').slice(0, -2)];
    expect(hidden.filter((text) => text.length > 3 && passed.includes(text))).toEqual([]);
  }
  const heard = JSON.stringify([console.scene(), devices[0]?.mine()]);
  expect(words.some((text) => heard.includes(text))).toBe(true);
});
