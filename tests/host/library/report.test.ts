import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verb } from '../../../src/host/cli/report.ts';
import { folderWith, paperTerminal } from '../explore/paper.ts';

const ink = `VAR trust = 5
Ask. #id: a1
* [Go left] -> left
* [Go right] -> right
=== left
# ending: left
~ trust = trust + 1
Left.
-> END
=== right
# ending: right
Right.
-> END
`;

/** A folder of stories with these in it. */
function stories(...names: readonly string[]): string {
  const folder = folderWith({});
  for (const name of names) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, `${name}.ink`), ink);
    writeFileSync(join(folder, name, 'pack.yaml'), `title: ${name} told\n`);
  }
  return folder;
}

async function ask(paths: readonly string[], options: { json?: boolean; stories: string }) {
  const { terminal, printed, said } = paperTerminal();
  const asked = { paths, options: { json: false, ...options } };
  return { status: await verb.run(asked, terminal), printed, said };
}

test('[EXPLORE-21] every story of the folder is one object by its name, or those that are named', async () => {
  const folder = stories('one', 'two');
  const all = await ask([], { json: true, stories: folder });
  expect(all.printed).toHaveLength(1);
  const told = JSON.parse(all.printed[0] ?? '') as Record<string, Record<string, unknown>>;
  expect(Object.keys(told)).toEqual(['one', 'two']);
  expect(told['one']).toMatchObject({
    title: 'one told',
    decisions: 1,
    open_decisions_share: 1,
    closed: true,
    paths: { all: 2 },
    coverage: { en: { voices: 0, texts: 1 } },
  });
  expect(Object.keys(told['one']?.['endings'] ?? {}).toSorted()).toEqual(['left', 'right']);
  const named = await ask(['two'], { json: true, stories: folder });
  expect(Object.keys(JSON.parse(named.printed[0] ?? '') as object)).toEqual(['two']);
});

test('[EXPLORE-21] people read it in words, with what is missed', async () => {
  const { printed, status } = await ask(['one'], { stories: stories('one') });
  const text = printed.join('\n');
  expect(text).toContain('one told');
  expect(text).toContain('2 paths');
  expect(text).toMatch(/left \d+ %/);
  expect(text).toContain('✗ An ending takes more than 45 % of the rooms');
  expect(status).toBe(1);
});

test('[EXPLORE-22] two runs tell the same', async () => {
  const folder = stories('one');
  const [first, again] = [
    await ask([], { json: true, stories: folder }),
    await ask([], { json: true, stories: folder }),
  ];
  expect(again.printed).toEqual(first.printed);
});

test('[EXPLORE-22] where there is no story it says so, and the others are told', async () => {
  const folder = stories('one');
  const { status, said, printed } = await ask(['nowhere', 'one'], { json: true, stories: folder });
  expect(status).toBe(2);
  expect(said.join()).toContain('There is no story at nowhere');
  expect(Object.keys(JSON.parse(printed[0] ?? '') as object)).toEqual(['one']);
  const empty = await ask([], { stories: folderWith({}) });
  expect(empty.status).toBe(2);
  expect(empty.said.join()).toContain('There is no story in');
});
