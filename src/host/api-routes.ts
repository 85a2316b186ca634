import type { GroupSecrets } from './group-secrets.ts';
import type { PackStore } from './pack-store.ts';
import { printRoutes, type Printing } from './print/print-routes.ts';
import { parsePlans } from './parse-plan.ts';
import { paces, type Passing } from './passing-session.ts';
import type { About, Preflight } from './preflight/open-preflight.ts';
import { parseNetwork } from './preflight/room-network.ts';
import { roundRoutes } from './rounds/round-routes.ts';
import type { Burning } from './burning.ts';
import type { ServedGroup, Sitting } from './sitting.ts';

export type RoutePorts = {
  readonly packs: PackStore;
  readonly sitting: Sitting;
  readonly before: Preflight;
  /** With its secret, for the console's button. */
  readonly stageAddress: (secret: string) => string;
  /** Of the pages of those who help one group. */
  readonly helperAddresses: (secrets: GroupSecrets) => object;
  /** Absent where nothing can be printed. */
  readonly printing?: Printing;
};

/** Answers with an object; null says that the body was not understood. */
export type Route = (body: unknown) => Promise<object | null>;

function textIn(
  body: unknown,
  name: 'pack' | 'code' | 'command' | 'address' | 'sentenceOf' | 'id',
): string | null {
  const text: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof text === 'string' ? text : null;
}

/** What passes, where the console asked for it; null is a workshop. */
function passingIn(body: unknown): Passing | null {
  const fields = typeof body === 'object' && body !== null ? body : {};
  const [as, pace, guided]: unknown[] = ['as', 'pace', 'guided'].map((name): unknown =>
    Reflect.get(fields, name),
  );
  if (as !== 'rehearsal' && as !== 'briefing') return null;
  return { as, pace: paces.find((one) => one === pace) ?? 1, guided: guided === true };
}

/** The groups that are served: how to find and open each, and nothing of what is done in them. */
function listGroups({ sitting, stageAddress }: RoutePorts): object {
  return sitting.groups().map(({ code, name, secrets, isBurned }) => ({
    code,
    name,
    token: secrets.facilitator,
    stage: stageAddress(secrets.stage),
    ...(isBurned && { isBurned }),
  }));
}

function listHelpers({ helperAddresses }: RoutePorts, groups: readonly ServedGroup[]): object {
  return groups.map(({ code, secrets }) => ({ code, ...helperAddresses(secrets) }));
}

function groupRoutes(ports: RoutePorts): readonly (readonly [string, Route])[] {
  const { sitting } = ports;
  const code = (): object => ({ code: sitting.code() });
  return [
    [
      'POST /api/groups',
      async (body) => {
        const pack = textIn(body, 'pack');
        const passing = passingIn(body);
        if (passing && pack === null) return null;
        const sentence = sitting.sentenceOf(textIn(body, 'sentenceOf') ?? '');
        const told = passing?.as === 'briefing' && sentence !== null ? { sentence } : {};
        if (passing && pack !== null) await sitting.beginPassing(pack, { ...passing, ...told });
        else await sitting.begin(pack);
        return code();
      },
    ],
    ['GET /api/groups', async () => sitting.earlier()],
    [
      'POST /api/groups/open',
      async (body) => {
        await sitting.openEarlier(textIn(body, 'code') ?? '');
        return code();
      },
    ],
    [
      'POST /api/groups/burn',
      async (body) => ({
        burned: true,
        ...(await sitting.burnEarlier(textIn(body, 'code') ?? '')),
      }),
    ],
  ];
}

function sessionRoutes(ports: RoutePorts): readonly (readonly [string, Route])[] {
  const { sitting } = ports;
  return [
    ['GET /api/session', async () => listGroups(ports)],
    [
      'POST /api/session',
      async (body) => {
        const plans = parsePlans(body);
        if (plans === null) return null;
        await sitting.beginSeveral(plans);
        return listGroups(ports);
      },
    ],
    [
      'POST /api/session/all',
      async (body) => {
        const command = textIn(body, 'command');
        if (command !== 'pause' && command !== 'resume') return null;
        await sitting.commandAll({ kind: command });
        return {};
      },
    ],
    [
      'POST /api/burn',
      async (body) => ({
        burned: true,
        ...(await sitting.burn(textIn(body, 'code') ?? undefined)),
      }),
    ],
  ];
}

