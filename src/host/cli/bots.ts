import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { openGuide } from '../../bots/open-guide.ts';
import { openSeats, rawPorts, type SeatsTold } from '../../bots/open-seats.ts';
import { openLink } from '../../link/open-link.ts';
import type { CodePicture } from '../../session/ids.ts';
import { parseCode } from '../../wire/parse-frame.ts';
import { flagsFrom } from '../flags.ts';
import { startHost } from '../start-host.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf, type ExitStatus } from '../terminal/verb.ts';

/** A group that bots can go into, and how to leave it as it was. */
type Room = {
  readonly host: string;
  readonly key: string | null;
  readonly code: readonly CodePicture[];
  readonly close: () => Promise<void>;
};

/** Null for what is no address of a group: `http://192.168.1.5:8080/participant/#gourd-kite-lamp~KEY`. */
function roomAt(address: string): Room | null {
  if (!URL.canParse(address)) return null;
  const { origin, hash } = new URL(address);
  const [pictures = '', key = null] = hash.slice(1).split('~');
  const code = parseCode(pictures);
  return code && { host: origin, key, code, close: async () => {} };
}

const plan = { name: 'Bots', minutes: 60, cut: 12, teams: 1, inChainOfCommand: false };

/** A host of its own in a folder that goes with it, and a facilitator without hands who leads through the story. */
async function rehearse(story: string, { say }: Terminal): Promise<Room> {
  const data = mkdtempSync(join(tmpdir(), 'elsewhere-bots-'));
  const asked = { port: 0, data, stories: dirname(resolve(story)), host: '127.0.0.1', name: null };
  const alone = { database: null, keys: null, address: null };
  const host = await startHost(
    flagsFrom({
      ...asked,
      ...alone,
      gateway: false,
      'no-open': true,
      json: true,
      log: false,
      dev: false,
    }),
    say,
  );
  const close = async (): Promise<void> => {
    await host.close();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const [, secret = '', key = ''] = /#(.*)~(.*)$/.exec(host.facilitator) ?? [];
    const at = `http://127.0.0.1:${host.port}`;
    const answer = await fetch(`${at}/api/session`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ groups: [{ ...plan, pack: basename(resolve(story)) }] }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    const [made] = (await answer.json()) as { readonly code: string; readonly token: string }[];
    const ports = rawPorts(at, key, Math.random);
    const url = `ws://127.0.0.1:${host.port}/wire`;
    const by = { token: made?.token ?? '' };
    const guide = openGuide({ link: openLink({ url, by, language: 'en', ports }), clock: ports });
    const leave = async (): Promise<void> => {
      guide.close();
      await close();
    };
    return { host: at, key, code: parseCode(made?.code) ?? [], close: leave };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** The seconds, or until it is stopped. */
function wait(seconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (stopped.aborted) return done();
    const timer = setTimeout(done, seconds * 1000);
    stopped.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}

function describe(told: SeatsTold): string {
  const refused = Object.entries(told.refused).map(([reason, count]) => `${reason} ${count}`);
  return [
    `${told.live} of ${told.seats} seats are there`,
    `${told.acknowledged} answers taken`,
    `${refused.length > 0 ? refused.join(', ') : 'none'} refused`,
    `${told.naps} slept`,
    `slowest answer ${told.slowest_ms} ms`,
  ].join('; ');
}

const findRoom = async (where: string, terminal: Terminal): Promise<Room | null> =>
  roomAt(where) ?? (existsSync(where) ? rehearse(where, terminal) : null);

const usual = { seats: 30, seconds: 420, seed: 1, thinks: 3000, naps: 0.05 } as const;

type Given = { readonly [Name in keyof typeof usual]: number | null } & { readonly json: boolean };

/** What was left out takes its usual value. */
const amount = (given: Given, name: keyof typeof usual): number => given[name] ?? usual[name];

async function stay(room: Room, given: Given, { print, stopped }: Terminal): Promise<ExitStatus> {
  const bots = openSeats({
    ...room,
    seats: amount(given, 'seats'),
    seed: amount(given, 'seed'),
    thinks: amount(given, 'thinks'),
    naps: amount(given, 'naps'),
  });
  await wait(amount(given, 'seconds'), stopped);
  const told = bots.tell();
  bots.close();
  await room.close();
  print(given.json ? JSON.stringify(told) : describe(told));
  return told.live === told.seats ? 0 : 1;
}

export const verb = verbOf({
  says: 'fills a workshop with bots that join, agree and answer, or rehearses a story with them',
  takes: 'ADDRESS|STORY',
  paths: { least: 1, most: 1 },
  options: {
    seats: { kind: 'number', value: 'N', least: 1, most: 360, whole: true, says: 'how many (30)' },
    seconds: {
      kind: 'number',
      value: 'N',
      least: 1,
      most: 86_400,
      whole: true,
      says: 'how long they stay (420: a story is led from its terms to its debrief)',
    },
    seed: {
      kind: 'number',
      value: 'N',
      least: 0,
      most: 2 ** 31,
      whole: true,
      says: 'the same seed chooses the same (1)',
    },
    thinks: {
      kind: 'number',
      value: 'MS',
      least: 0,
      most: 600_000,
      says: 'how long one thinks at most (3000)',
    },
    naps: {
      kind: 'number',
      value: 'SHARE',
      least: 0,
      most: 1,
      says: 'how often one falls asleep instead (0.05)',
    },
    json: { kind: 'flag', says: 'one line for programs' },
  },
  more: [
    'ADDRESS is what tablets open: http://…/participant/#gourd-kite-lamp~KEY, of a workshop that runs.',
    'STORY is a folder: it is led through on a host of its own, of which nothing is left.',
    'Each bot has a sealed connection of its own, in this process and not in the host’s.',
    'Ends with 0, with 1 where a bot is not there at the end, with 2 where there is nothing to go into.',
  ],
  run: async ({ paths: [where = ''], options }, terminal) => {
    try {
      const room = await findRoom(where, terminal);
      if (room) return await stay(room, options, terminal);
      terminal.say(`${where} is no address of a workshop, and no story.`);
    } catch (problem) {
      terminal.say(problem instanceof Error ? problem.message : String(problem));
    }
    return 2;
  },
});
