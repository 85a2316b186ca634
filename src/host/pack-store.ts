import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Scenarios } from '../room/ports.ts';
import type { Finding } from '../scenario/finding.ts';
import { openScenario, type Opened } from '../scenario/open-scenario.ts';
import type { ScenarioFiles } from '../scenario/open-story.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { listPacks, readPack } from './packs.ts';

/** What the console shows of a pack before it is chosen. */
export type PackCard = {
  readonly name: string;
  /** Empty where it cannot be played; the findings say why. */
  readonly hash: string;
  readonly title: string;
  readonly world: string | null;
  readonly minutes: Scenario['pack']['minutes'];
  readonly teams: Scenario['pack']['teams'];
  readonly languages: Scenario['languages'];
  readonly findings: readonly Finding[];
};

export type PackStore = Scenarios & {
  readonly list: () => Promise<readonly PackCard[]>;
  /** Deletes the copies of all other pinned packs. */
  readonly keepOnly: (hashes: ReadonlySet<string>) => void;
};

type Found = Pick<Opened, 'scenario' | 'findings'>;

function cardOf(name: string, { scenario, findings }: Found): PackCard {
  const unknown = { name, hash: '', title: name, world: null, languages: [], findings };
  if (!scenario) return { ...unknown, minutes: [], teams: [1, 8] };
  const { hash, languages, pack } = scenario;
  const { title, world, minutes, teams } = pack;
  return { name, hash, title, world, minutes, teams, languages, findings };
}

/** Whole or not at all, so that a kill leaves no half copy. */
function copyAway(folder: string, files: ScenarioFiles): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'scenario.json');
  writeFileSync(`${file}.new`, JSON.stringify(files), { flush: true });
  renameSync(`${file}.new`, file);
}

/** Compiling takes a second and stops everything else, so what did not change is not compiled again. */
function rememberOpened(): (files: ScenarioFiles) => Found {
  const known = new Map<string, { readonly text: string; readonly opened: Found }>();
  return (files) => {
    const text = JSON.stringify(files);
    const key = `${files.name}@${files.world ?? ''}`;
    const before = known.get(key);
    if (before?.text === text) return before.opened;
    const opened = openScenario(files);
    known.set(key, { text, opened });
    return opened;
  };
}

/** Packs below `stories`, and the copies that groups are played from below `data`. */
export function openPackStore(stories: string, data: string): PackStore {
  const open = rememberOpened();
  const copies = join(data, 'packs');
  const folderOf = (hash: string): string => join(copies, encodeURIComponent(hash));

  return {
    list: async () =>
      Promise.all(
        (await listPacks(stories)).map(async ({ name, folder, retoldIn }) => {
          const { findings: unread, ...files } = await readPack(folder, retoldIn);
          const { scenario, findings } = open(files);
          return cardOf(name, { scenario, findings: [...unread, ...findings] });
        }),
      ),
    pin: async ({ name, hash }) => {
      const pack = (await listPacks(stories)).find((one) => one.name === name);
      if (!pack) return null;
      const { findings: _, ...files } = await readPack(pack.folder, pack.retoldIn);
      const { scenario } = open(files);
      if (scenario?.hash !== hash) return null;
      copyAway(folderOf(hash), files);
      return scenario;
    },
    load: async ({ hash }) => {
      const file = join(folderOf(hash), 'scenario.json');
      if (!existsSync(file)) return null;
      return open(JSON.parse(readFileSync(file, 'utf8')) as ScenarioFiles).scenario;
    },
    keepOnly: (hashes) => {
      const kept = new Set([...hashes].map(folderOf));
      for (const name of existsSync(copies) ? readdirSync(copies) : []) {
        const folder = join(copies, name);
        if (!kept.has(folder)) rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
