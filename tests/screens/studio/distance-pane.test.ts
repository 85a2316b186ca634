import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edited } from '../../../src/scenario/yaml-edits/text-edit.ts';
import {
  gatherWords,
  openMeasuring,
  wordsIn,
} from '../../../src/screens/studio/distance/measure.ts';
import {
  allowIn,
  declareIn,
  isGoodName,
  mayBeAllowed,
  mayBeDeclared,
  mayBeRenamed,
  renamesIn,
} from '../../../src/screens/studio/distance/settle.ts';

const lexicon = join(import.meta.dirname, '../../../assets/lexicon/names.txt');
const measure = openMeasuring(async () => readFileSync(lexicon, 'utf8'));
const pack = 'title: The Mill\n# who\ncast: { ana: Ana }\n';
const ink = 'They drove to Paris. In Paris the UNHCR waited.\nThe heron sleeps.\n';
const files = { 'mill/mill.ink': ink, 'mill/pack.yaml': pack };

test('[STUDIO-68] each word is gathered once, with every place where it stands', async () => {
  const words = gatherWords(await measure({ files, ownWords: [] }));
  const paris = words.find(({ word }) => word === 'Paris');
  expect(paris?.places.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['mill/mill.ink', 1, 15],
    ['mill/mill.ink', 1, 25],
  ]);
  expect(words.map(({ word }) => word)).not.toContain('heron');
});

test('[STUDIO-69] a word gets another name wherever it was found, or stays for a reason', async () => {
  const words = gatherWords(await measure({ files, ownWords: [] }));
  const paris = words.find(({ word }) => word === 'Paris');
  if (!paris) throw new Error('Paris was not found');
  const renamed = renamesIn(ink, paris, 'Dolmire').reduce(edited, ink);
  expect(renamed).toBe(ink.replaceAll('Paris', 'Dolmire'));
  const allowing = allowIn(pack, 'Paris', 'a kind of plaster');
  const allowed = allowing === null ? '' : edited(pack, allowing);
  expect(allowed).toBe(`${pack}distance:\n  allow:\n    Paris: a kind of plaster\n`);
  const after = await measure({ files: { ...files, 'mill/pack.yaml': allowed }, ownWords: [] });
  expect(gatherWords(after).map(({ word }) => word)).not.toContain('Paris');
  expect(['Dolmire', 'Reed Ford', 'نهر']).toEqual(
    ['Dolmire', 'Reed Ford', 'نهر', '', '{X}', 'a: b', '1st'].filter(isGoodName),
  );
});

test('[STUDIO-69] what may be invented is declared in the world, and a real country is not', async () => {
  const world = 'name: Solm\nnames:\n  given: [Dulomi]   # sung\n';
  const person = declareIn(world, 'Paris', 'person');
  expect(person && edited(world, person)).toBe(world.replace('[Dulomi]', '[Dulomi, Paris]'));
  const season = declareIn(world, 'Rope Months', 'season');
  expect(season && edited(world, season)).toBe(
    `${world}seasons:\n  rope-months:\n    name: Rope Months\n`,
  );
  const found = gatherWords(
    await measure({
      files: { 'mill/mill.ink': 'We go to France.\nA heron.\n' },
      ownWords: ['heron'],
    }),
  );
  expect(found.map((one) => [one.word, mayBeDeclared(one), mayBeAllowed(one)])).toEqual([
    ['France', false, true],
    ['heron', false, false],
  ]);
});

test('[STUDIO-69] a word that is allowed for nothing is mended in the pack itself', async () => {
  const kept = { 'mill/pack.yaml': `${pack}distance: { allow: { Berlin: a ball } }\n` };
  const [unused] = gatherWords(await measure({ files: kept, ownWords: [] }));
  if (!unused) throw new Error('Nothing was found');
  expect(unused).toMatchObject({ word: 'Berlin', code: 'distance-allow-unused' });
  expect([mayBeRenamed, mayBeAllowed, mayBeDeclared].map((may) => may(unused))).toEqual([
    false,
    false,
    false,
  ]);
});

test('[STUDIO-70] own words are one a line, and are found as they are written', async () => {
  const own = wordsIn('heron   # a party\n\n# all of it\ntwo words\n');
  expect(own).toEqual(['heron', 'two words']);
  const found = gatherWords(await measure({ files, ownWords: own }));
  expect(found.filter(({ code }) => code === 'distance-own-word')).toMatchObject([
    { word: 'heron', isError: true },
  ]);
});
