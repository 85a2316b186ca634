import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenarios } from '../room/ports.ts';
import type { Finding } from '../scenario/finding.ts';
import { openScenario, type ScenarioFiles } from '../scenario/open-scenario.ts';
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
  /** Deletes the copy of a pinned pack. */
  readonly drop: (hash: string) => void;
};

function cardOf(name: string, scenario: Scenario | null, findings: readonly Finding[]): PackCard {
  return {
    name,
    hash: scenario?.hash ?? '',
    title: scenario?.pack.title ?? name,
    world: scenario?.pack.world ?? null,
    minutes: scenario?.pack.minutes ?? [],
    teams: scenario?.pack.teams ?? [1, 8],
    languages: scenario?.languages ?? [],
    findings,
  };
}

/** Whole or not at all, so that a kill leaves no half copy. */
function copyAway(folder: string, files: ScenarioFiles): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'scenario.json');
  writeFileSync(`${file}.new`, JSON.stringify(files), { flush: true });
  renameSync(`${file}.new`, file);
}

/** Packs below `stories`, and the copies that groups are played from below `data`. */
export function openPackStore(stories: string, data: string): PackStore {
  const folderOf = (hash: string): string => join(data, 'packs', encodeURIComponent(hash));

  return {
    list: async () =>
      Promise.all(
        (await listPacks(stories)).map(async ({ name, folder }) => {
          const files = await readPack(folder);
          const { scenario, findings } = openScenario(files);
          return cardOf(name, scenario, [...files.findings, ...findings]);
        }),
      ),
    pin: async ({ name, hash }) => {
      const pack = (await listPacks(stories)).find((one) => one.name === name);
      if (!pack) return null;
      const { findings: _, ...files } = await readPack(pack.folder);
      const { scenario } = openScenario(files);
      if (scenario?.hash !== hash) return null;
      copyAway(folderOf(hash), files);
      return scenario;
    },
    load: async ({ hash }) => {
      const file = join(folderOf(hash), 'scenario.json');
      if (!existsSync(file)) return null;
      return openScenario(JSON.parse(readFileSync(file, 'utf8')) as ScenarioFiles).scenario;
    },
    drop: (hash) => rmSync(folderOf(hash), { recursive: true, force: true }),
  };
}
