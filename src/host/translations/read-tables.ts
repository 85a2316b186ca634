import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Finding } from '../../scenario/finding.ts';
import type { StringTable, StringTables } from '../../scenario/strings/strings.ts';
import { lineIdsFile } from '../../scenario/strings/texts.ts';

export type TablesRead = { readonly strings: StringTables; readonly findings: readonly Finding[] };

/** Reads `strings/<lang>.json` of a pack or a world; a table that cannot be read is a finding. */
export async function readTables(home: string): Promise<TablesRead> {
  const folder = join(home, 'strings');
  const files = (await readdir(folder).catch(() => [])).filter(
    (file) => file.endsWith('.json') && file !== basename(lineIdsFile),
  );
  const findings: Finding[] = [];
  const strings: Record<string, StringTable> = {};
  for (const file of files) {
    try {
      const text = withoutMark(await readFile(join(folder, file), 'utf8'));
      strings[basename(file, '.json')] = tableFrom(JSON.parse(text));
    } catch (problem) {
      findings.push(
        brokenTable(file, problem instanceof Error ? problem.message : String(problem)),
      );
    }
  }
  return { strings, findings };
}

/** A world knows what its names are in the languages of a pack; its word counts where a story is told in it for once. */
export function withWorldTables(
  own: StringTables,
  world: StringTables,
  isRetold: boolean,
): StringTables {
  return Object.fromEntries(
    Object.entries(own).map(([language, table]) => {
      const names = world[language] ?? {};
      return [language, isRetold ? { ...table, ...names } : { ...names, ...table }];
    }),
  );
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

function brokenTable(file: string, why: string): Finding {
  return {
    severity: 'error',
    code: 'strings-broken',
    file: `strings/${file}`,
    what: `This language cannot be read: ${why}`,
    hint: 'Write {"line id": {"source": "…", "text": "…"}, …}.',
  };
}

function tableFrom(written: unknown): StringTable {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    throw new Error('it is not a table of line ids.');
  }
  const wrong = Object.entries(written).find(([, value]) => !isTranslation(value));
  if (wrong) throw new Error(`"${wrong[0]}" has no text.`);
  return written as StringTable;
}

function isTranslation(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return ['source', 'text'].every((key) => typeof Reflect.get(value, key) === 'string');
}
