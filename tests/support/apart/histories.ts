import type { Milliseconds } from '../../../src/session/ids.ts';
import { drawFrom } from '../draw.ts';
import { anyDeed } from './any-deed.ts';
import { gatherPeople, type Deed } from './people.ts';
import { openSharedHost, type Parts } from './shared-host.ts';

/** What the people of the watched group do, and how long the room's clock goes on after each deed. */
type Watched = readonly { readonly deed: Deed; readonly wait: Milliseconds | null }[];

export type Plant = (parts: Parts) => void;

export type Leak = {
  readonly seed: number;
  readonly other: number;
  readonly told: string;
  readonly alone: string;
};

const deeds = 26;
const waits = [0, 0, 60, 120, 250, 1000, 3000, 7000] as const;

/** The watched group while the other does nothing at all: what it does is drawn as it goes, and written down. */
async function live(seed: number, plant?: Plant): Promise<{ watched: Watched; told: string }> {
  const host = await openSharedHost({ a: seed, b: 1 }, plant);
  const people = gatherPeople(host, 'a');
  gatherPeople(host, 'b');
  await host.clock.settle();
  const draw = drawFrom(seed);
  const watched: Watched[number][] = [];
  for (let count = 0; count < deeds; count += 1) {
    const deed = anyDeed({ host, side: 'a', people, draw });
    const wait = draw.often(0.85) ? draw.pick(waits) : null;
    watched.push({ deed, wait });
    people.act(deed);
    if (wait !== null) await host.clock.pass(wait);
  }
  await host.clock.pass(200);
  await host.close();
  return { watched, told: people.told() };
}

/** The same again, while the other group does whatever chance has it do. */
async function beside(
  watched: Watched,
  seeds: { readonly seed: number; readonly other: number },
  plant?: Plant,
): Promise<string> {
  const host = await openSharedHost({ a: seeds.seed, b: seeds.other }, plant);
  const people = gatherPeople(host, 'a');
  const others = gatherPeople(host, 'b');
  await host.clock.settle();
  const draw = drawFrom(seeds.other);
  for (const { deed, wait } of watched) {
    for (let count = draw.whole(0, 3); count > 0; count -= 1)
      others.act(anyDeed({ host, side: 'b', people: others, draw }));
    if (draw.often(0.02)) host.burn('b');
    people.act(deed);
    if (wait !== null) await host.clock.pass(wait);
  }
  await host.clock.pass(200);
  await host.close();
  return people.told();
}

/** Lives one history of the watched group alone, and then beside so many others. Gives those in which anything differs. */
export async function compareHistories(
  of: { readonly seed: number; readonly others: number },
  plant?: Plant,
): Promise<{
  readonly leaks: readonly Leak[];
  readonly frames: number;
  /** Everything that the watched group was told while it was alone. */
  readonly told: string;
}> {
  const { seed } = of;
  const alone = await live(seed, plant);
  const leaks: Leak[] = [];
  for (let index = 0; index < of.others; index += 1) {
    const other = seed * 1000 + index + 7;
    const told = await beside(alone.watched, { seed, other }, plant);
    if (told !== alone.told) leaks.push({ seed, other, told, alone: alone.told });
  }
  const frames = (JSON.parse(alone.told) as [string, string[]][]).flatMap(([, lines]) => lines);
  return { leaks, frames: frames.length, told: alone.told };
}
