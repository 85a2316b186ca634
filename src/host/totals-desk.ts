import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { groupTotals, type GroupTotals } from '../report/group-totals.ts';
import { isFault, parseTotals } from '../report/totals-file.ts';
import { surveyRounds } from '../session/survey.ts';
import { dayOf, letGoTotals } from './kept-file.ts';
import { reportFolders } from './rounds/report-files.ts';
import { readSessions, type RecordPorts } from './records.ts';
import type { Served } from './serving.ts';
import { findTraces } from './traces.ts';
import type { Burning } from './burning.ts';

/** The totals of one group: what would leave, or what has left. */
export type TotalsOfGroup = {
  readonly totals: GroupTotals | null;
  /** Both keys said yes. */
  readonly isLetGo: boolean;
};

/** Totals that a group let go, and that lie on this laptop. */
export type TotalsHere = {
  readonly totals: GroupTotals;
  /** Names what ended and left nothing but totals; null while the session itself is still there. */
  readonly id: string | null;
};

export type TotalsDesk = {
  readonly ofGroup: (code: string) => TotalsOfGroup;
  /** Of every group of another session that let its totals go; of others nothing, and not that there are any. */
  readonly here: () => Promise<readonly TotalsHere[]>;
  /** Destroys the totals of a session that has ended, and says what had left; rejects where there are none. */
  readonly burn: (id: string) => Promise<Burning>;
};

type Kept = {
  /** With its folder. */
  readonly name: string;
  readonly totals: GroupTotals;
  readonly sentence: string | null;
};

/** Whatever cannot be read is no totals of ours, and stays where it lies. */
export function readKept(data: string): readonly Kept[] {
  const names = reportFolders.flatMap((folder) => {
    const home = join(data, folder);
    const files = existsSync(home) ? readdirSync(home) : [];
    return files.filter((one) => one.endsWith('.json')).map((one) => join(folder, one));
  });
  return names.flatMap((name) => {
    const { file, forOfficers } = fieldsOf(readFileSync(join(data, name), 'utf8'));
    const totals = parseTotals(JSON.stringify(file ?? null));
    const sentence = typeof forOfficers === 'string' ? forOfficers : null;
    return isFault(totals) ? [] : [{ name, totals, sentence }];
  });
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    return {};
  }
}

const idOf = (name: string): string =>
  createHash('sha256').update(name).digest('base64url').slice(0, 16);

export function openTotalsDesk(of: {
  readonly ports: RecordPorts;
  readonly groups: () => readonly Served[];
}): TotalsDesk {
  const { ports, groups } = of;
  return {
    ofGroup: (code) => {
      const room = groups().find(({ row }) => row.code === code)?.room;
      const [group, scenario] = [room?.group(), room?.facts().scenario];
      if (!group || !scenario) return { totals: null, isLetGo: false };
      const letGo = letGoTotals(group, scenario);
      const about = { day: dayOf(group.lastAt), of: 'mixed', asked: surveyRounds } as const;
      return { totals: letGo ?? groupTotals(group, scenario, about), isLetGo: letGo !== null };
    },
    here: async () => {
      const kept = readKept(ports.data).map(({ name, totals }) => ({ id: idOf(name), totals }));
      const served = new Set(groups().map(({ row }) => row.session));
      const others = (await readSessions(ports)).filter(({ session }) => !served.has(session));
      const letGo: TotalsHere[] = [];
      for (const { group } of others.flatMap(({ groups: all }) => all)) {
        if (group.offers.file === null || group.scenario === null) continue;
        const totals = letGoTotals(group, await ports.packs.load(group.scenario));
        if (totals !== null) letGo.push({ id: null, totals });
      }
      return [...kept, ...letGo];
    },
    burn: async (id) => {
      const found = readKept(ports.data).find(({ name }) => idOf(name) === id);
      if (!found) throw new Error('There are no such totals.');
      rmSync(join(ports.data, found.name));
      const { totals, sentence } = found;
      const left = findTraces(ports.data, [basename(found.name, '.json')]);
      return { left, went: [{ group: null, totals: [], sentence, file: totals.day }] };
    },
  };
}
