import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { flagsFrom, startOptions, type Flags } from '../flags.ts';
import { listen } from '../listen.ts';
import { openPackStore } from '../pack-store.ts';
import { openBeforePeople } from '../preflight/before-people.ts';
import type { Looked } from '../preflight/open-preflight.ts';
import { describeCheck } from '../preflight/words.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf } from '../terminal/verb.ts';

const { port, host, data, stories, gateway, json } = startOptions;

export const verb = verbOf({
  says: 'looks at what a room needs before people enter: network, disk, clock, pictures',
  takes: '[STORY]',
  paths: { least: 0, most: 1 },
  options: {
    port,
    host,
    data,
    stories,
    gateway,
    json,
    people: {
      kind: 'number',
      value: 'N',
      least: 0,
      most: 9_999,
      whole: true,
      says: 'how many come',
    },
  },
  more: [
    'STORY is the name of a story, whose pictures and sounds are looked for.',
    'It starts nothing, changes nothing, and ends with 0 whatever it finds;',
    'with 2 where the port or the address cannot be had.',
  ],
  run: async ({ paths, options: asked }, terminal) => {
    const left = {
      database: null,
      keys: null,
      address: null,
      name: null,
      'no-open': true,
      log: false,
      dev: false,
    };
    const flags = flagsFrom({ ...asked, ...left });
    try {
      const looked = await lookOnce(flags, { pack: paths[0] ?? null, people: asked.people ?? 0 });
      show(looked, asked.json, terminal);
      return 0;
    } catch (problem) {
      terminal.say(problem instanceof Error ? problem.message : String(problem));
      return 2;
    }
  },
});

/** As the host would, on a port that is let go at once, and the disk and address that it would take. */
async function lookOnce(
  flags: Flags,
  about: { readonly pack: string | null; readonly people: number },
): Promise<Looked> {
  const server = createServer();
  const found = await listen(server, flags);
  // Nothing is made: before the first start, the folder that it would stand in is on the same disk.
  const data = existsSync(flags.data) ? flags.data : dirname(flags.data);
  try {
    const packs = openPackStore(flags.stories, data);
    const before = await openBeforePeople({ flags, data, port: found, hostKey: '', packs });
    try {
      return await before.look(about);
    } finally {
      before.close();
    }
  } finally {
    server.close();
  }
}

function show({ checks, cards }: Looked, json: boolean, { print, paint }: Terminal): void {
  if (json) {
    print(JSON.stringify({ checks, cards }));
    return;
  }
  for (const one of checks) print(describeCheck(one, paint));
  if (cards.length < 2) return;
  print('');
  for (const { name, address, kind, isChosen } of cards)
    print(`  ${isChosen ? '→' : ' '} ${address.padEnd(16)} ${name} (${kind})`);
}
