// Weighs the built pages, gzipped, against what a slow tablet on a slow network can carry.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '..', 'dist');

type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

const kilobyte = 1024;
/** Most kilobytes of gzipped script that a page may load before it can be used. */
const entryBudgets: Record<string, number> = {
  participant: 25,
  facilitator: 80,
  projector: 40,
  solo: 170,
  studio: 150,
};
/** What a page fetches before it can be used, though only once it knows from where. */
const beforeUse: Record<string, readonly string[]> = { solo: ['solo/story.ts'] };
/** Most kilobytes of what a page loads later, by a file that only that part has. */
const laterBudgets: Record<string, { readonly page: string; readonly most: number }> = {
  phaser: { page: 'projector', most: 400 },
  howler: { page: 'projector', most: 12 },
};
/** Most kilobytes with what seals the wire, which is fetched beside the page. */
const sealedBudgets: Record<string, number> = { participant: 35, facilitator: 80, projector: 55 };
/** Libraries whose code must not be reachable from the participant's page, even later. */
const neverForParticipants = ['inkjs', 'howler'];
/** The one way to Phaser on a tablet: taken where the facilitator allows it and the device is strong. */
const movingStage = '../stage/open-stage.ts';

const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

function reach(start: string, follow: (chunk: Chunk) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk) waiting.push(...follow(chunk));
  }
  return seen;
}

const atOnce = (chunk: Chunk): readonly string[] => chunk.imports ?? [];
const everything = (chunk: Chunk): readonly string[] => [
  ...(chunk.imports ?? []),
  ...(chunk.dynamicImports ?? []),
];

function weigh(keys: Iterable<string>): number {
  const files = [...keys]
    .map((key) => manifest[key]?.file ?? '')
    .filter((file) => file.endsWith('.js'));
  const sizes = [...new Set(files)].map((file) => gzipSync(readFileSync(join(dist, file))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / kilobyte;
}

function contains(keys: Iterable<string>, library: string): boolean {
  return [...keys].some((key) => (manifest[key]?.file ?? '').includes(library));
}

const broken: string[] = [];

function hold(name: string, measured: number, most: number): void {
  console.log(`${name.padEnd(24)}${measured.toFixed(1).padStart(7)} kB of ${most} kB`);
  if (measured > most)
    broken.push(`${name} weighs ${measured.toFixed(1)} kB, more than ${most} kB`);
}

for (const [page, most] of Object.entries(entryBudgets)) {
  const entry = `${page}/index.html`;
  const needed = [entry, ...(beforeUse[page] ?? [])].map((key) => reach(key, atOnce));
  if (manifest[entry]) hold(page, weigh(new Set(needed.flatMap((keys) => [...keys]))), most);
  else broken.push(`The build has no page ${page}`);
}
for (const [page, most] of Object.entries(sealedBudgets)) {
  const entry = `${page}/index.html`;
  const seals = [...reach(entry, everything)].filter((key) =>
    /tweetnacl|seal/.test(manifest[key]?.file ?? ''),
  );
  if (seals.length === 0) broken.push(`${page} seals nothing`);
  hold(`${page}, sealed`, weigh(new Set([...reach(entry, atOnce), ...seals])), most);
}
for (const [library, { page, most }] of Object.entries(laterBudgets)) {
  const entry = `${page}/index.html`;
  const later = reach(entry, everything).difference(reach(entry, atOnce));
  const own = [...later].filter((key) => (manifest[key]?.file ?? '').includes(library));
  if (own.length === 0) broken.push(`${page} has no later chunk with ${library}`);
  else hold(`${page}, later: ${library}`, weigh(own), most);
}
const withoutMoving = reach('participant/index.html', (chunk) =>
  everything(chunk).filter((key) => key !== movingStage),
);
if (contains(withoutMoving, 'phaser')) broken.push("The participant's page reaches Phaser");
for (const library of neverForParticipants) {
  const reached = reach('participant/index.html', everything);
  if (contains(reached, library)) broken.push(`The participant's page reaches ${library}`);
}

if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exitCode = 1;
}
