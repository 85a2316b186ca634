import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

const idsIn = (texts: readonly string[], pattern: RegExp): Set<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));

test('[HOUSE-4] no id is given to two rules', () => {
  const ids = filesBelow('src', /RULES\.md$/).flatMap((text) =>
    [...text.matchAll(/^- \[([A-Z]+-\d+)\]/gm)].map(([, id]) => id),
  );
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('[HOUSE-4] every numbered rule stands in a test title, and every id in a title is a rule', () => {
  const rules = idsIn(filesBelow('src', /RULES\.md$/), /^- \[([A-Z]+-\d+)\]/gm);
  const titled = idsIn(
    filesBelow('tests', /\.(test|spec)\.tsx?$|contract\.ts$/),
    /(?:test|it|describe)(?:\.each\([^)]*\))?\(\s*['"`]\[([A-Z]+-\d+)\]/g,
  );
  expect([...rules].filter((id) => !titled.has(id))).toEqual([]);
  expect([...titled].filter((id) => !rules.has(id))).toEqual([]);
  expect(rules.size).toBeGreaterThan(10);
});

test('[HOUSE-4] every id that a README says something is held by is a rule', () => {
  const rules = idsIn(filesBelow('src', /RULES\.md$/), /^- \[([A-Z]+-\d+)\]/gm);
  const readmes = ['README.md', 'src/README.md', 'tests/README.md'];
  const named = idsIn(
    readmes.map((file) => readFileSync(join(root, file), 'utf8')),
    /`\[([A-Z]+-\d+)\]`/g,
  );
  expect([...named].filter((id) => !rules.has(id))).toEqual([]);
  expect(named.size).toBeGreaterThan(100);
});
