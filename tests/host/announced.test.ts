import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verb } from '../../src/host/cli/start.ts';
import { runVerb } from '../../src/host/terminal/run-verb.ts';
import { makePlace } from './place.ts';

/** What a host said by the time at which it was told to stop. */
async function startAndStop(...more: readonly string[]) {
  const place = makePlace();
  const stopping = new AbortController();
  const printed: string[] = [];
  const said: string[] = [];
  const where = ['--data', join(place, 'data'), '--port', '0', '--host', '127.0.0.1', '--no-open'];
  const status = await runVerb({ name: 'start', does: verb }, [...where, ...more], {
    print: (line: string) => {
      printed.push(line);
      stopping.abort();
    },
    say: (line: string) => {
      said.push(line);
      if (line.includes('"started"')) setImmediate(() => stopping.abort());
    },
    paint: (_: string, text: string) => text,
    stopped: stopping.signal,
  } as never);
  return { status, printed, said };
}

test('[LOG-3] with a log nothing is announced that opens a console, unless somebody asks for it', async () => {
  const { status, printed, said } = await startAndStop('--log');
  expect({ status, printed }).toEqual({ status: 0, printed: [] });
  expect(said.join('\n')).toMatch(/"what":"started"/);
  expect(said.join('\n')).not.toMatch(/#|facilitator/);
  const asked = await startAndStop('--log', '--json');
  expect(JSON.parse(asked.printed[0] ?? '')).toHaveProperty('facilitator');
});