function aboutIn(body: unknown): About {
  const fields = typeof body === 'object' && body !== null ? body : {};
  const people: unknown = Reflect.get(fields, 'people');
  const isMeant = typeof people === 'number' && people >= 0 && people < 10_000;
  return { pack: textIn(body, 'pack'), people: isMeant ? Math.floor(people) : 0 };
}

/** What is looked at before people enter: the machine and its network, and nothing of any group. */
function beforeRoutes({ before, sitting }: RoutePorts): readonly (readonly [string, Route])[] {
  return [
    ['POST /api/before', async (body) => before.look(aboutIn(body))],
    [
      'POST /api/before/address',
      async (body) => {
        if (!before.choose(textIn(body, 'address') ?? '')) return null;
        sitting.showAnew();
        return {};
      },
    ],
    ['GET /api/network', async () => ({ network: before.network.now() })],
    [
      'POST /api/network',
      async (body) => {
        const network = parseNetwork(body);
        if (network === null) return null;
        before.network.set(network);
        sitting.showAnew();
        return {};
      },
    ],
    [
      'POST /api/network/forget',
      async () => {
        before.network.set(null);
        sitting.showAnew();
        return {};
      },
    ],
  ];
}

/** What groups let go as files: of the group that is served, and all that lie here. */
function totalsRoutes({ sitting }: RoutePorts): readonly (readonly [string, Route])[] {
  return [
    ['POST /api/totals', async (body) => sitting.totals.ofGroup(textIn(body, 'code') ?? '')],
    ['GET /api/totals', async () => sitting.totals.here()],
    [
      'POST /api/totals/burn',
      async (body) => ({ burned: true, ...(await sitting.totals.burn(textIn(body, 'id') ?? '')) }),
    ],
  ];
}

/** What a facilitator may ask of the host, by method and path. */
export function openRoutes(ports: RoutePorts): ReadonlyMap<string, Route> {
  const { packs, sitting, stageAddress } = ports;
  return new Map<string, Route>([
    ['GET /api/packs', async () => packs.list()],
    [
      'GET /api/stage',
      async () => ({ url: stageAddress(sitting.groups()[0]?.secrets.stage ?? '') }),
    ],
    [
      'GET /api/helpers',
      async () =>
        sitting.groups().map(({ code, secrets }) => ({ code, ...ports.helperAddresses(secrets) })),
    ],
    ...beforeRoutes(ports),
    ...printRoutes(ports, {
      groups: () => sitting.groups(),
      secretOf: () => null,
      rounds: sitting.rounds,
    }),
    ...groupRoutes(ports),
    ...sessionRoutes(ports),
    ...roundRoutes(sitting),
    ...totalsRoutes(ports),
  ]);
}

/** A second facilitator does not learn which groups there are. */
function withoutNames({ left, went }: Burning): Burning {
  const nameless = went.map(({ totals, ...rest }) => ({
    ...rest,
    group: null,
    totals: totals.map((total) => ({ ...total, to: null })),
  }));
  return { left, went: nameless };
}

/** What a second facilitator may ask: about the one group that the secret is for, and no other group or session. */
export function openSecondRoutes(
  ports: RoutePorts,
  group: ServedGroup,
): ReadonlyMap<string, Route> {
  const { packs, sitting, stageAddress } = ports;
  const { code, secrets } = group;
  const stage = stageAddress(secrets.stage);
  return new Map<string, Route>([
    ['GET /api/packs', async () => packs.list()],
    ['GET /api/stage', async () => ({ url: stage })],
    ['GET /api/helpers', async () => listHelpers(ports, [group])],
    ...printRoutes(ports, {
      groups: () => [group],
      secretOf: () => secrets.second,
      rounds: null,
    }),
    [
      'GET /api/session',
      async () => [{ code, name: null, token: secrets.second, stage, isSecond: true }],
    ],
    [
      'POST /api/totals',
      async (body) => (textIn(body, 'code') === code ? sitting.totals.ofGroup(code) : null),
    ],
    [
      'POST /api/burn',
      async (body) =>
        textIn(body, 'code') === code
          ? { burned: true, ...withoutNames(await sitting.burn(code)) }
          : null,
    ],
  ]);
}
