import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPacks, readPack } from '../../../src/host/packs.ts';
import { openStory } from '../../../src/scenario/open-story.ts';
import { openInk } from '../open.ts';

const ink = 'NURSE: Hi.\n* [a] -> END\n* [b] -> END\n';
const openCard = (card: string) => openInk(ink, { 'pack.yaml': card });
const three = '[One., Two., Three.]';

test('[CLOSE-1] a card is where a story came from, and what people confirm', () => {
  const card = `closeness:\n  provenance: Made up.\n  confirm:\n    - Prices rise.\n    - "Light: for names."\n`;
  const { scenario, findings } = openCard(card);
  expect(scenario?.pack.closeness).toEqual({
    provenance: 'Made up.',
    confirm: ['Prices rise.', 'Light: for names.'],
  });
  expect(findings.filter(({ file }) => file === 'pack.yaml')).toEqual([]);
  expect(openCard('title: A').scenario?.pack.closeness).toBe(null);
});

test.each([
  { wrong: '    - challenge: prices rise', code: 'pack-closeness', line: 4, hint: 'in quotes' },
  { wrong: '    -', code: 'pack-closeness', line: 4, hint: 'in quotes' },
  { wrong: '    - [a, b]', code: 'pack-closeness', line: 4, hint: 'in quotes' },
  { wrong: '    - One.', code: 'pack-closeness', line: 4, hint: 'Take one of them out' },
  { wrong: '  provenence: x', code: 'pack-key', line: 4, hint: 'mean "provenance"?' },
])('[CLOSE-1] what is no sentence is told, and the rest is read: $wrong', (planted) => {
  const { wrong, code, line, hint } = planted;
  const { scenario, findings } = openCard(`closeness:\n  confirm:\n    - One.\n${wrong}\n`);
  expect(scenario?.pack.closeness?.confirm).toEqual(['One.']);
  expect(findings.filter(({ file }) => file === 'pack.yaml')).toEqual([
    expect.objectContaining({ code, line, hint: expect.stringContaining(hint) }),
  ]);
});

test.each([['closeness: near'], ['closeness: [a]'], ['closeness: { confirm: { a: b } }']])(
  '[CLOSE-1] a card of another shape is told: %s',
  (card) => {
    const { scenario, findings } = openCard(card);
    expect(scenario?.pack.closeness?.confirm).toEqual([]);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['pack-value', 1]]);
  },
);

const roles = 'cast: { nurse: }\nroles: { nurse: { goal: g, interests: [i], secret: s } }\n';
const lacksOf = (card: string) =>
  openCard(roles + card).findings.filter(({ code }) => code === 'care-closeness');

test('[CLOSE-2] what a card lacks is said where it stands, and how to write it', () => {
  expect(lacksOf('')).toEqual([
    expect.objectContaining({ hint: expect.stringContaining('Write closeness:') }),
  ]);
  expect(lacksOf(`closeness: { provenance: Made up., confirm: ${three} }`)).toEqual([]);
  expect(lacksOf(`closeness: { confirm: ${three} }`)).toEqual([
    expect.objectContaining({ line: 3, what: expect.stringContaining('where the story came') }),
  ]);
  expect(lacksOf('closeness: { provenance: Made up., confirm: [One.] }')).toEqual([
    expect.objectContaining({ line: 3, what: expect.stringContaining('asks about 1') }),
  ]);
  const alone = openCard('title: A').findings.map(({ code }) => code);
  expect(alone).not.toContain('care-closeness');
});

const stories = join(import.meta.dirname, '../../../stories');

test('[CLOSE-3] each sentence of a card is a text, and our own stand in every promised language', async () => {
  const { packs } = await listPacks(stories);
  const own = packs.filter(({ retoldIn }) => retoldIn === undefined);
  expect(own.length).toBeGreaterThanOrEqual(6);
  for (const { folder } of own) {
    const { scenario, texts } = openStory(await readPack(folder));
    const card = scenario?.pack.closeness;
    if (!card || !texts) throw new Error(folder);
    const ids = texts
      .entries()
      .flatMap(({ id, line }) => (id.startsWith('closeness.') ? [[id, line !== null]] : []));
    const written = card.confirm.map((_, at) => [`closeness.confirm.${at}`, true]);
    expect(ids).toEqual([['closeness.provenance', true], ...written]);
    for (const language of ['fr', 'ar']) {
      const table = JSON.parse(readFileSync(join(folder, `strings/${language}.json`), 'utf8'));
      for (const [id, source] of [
        ['closeness.provenance', card.provenance] as const,
        ...card.confirm.map((text, at) => [`closeness.confirm.${at}`, text] as const),
      ])
        expect(table[id], `${folder} ${language} ${id}`).toMatchObject({ source });
    }
  }
});
