import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFile } from '../../src/host/static-files.ts';
import type { Beat } from '../../src/scenario/beat.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { currentBeat, currentTarget } from '../../src/session/current-beat.ts';
import type { Target } from '../../src/session/target.ts';
import type { LinkCommand } from '../../src/link/link.ts';
import { code, connect, openWorkshop, secrets, type Device } from '../room/workshop.ts';
import { openStory } from '../stories/told.ts';

const root = join(import.meta.dirname, '../..');
const ids = (text: string): string[] => [...text.matchAll(/#id: (\w+)/g)].map(([, id = '']) => id);
const source = readFileSync(join(root, 'stories/the-river-road/the-river-road.ink'), 'utf8');
const allIds = ids(source);

/** The room with The River Road, and one of each who looks on. */
async function openRoad(scenario: Scenario) {
  const scenarios = { pin: async () => scenario, load: async () => scenario };
  const { room, clock } = await openWorkshop({ ports: { scenarios } });
  const seats = [connect(room, { code }), connect(room, { code })];
  await clock.pass(200);
  const console = connect(room, { token: secrets.facilitator });
  const walls = [secrets.stage, secrets.observer].map((token) => connect(room, { token }));
  await clock.pass(200);
  const ask = async (command: LinkCommand): Promise<string> => {
    const id = console.command(command);
    await clock.pass(300);
    return console.answerTo(id)[0] ?? '';
  };
  const { name, hash } = scenario;
  const leading: readonly LinkCommand[] = [
    { kind: 'choose-scenario', name, hash },
    { kind: 'change-settings', settings: { turning: 'facilitator', cut: 12 } },
    { kind: 'move-on', to: 'rules' },
    { kind: 'move-on', to: 'roles' },
    { kind: 'deal-roles' },
    { kind: 'move-on', to: 'play' },
  ];
  for (const command of leading)
    expect([command.kind, await ask(command)]).toEqual([command.kind, 'done']);
  const team = () => room.group().teams[0]!;
  return {
    ask,
    team,
    beat: () => currentBeat(room.group(), team(), scenario),
    devices: [...seats, ...walls],
  };
}

/** Whatever leads one line, or one choice, further. */
const onward = (target: Target, line: number): readonly LinkCommand[] => [
  { kind: 'turn-line', target, line: line + 1 },
  { kind: 'go-on', target },
  { kind: 'choose', target, choice: 0 },
  { kind: 'open-vote', target },
];

/** Ids of lines and choices that stand in the newest frames. */
function idsTold(devices: readonly Device[], from: Map<Device, number>): string[] {
  return devices.flatMap((device) => {
    const fresh = device.frames.slice(from.get(device) ?? 0);
    from.set(device, device.frames.length);
    return [...JSON.stringify(fresh).matchAll(/"id":"(\w+)"/g)].map(([, id = '']) => id);
  });
}

const idsOf = (told: readonly { readonly id: string | null }[]): string[] =>
  told.flatMap(({ id }) => id ?? []);

/** What has been told of a beat by the line it is at; a line for one role comes together with the line before it. */
function tellable({ lines, choices }: Beat, line: number): string[] {
  const next = lines.findIndex(({ role }, at) => at > line && role === null);
  return next < 0 ? idsOf([...lines, ...choices]) : idsOf(lines.slice(0, next));
}

type Road = Awaited<ReturnType<typeof openRoad>>;

/** Whether something leads on. */
async function leadOn({ ask, team }: Road): Promise<boolean> {
  for (const command of onward(currentTarget(team()), team().line))
    if ((await ask(command)) === 'done') return true;
  return false;
}

test('[ATTACK-9] a line of the story reaches a device once its beat is told, and none before', async () => {
  const { scenario } = await openStory('the-river-road');
  const road = await openRoad(scenario);
  const known = new Set<string>();
  const told = new Set<string>();
  const from = new Map<Device, number>();
  let isOn = true;
  for (let step = 0; isOn && step < 120; step += 1) {
    for (const id of tellable(road.beat(), road.team().line)) known.add(id);
    for (const id of idsTold(road.devices, from)) if (allIds.includes(id)) told.add(id);
    expect([...told].filter((id) => !known.has(id))).toEqual([]);
    isOn = await leadOn(road);
  }
  expect(told.size).toBeGreaterThan(40);
  expect(allIds.length).toBeGreaterThan(told.size * 2);
});

const texts = source
  .split('\n')
  .map((line) =>
    line
      .replace(/#.*$/, '')
      .replace(/^[\s*+-]+/, '')
      .replace(/^[A-Z]+: /, '')
      .trim(),
  )
  .filter((line) => line.length > 20 && !/[{}~=|]|^\/\/|->|VAR /.test(line));

/** Files below a folder as they are asked for. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, folder).length + 1));

test('[ATTACK-9] no file that a device may have holds a line of the story', () => {
  expect(texts.length).toBeGreaterThan(100);
  let looked = 0;
  for (const folder of ['assets', 'public'])
    for (const path of filesOf(folder)) {
      const found = findFile(join(root, folder), path.replaceAll('\\', '/'));
      if (!found?.isForAll) continue;
      looked += 1;
      const held = readFileSync(found.path, 'utf8');
      expect([path, texts.filter((line) => held.includes(line))]).toEqual([path, []]);
    }
  expect(looked).toBeGreaterThan(100);
});
