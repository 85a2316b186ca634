import { seededChance } from '../../../src/bots/seeded-chance.ts';
import { openCiphers } from '../../../src/room/page-ports.ts';
import { openRoom, type Room } from '../../../src/room/room.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { GroupId } from '../../../src/session/ids.ts';
import type { View } from '../../../src/session/view/viewer.ts';
import { makeTestClock } from '../../room/test-clock.ts';
import { code, firstTarget, secrets } from '../../room/workshop.ts';
import { calm, openBadNetwork } from './bad-network.ts';
import { judge, type Verdict } from './judge.ts';
import { openForgetfulDisk } from './forgetful-disk.ts';
import { openStormDevice, type StormDevice } from './storm-device.ts';

type Seat = StormDevice<View & { readonly kind: 'seat' }>;
type Console = StormDevice<View & { readonly kind: 'facilitator' }>;

export type Storm = {
  readonly story: Scenario;
  /** The host's power is cut now and then; else only the network is bad. */
  readonly powerCuts: boolean;
  /** The disk says done before it has synced: the check has to find out. */
  readonly lies?: boolean;
};

const seats = 5;
/** Milliseconds of storm, and of calm in which everything has to come right. */
const stormy = 15_000;
const afterwards = 20_000;
const step = 250;

/** The room dies and comes back over what its disk remembers. */
function openHost(seed: number, { story, lies = false }: Storm) {
  const chance = seededChance(seed);
  const clock = makeTestClock();
  const disk = openForgetfulDisk({ clock, chance, lies });
  let drawn = 0;
  let room: Room | null = null;
  const network = openBadNetwork({ clock, chance, attach: () => room?.attach ?? null });

  async function start(): Promise<void> {
    const opening = openRoom({
      stream: 'g',
      group: 'g' as GroupId,
      secrets,
      join: { url: 'http://192.0.2.1/participant/', code },
      ports: {
        journal: disk.journal(),
        clock,
        ciphers: openCiphers,
        chance: {
          secret: (bytes) => `seed-${(drawn += 1)}-`.padEnd(bytes + 12, 'x'),
          number: () => Math.floor(chance() * 2 ** 31),
        },
        scenarios: { pin: async () => story, load: async () => story },
        trouble: () => {},
        ended: () => {},
      },
    });
    void opening.then((opened) => {
      room = opened;
    });
    await clock.pass(200);
  }

  return {
    chance,
    clock,
    network,
    disk,
    start,
    cutPower: async () => {
      room = null;
      network.breakAll();
      await disk.cutPower();
      await clock.pass(chance() * 2000);
      await start();
    },
  };
}

type Host = ReturnType<typeof openHost>;

/** Leads the group to its vote. */
async function openConsole({ clock, chance, network }: Host, story: Scenario): Promise<Console> {
  const by = { token: secrets.facilitator };
  const console: Console = openStormDevice({ name: 'console', by, clock, chance, network });
  console.send({ kind: 'choose-scenario', name: story.name, hash: story.hash });
  const settings = { turning: 'facilitator', closesWhenAllVoted: false } as const;
  console.send({ kind: 'change-settings', settings });
  console.send({ kind: 'move-on', to: 'rules' });
  console.send({ kind: 'move-on', to: 'play' });
  await clock.pass(2000);
  return console;
}

/** After a restart everything waits until a facilitator goes on. */
function resume(console: Console): void {
  const { scene, unsent } = console.link.state.getState();
  if (scene?.paused === 'restart' && unsent === 0) console.send({ kind: 'resume' });
}

const drawWeather = (chance: () => number) => ({
  dropped: chance() * 0.05,
  doubled: chance() * 0.05,
  late: chance() * 0.05,
  cut: chance() * 0.03,
  slowest: chance() * 600,
});

type Cast = { readonly devices: readonly Seat[]; readonly console: Console };

async function rage(host: Host, { devices, console }: Cast, storm: Storm): Promise<number[]> {
  const { chance, clock, network } = host;
  const until = clock.now() + stormy;
  const back: number[] = [];
  let given = 0;
  while (clock.now() < until) {
    if (chance() < 0.2) network.turn(drawWeather(chance));
    if (chance() < 0.06) back.push(...(await goAway(host, devices)));
    if (storm.powerCuts && chance() < 0.05) await host.cutPower();
    for (const device of devices) {
      if (chance() > 0.25) continue;
      given += 1;
      device.send({ kind: 'cast-vote', target: firstTarget, choice: given % 3 });
    }
    resume(console);
    await clock.pass(chance() * 2 * step);
  }
  return back;
}

/** The network is away for up to 9 s, and then calm for 4; how long each device waited for its first word. */
async function goAway(host: Host, devices: readonly Seat[]): Promise<readonly number[]> {
  const { chance, clock, network } = host;
  network.away(true);
  await clock.pass(500 + chance() * 8500);
  network.turn(calm);
  network.away(false);
  const since = clock.now();
  const waited = devices.map(() => Number.POSITIVE_INFINITY);
  for (let time = 0; time < 40; time += 1) {
    await clock.pass(100);
    for (const [index, device] of devices.entries())
      if (device.heardAt() >= since && device.link.state.getState().status === 'live')
        waited[index] = Math.min(waited[index] ?? 0, clock.now() - since);
  }
  return waited;
}

/** One seed's storm over a room of five, a console and a disk; the same seed is always the same. */
export async function liveThrough(seed: number, storm: Storm): Promise<Verdict> {
  const host = openHost(seed, storm);
  const { clock, chance, network, disk } = host;
  await disk.synced.begin({
    stream: 'g',
    session: 's',
    kind: 'group',
    code: code.join('-'),
    createdAt: 0,
  });
  await host.start();
  const devices: Seat[] = Array.from({ length: seats }, (_, number) =>
    openStormDevice({ name: `seat-${number}`, by: { code }, clock, chance, network }),
  );
  await clock.pass(500);
  const console = await openConsole(host, storm.story);
  const back = await rage(host, { devices, console }, storm);
  network.turn(calm);
  await clock.pass(afterwards / 2);
  resume(console);
  await clock.pass(afterwards / 2);
  const { events, memos } = await disk.synced.read('g');
  const verdict = judge({ devices, console, events, memos, back });
  for (const { link } of [...devices, console]) link.close();
  return verdict;
}
