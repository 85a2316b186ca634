import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const stories = join(import.meta.dirname, '../../stories');
const guides = readdirSync(stories, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /guide(?:\.\w+)?\.md$/.test(file),
);

/** The rows of the plan: the minutes of the block, and those that its parts take together. */
function blocksIn(guide: string): readonly (readonly [number, number])[] {
  const rows = [...guide.matchAll(/^\| (35|60|90) [^|]+\|[^|]+\|(.+)\|$/gm)];
  return rows.map(([, block, parts = '']) => [
    Number(block),
    [...parts.matchAll(/\d+/g)].reduce((sum, [minutes]) => sum + Number(minutes), 0),
  ]);
}

test.each(guides)('[STORY-43] %s plans 35, 60 and 90 minutes', (file) => {
  const blocks = blocksIn(readFileSync(join(stories, file), 'utf8'));
  expect(blocks.map(([block]) => block)).toEqual([35, 60, 90]);
  for (const [block, minutes] of blocks) {
    expect(minutes).toBeGreaterThan(30);
    expect(minutes).toBeLessThanOrEqual(block);
  }
});
