import { expect, test } from 'vitest';
import { measure, said } from './at-hand.ts';

test.each([
  ['Soldiers from Georgia wait.', ['error Georgia']],
  ['"No," said Georgia.', []],
  ['Georgia laughs.', []],
  ['He took the paper from Jordan.', []],
  ['The border with Jordan is closed.', ['error Jordan']],
  ['She was born in Jordan.', ['error Jordan']],
  ['I trust in Jordan.', []],
  ['Captain Santiago calls.', []],
  ['The city of Santiago is big.', ['error Santiago']],
  ['Turkey is on the table.', []],
  ['A ship came from Turkey.', ['error Turkey']],
  ['the turkey runs', []],
  ['Polish the brass.', []],
  ['Two Polish engineers came.', ['error Polish']],
  ['Reading is hard.', []],
  ['She lives in the city of Reading.', ['warning Reading']],
  ['Mali, the baker, sings.', []],
  ['A truck came from Mali.', ['warning Mali']],
  ['Halden Bridge is old.', []],
  ['The pole lies there. Poles fall.', []],
  ['Some Poles wait.', ['error Poles']],
  ['A pot of lima beans and a guinea fowl.', []],
  ['We are on the west bank of the river.', []],
  ['They saw the West Bank.', ['error West Bank']],
  ['Mrs. French came with Jamaica and London Smith.', []],
  ['The men from Iraq and Syria laughed.', ['error Iraq', 'error Syria']],
  ['He bought a Turkish towel.', []],
  ['He bought a Turkish tank.', ['error Turkish']],
  ['Bombs fell on the afghan village.', ['error afghan']],
  ['They took the Kabul Express.', ['error Kabul']],
  ['Petro left. President Petro stayed.', ['error Petro']],
])('[DIST-4] %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('[DIST-4] what somebody in the story is called weighs less everywhere in it', () => {
  expect(said('A letter came from Kenya. It rained.')).toEqual(['warning Kenya']);
  expect(said('A letter came from Kenya. "Good," said Kenya.')).toEqual([]);
});

test('[DIST-4] a doubtful name beside a certain one is believed', () => {
  expect(said('They know Chad.')).toEqual([]);
  expect(said('They know Chad and Somalia.')).toEqual(['warning Chad', 'error Somalia']);
});

test('[DIST-5] a finding says where, what it is and how to mend it', () => {
  expect(measure({ 'guide.md': 'One.\n\nThey came to Kandahar.' })).toEqual([
    {
      severity: 'error',
      code: 'distance-conflict',
      file: 'guide.md',
      line: 3,
      column: 14,
      what: '"Kandahar" is a place or word of a real conflict (Afghanistan).',
      hint: 'Rename it, declare it as a name of your world in world.yaml, or allow it with a reason in pack.yaml: distance: { allow: { Kandahar: why } }.',
    },
  ]);
});

test.each([
  ['أرسلت الأوراق لليبيا', 'distance-country', '"لليبيا" is Libya, a country.'],
  ['Marché de Karachi', 'distance-capital', '"Karachi" is a capital or great city in Pakistan.'],
  ['He is from Rotterdam.', 'distance-city', '"Rotterdam" is a city in Netherlands.'],
  ['A man of Zimbawe', 'distance-near-miss', '"Zimbawe" is nearly Zimbabwe, a country.'],
])('[DIST-5] %s', (text, code, what) => {
  expect(measure({ 'guide.md': text }).map((one) => [one.code, one.what])).toEqual([[code, what]]);
});
