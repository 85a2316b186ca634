import { join } from 'node:path';
import { readPack } from '../../../src/host/packs.ts';
import type { Finding } from '../../../src/scenario/finding.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../../src/scenario/open-story.ts';
import { findingsOf } from '../../../src/scenario/walk/findings/walk-findings.ts';
import { reportOf } from '../../../src/scenario/walk/report/walk-report.ts';
import { mistakes } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';

const table = 'strings/fr.json';

/** The clean story with its pack, told in a second language, too. */
export async function openClean(): Promise<ScenarioFiles> {
  const pack = await readPack(join(import.meta.dirname, 'the-mill-gate'));
  const entries = openScenario(pack).texts?.entries() ?? [];
  const told = entries.map(({ id, source }) => [id, { source, text: `fr: ${source}` }] as const);
  return withTable(pack, JSON.stringify(Object.fromEntries(told), null, 1));
}

function withTable(pack: ScenarioFiles, text: string): ScenarioFiles {
  const files = { ...pack.files, [table]: text };
  return { ...pack, files, strings: { fr: JSON.parse(text) } };
}

/** All that is said of a story once it was checked and every path walked. */
export function findAll(pack: ScenarioFiles): readonly Finding[] {
  const { scenario, findings, openWalker, written } = openScenario(pack);
  if (!scenario || !openWalker || !written) return findings;
  const walker = openWalker([{ name: 'cut', value: 12 }]);
  walker.advance(3_000);
  const report = reportOf(walker.walked(), written);
  return [...findings, ...findingsOf([report], { pack: scenario.pack, written })];
}

export type Looked = {
  readonly mistake: Mistake;
  readonly found: boolean;
  readonly said: readonly string[];
};

/** Makes each mistake alone, and looks whether it is found where it is. */
export function lookForAll(clean: ScenarioFiles): readonly Looked[] {
  return mistakes.map((mistake) => {
    const text = clean.files[mistake.file] ?? '';
    const parts = text.split(mistake.find);
    if (parts.length !== 2) throw new Error(`"${mistake.find}" stands ${parts.length - 1} times.`);
    const made = parts.join(mistake.put);
    const wrong =
      mistake.file === table
        ? withTable(clean, made)
        : { ...clean, files: { ...clean.files, [mistake.file]: made } };
    const all = findAll(wrong);
    const line = lineOf(
      made,
      typeof mistake.at === 'string' ? made.indexOf(mistake.at) : (parts[0] ?? '').length,
    );
    const found = all.some((one) => one.code === mistake.code && isAt(one, mistake, line));
    return { mistake, found, said: all.map((one) => `${one.code} ${one.file}:${one.line}`) };
  });
}

const isAt = (one: Finding, { file, at }: Mistake, line: number): boolean =>
  at === null || (one.file === file && one.line === line);

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;
