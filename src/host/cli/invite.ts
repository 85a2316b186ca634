import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeBase64 } from '../../wire/base64.ts';
import { openAudit } from '../audit/audit.ts';
import { originOf, startOptions } from '../flags.ts';
import { pathOfHouse, type HouseName } from '../houses/house-path.ts';
import { openWorkshops, usualKeepDays } from '../houses/workshops.ts';
import { openInvitations } from '../invites/invitations.ts';
import { dayOf } from '../kept-file.ts';
import { withDatabase } from '../nodes/with-database.ts';
import type { Database } from '../postgres/database.ts';
import { openSealKey } from '../seal-key.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf, type ExitStatus } from '../terminal/verb.ts';

const { database, data, address } = startOptions;

type Options = {
  readonly database: string | null;
  readonly data: string | null;
  readonly address: string | null;
  readonly withdraw: string | null;
  readonly 'keep-days': number | null;
  readonly list: boolean;
  readonly json: boolean;
};

type Asking = Pick<Database, 'ask'>;

export const verb = verbOf({
  says: 'many nodes: makes a workshop and the link that opens its console, once',
  takes: '[WORKSHOP]',
  paths: { least: 0, most: 1 },
  options: {
    database: { ...database, says: 'the PostgreSQL that the nodes share (or from DATABASE_URL)' },
    data: { ...data, says: 'the folder that the nodes share' },
    address,
    'keep-days': {
      kind: 'number',
      value: 'N',
      least: 14,
      most: 3_650,
      whole: true,
      says: `burn a new workshop after N days in which nothing happens (${usualKeepDays})`,
    },
    list: { kind: 'flag', says: 'list every invitation, without what opens it' },
    withdraw: { kind: 'text', value: 'ID', says: 'take this invitation back, used or not' },
    json: { kind: 'flag', says: 'one line for programs' },
  },
  more: [
    'Without WORKSHOP a new one is made; with it, another link into that one.',
    '',
    'A link opens the console on the first device that opens it, and on no other, within 14 days.',
    'Send it as you would send a key. Withdrawing an invitation shuts its device out within',
    'seconds, and with it every stage and helper page of that workshop, which are opened anew',
    'from the console of somebody else who was invited.',
  ],
  run: async ({ paths: [workshop = null], options }, terminal) => {
    try {
      return await withDatabase(options.database, (asking) =>
        run({ asking, workshop, options, terminal }),
      );
    } catch (problem) {
      return refuse(terminal, problem instanceof Error ? problem.message : String(problem));
    }
  },
});

type Run = {
  readonly asking: Asking;
  readonly workshop: HouseName | null;
  readonly options: Options;
  readonly terminal: Terminal;
};

async function run(asked: Run): Promise<ExitStatus> {
  if (asked.options.list) return list(asked);
  if (asked.options.withdraw !== null) return withdraw(asked, asked.options.withdraw);
  return invite(asked);
}

async function list({ asking, options, terminal }: Run): Promise<ExitStatus> {
  const all = await openInvitations(asking).list();
  if (options.json) terminal.print(JSON.stringify(all));
  else
    for (const { id, workshop, until, usedAt } of all) {
      const state = usedAt === null ? `open until ${dayOf(until)}` : `taken on ${dayOf(usedAt)}`;
      terminal.print(`${id}  ${workshop}  ${state}`);
    }
  return 0;
}

async function withdraw({ asking, terminal }: Run, id: string): Promise<ExitStatus> {
  const workshop = await openInvitations(asking).withdraw(id);
  if (workshop === null) return refuse(terminal, `There is no invitation ${id}.`);
  await noted(asking, workshop, 'withdrawn: an invitation');
  terminal.print(`Withdrawn. Every page of ${workshop} that was opened with a secret is shut.`);
  return 0;
}

async function invite({ asking, workshop, options, terminal }: Run): Promise<ExitStatus> {
  if (options.address === null || options.data === null)
    return refuse(
      terminal,
      'Say how the nodes are reached (--address URL) and their folder (--data DIR).',
    );
  if (!existsSync(options.data))
    return refuse(
      terminal,
      `There is no folder ${options.data}. Name the one that the nodes share, or start a node first.`,
    );
  const base = originOf(options.address);
  const { publicKey } = openSealKey(join(resolve(options.data), 'seal.key'));
  const at = Date.now();
  const name =
    workshop ?? (await openWorkshops(asking).make(at, options['keep-days'] ?? usualKeepDays));
  const made = await openInvitations(asking).make(name, at);
  if (made === null) return refuse(terminal, `There is no workshop ${name}.`);
  await noted(asking, name, 'made: an invitation');
  const link = `${base}${pathOfHouse(name)}/facilitator/#${made.secret}~${makeBase64(publicKey)}`;
  if (options.json) terminal.print(JSON.stringify({ workshop: name, id: made.id, link }));
  else {
    terminal.print(
      `Workshop ${name}, invitation ${made.id}. This link opens its console once, within 14 days:`,
    );
    terminal.print(link);
  }
  return 0;
}

const noted = (asking: Asking, workshop: HouseName, what: string): Promise<void> =>
  openAudit(asking).note({ at: Date.now(), workshop, by: 'operator', what });

function refuse({ say }: Terminal, why: string): 2 {
  say(why);
  return 2;
}
