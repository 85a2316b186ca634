import type { Server } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { answerAsks as AnswerAsks } from '../../src/host/answer-asks.ts';
import type { openServer as OpenServer } from '../../src/host/open-server.ts';
import { parseFlags } from '../../src/host/flags.ts';
import { startHost } from '../../src/host/start-host.ts';
import { parseBase64 } from '../../src/wire/base64.ts';
import { speak } from './attacks/speak.ts';
import { makePlace } from './place.ts';

const found = vi.hoisted(() => ({ servers: [] as Server[] }));

vi.mock('../../src/host/open-server.ts', async (original) => {
  const { openServer } = await original<{ readonly openServer: typeof OpenServer }>();
  return {
    openServer: () => {
      const server = openServer();
      found.servers.push(server);
      return server;
    },
  };
});

/** The host's own way in, but that it falls over two words. */
vi.mock('../../src/host/answer-asks.ts', async (original) => {
  const { answerAsks } = await original<{ readonly answerAsks: typeof AnswerAsks }>();
  const faulty: typeof answerAsks = (attach, answer) => {
    const inside = answerAsks(attach, answer);
    return (wire, from) => {
      const events = inside(wire, from);
      return {
        text: (text) => {
          if (text.includes('fall')) throw new Error('fallen over a word');
          events.text(text);
        },
        closed: events.closed,
      };
    };
  };
  return { answerAsks: faulty };
});

test('[HOST-31] a host that runs tells its faults, ends the one connection, and serves everybody else', async () => {
  const said: string[] = [];
  const flags = ['--port', '0', '--host', '127.0.0.1', '--data', makePlace()];
  const host = await startHost(parseFlags(flags), (text) => said.push(text));
  onTestFinished(host.close);
  const [, token = '', hostKey = ''] = /#(.*)~(.*)$/.exec(host.facilitator) ?? [];
  expect(parseBase64(hostKey)).toHaveLength(32);
  const come = () => {
    const speaker = speak({ port: host.port, hostKey, hear: () => {} });
    speaker.say({ kind: 'hello', by: { token }, language: 'en', have: null });
    return speaker;
  };
  const [bad, good] = [come(), come()];
  for (const one of [bad, good]) await one.next(({ kind }) => kind === 'view');
  bad.sayText('fall');
  expect(await bad.next(({ kind }) => kind === 'never')).toBe('closed');
  found.servers[0]?.emit('error', new Error('fallen server'));
  good.say({ kind: 'command', id: 'once', command: { kind: 'stop' } });
  expect(await good.next(({ id }) => id === 'once')).toMatchObject({ kind: 'ack' });
  const late = come();
  expect(await late.next(({ kind }) => kind === 'view')).toMatchObject({ kind: 'view' });
  const faults = said.filter((text) => text.startsWith('A fault'));
  expect(faults).toHaveLength(2);
  expect(faults.join()).toMatch(/fallen over a word[^]*fallen server/);
  for (const one of [good, late]) one.hangUp();
});
