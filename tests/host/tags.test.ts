import { expect, test } from 'vitest';
import { verb } from '../../src/host/cli/tags.ts';
import { runVerb } from '../../src/host/terminal/run-verb.ts';
import { stands, tagManifest } from '../../src/scenario/tags.ts';

async function printed(...args: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const status = await runVerb({ name: 'tags', does: verb }, args, {
    print: (line) => void lines.push(line),
    say: (line) => void lines.push(`said: ${line}`),
    progress: () => {},
    paint: (_, text) => text,
    ask: async () => null,
    stopped: new AbortController().signal,
  });
  return [...lines, `status ${status}`];
}

test('[TAG-6] every tag and every other name is on the page, once', async () => {
  const page = await printed();
  for (const { name, aliasOf, says } of tagManifest.values()) {
    const rows = page.filter((line) => new RegExp(`^  #${name}(?![\\w-])`).test(line));
    expect([name, rows.length]).toEqual([name, 1]);
    expect(rows[0]).toContain(aliasOf ?? says);
  }
  expect(page.at(-1)).toBe('status 0');
});

test('[TAG-6] the page says what values there are and what has no effect', async () => {
  const page = (await printed()).join('\n');
  expect(page).toMatch(/#weather: WORD +The weather\.\n +one of: clear, rain, dust/);
  expect(page).toMatch(/#hidden .*no effect/);
  expect(page).toMatch(/#audioloop: NAME .*not shown yet/);
});

test('[TAG-6] programs read the same list', async () => {
  const [line = '', status] = await printed('--json');
  const { tags } = JSON.parse(line) as { tags: { name: string; on: string[]; effect: string }[] };
  expect(tags.map(({ name }) => name)).toEqual([...tagManifest.keys()]);
  for (const { on } of tags)
    expect(on.every((one) => stands.some((stand) => stand === one))).toBe(true);
  expect(status).toBe('status 0');
});

test('[TAG-6] its help begins with how it is called, and it takes no names', async () => {
  expect((await printed('--help'))[0]).toBe('npx elsewhere tags');
  expect((await printed('story.ink'))[0]).toBe('said: It takes no names of files or folders.');
});
