import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canaryWords, writeCanaryRoad } from '../../faults/canary-road.ts';
import { startProcess, type HostUnderTest } from '../../faults/host-under-test.ts';
import { askHost } from '../../wire/stranger/ask.ts';
import { mustDo, tellingOf, toDecision, toldTo } from '../../wire/stranger/lead.ts';
import { enter, readAddress, type By, type Stranger } from '../../wire/stranger/stranger.ts';
import { speak, type Meddle, type Speaker } from './speak.ts';

type GroupMade = { readonly code: string; readonly token: string; readonly stage: string };
export type Target = { readonly team: string; readonly run: string; readonly at: number };

/** A group in the middle of its first vote. */
export type GroundGroup = {
  readonly code: readonly string[];
  readonly secrets: Readonly<
    Record<'facilitator' | 'stage' | 'second' | 'observer' | 'interpreter', string>
  >;
  readonly console: Stranger;
  readonly seats: readonly Stranger[];
  /** Where the first team stands. */
  readonly target: Target;
};

/** The real process with two groups in it, everybody in the middle of a vote. */
export type Ground = {
  readonly host: HostUnderTest;
  readonly port: number;
  readonly hostKey: string;
  /** What opens the host itself. */
  readonly secret: string;
  readonly a: GroundGroup;
  readonly b: GroundGroup;
  /** Keeps what an attacker was told. */
  readonly hear: (text: string) => void;
  readonly takeHeard: () => string;
  readonly speak: (how?: {
    readonly from?: string;
    readonly meddle?: Meddle;
    readonly hostKey?: string;
  }) => Speaker;
  /** Says hello so, and resolves once it is in. */
  readonly enter: (by: By) => Promise<Speaker>;
  /** Every secret there is, and every word of the story. */
  readonly mustNotHear: () => readonly string[];
};

const keeperRoad = `# lang: en
-> start
=== start ===
# place: gate
A gate at dusk. #id: kr_1
Who opens it? #id: kr_3 #decide: role keeper
+ [Open it #id: k_1] -> on
+ [Wait #id: k_2] -> on
=== on ===
# ending: done
It is night. #id: kr_2
-> END
`;
const keeperPack = `title: Keeper Road
language: en
minutes: [12]
teams: [1, 4]
cast:
  sole: { name: Sole, art: ferry-captain, side: army }
  mira: { name: Mira, art: trader, side: civil }
roles:
  keeper: { name: Keeper, person: sole, goal: "Keep calm.", interests: ["A quiet night."], secret: "It does not lock.", hard: false }
  trader: { name: Trader, person: mira, goal: "Pass by noon.", interests: ["Be asked."], secret: "Not her basket.", hard: false }
places:
  gate: { name: The Gate, backdrop: riverside }
`;

function writeStories(place: string): string {
  const stories = writeCanaryRoad(place);
  mkdirSync(join(stories, 'keeper-road'));
  writeFileSync(join(stories, 'keeper-road', 'keeper-road.ink'), keeperRoad);
  writeFileSync(join(stories, 'keeper-road', 'pack.yaml'), keeperPack);
  return stories;
}

type Called = { readonly base: string; readonly hostKey: string; readonly way: 'socket' };
const secretIn = (address: string): string => new URL(address).hash.replace(/^#|~.*$/g, '');

async function leadToVote(
  called: Called,
  made: GroupMade,
  count: number,
): Promise<Omit<GroundGroup, 'secrets'>> {
  const { code, token } = made;
  const console = await enter({ ...called, by: { token } });
  const seats: Stranger[] = [];
  for (let seat = 0; seat < count; seat += 1)
    seats.push(await enter({ ...called, by: { code: code.split('-') } }));
  const settings = { turning: 'facilitator', closesWhenAllVoted: false };
  await mustDo(console, { kind: 'change-settings', settings });
  for (const to of ['rules', 'roles']) await mustDo(console, { kind: 'move-on', to });
  await mustDo(console, { kind: 'deal-roles' });
  await mustDo(console, { kind: 'move-on', to: 'play' });
  await console.until(() => tellingOf(console, 'gourd') !== null);
  await toDecision(console, 'gourd');
  await console.until(() => tellingOf(console, 'gourd')?.state === 'voting');
  const { target } = tellingOf(console, 'gourd')!;
  const inTeam = (team: boolean) =>
    seats.filter(({ scene }) => (scene().team === 'gourd') === team);
  const ordered = [...inTeam(true), ...inTeam(false)];
  for (const seat of inTeam(true)) await seat.until(() => stateAt(seat) === 'voting');
  return { code: code.split('-'), console, seats: ordered, target };
}

export async function openGround(place: string): Promise<Ground> {
  const host = await startProcess(join(place, 'data'), ['--stories', writeStories(place)]);
  const { secret, hostKey } = readAddress(host.addresses.facilitator);
  const called = { base: `http://127.0.0.1:${host.port}`, hostKey, way: 'socket' } as const;
  const ask = async (method: string, path: string, body = {}): Promise<unknown> =>
    (await askHost(called, { secret, method, path, body })).body;
  const plan = { minutes: 60, cut: 12, inChainOfCommand: false };
  const groups = [
    { ...plan, name: 'Canary soldiers', pack: 'canary-road', teams: 2 },
    { ...plan, name: 'Canary officers', pack: 'keeper-road', teams: 1 },
  ];
  const made = (await ask('POST', '/api/session', { groups })) as readonly [GroupMade, GroupMade];
  const helpers = (await ask('GET', '/api/helpers')) as readonly Record<string, string>[];
  const open = async (index: 0 | 1, seats: number): Promise<GroundGroup> => {
    const { second = '', observer = '', interpreter = '' } = helpers[index] ?? {};
    return {
      ...(await leadToVote(called, made[index], seats)),
      secrets: {
        facilitator: made[index].token,
        stage: secretIn(made[index].stage),
        second: secretIn(second),
        observer: secretIn(observer),
        interpreter: secretIn(interpreter),
      },
    };
  };
  const [a, b] = [await open(0, 4), await open(1, 2)];
  const heard: string[] = [];
  const hear = (text: string): void => void heard.push(text);
  const speakSo: Ground['speak'] = (how = {}) => speak({ port: host.port, hostKey, hear, ...how });
  const secrets = [a, b].flatMap((group) => [
    ...Object.values(group.secrets),
    ...group.seats.map((seat) => seat.token()),
  ]);
  return {
    host,
    port: host.port,
    hostKey,
    secret,
    a,
    b,
    hear,
    takeHeard: () => heard.splice(0).join('\n'),
    speak: speakSo,
    enter: async (by) => {
      const speaker = speakSo();
      speaker.say({ kind: 'hello', by, language: 'en', have: null });
      await speaker.next(({ kind }) => kind === 'view');
      return speaker;
    },
    mustNotHear: () => [secret, ...secrets, ...canaryWords, 'A gate at dusk', 'Canary'],
  };
}

/** What a seat is told now. */
export const stateAt = (seat: Stranger): string => toldTo(seat.scene())?.state ?? 'none';
