import { expect, test } from 'vitest';
import { mergeTable } from '../../../src/scenario/strings/merge-table.ts';
import { openStrings } from '../../../src/scenario/strings/strings.ts';
import type { StringTable } from '../../../src/scenario/strings/strings.ts';
import { spokenTexts } from '../../../src/scenario/strings/spoken-texts.ts';
import { forMachine } from '../../../src/scenario/strings/vocalised.ts';
import { textsOf } from './texts-of.ts';

const ink = `CONST LEADER = "Dulomi"
VAR boats = 3
-> start
=== start
{LEADER} waits. #id: gap
Dr. Elwimo is here. #id: short #spoken: Doctor Elwimo is here.
There are {boats} boats. #id: count
+ [No. 4 #id: choice #spoken: Number four]
- -> END
`;
const entries = textsOf(ink).entries();
const own = { language: 'en', table: null };
const fr: StringTable = {
  gap: { source: '{LEADER} waits.', text: '{LEADER} attend.', spoken: 'Voici : {LEADER} attend.' },
  short: { source: 'Dr. Elwimo is here.', text: 'Le Dr Elwimo est là.' },
  choice: { source: 'No. 3', text: 'N° 3' },
  'const.LEADER': { source: 'Dulomi', text: 'Dulomi', spoken: 'Doulomi' },
};

test('[STR-21] the voice says its own words, and nobody reads them', () => {
  const said = spokenTexts(entries, own).texts.map(({ id, text, words }) => [id, text, words]);
  expect(said).toEqual([
    ['gap', 'Dulomi waits.', 'Dulomi waits.'],
    ['short', 'Dr. Elwimo is here.', 'Doctor Elwimo is here.'],
    ['choice', 'No. 4', 'Number four'],
  ]);
  expect(openStrings({ fr })('gap', 'Dulomi waits.', 'fr')).toBe('Dulomi attend.');
  expect(textsOf(ink).findings()).toEqual([]);
});

test('[STR-22] words for the voice stay beside the same translation, and go with another', () => {
  const merged = (text: string, spoken?: string) =>
    mergeTable(entries, fr, [
      {
        id: 'gap',
        source: '{LEADER} waits.',
        text,
        doubt: 'none',
        madeFor: null,
        ...(spoken === undefined ? {} : { spoken }),
      },
    ]);
  expect(merged('{LEADER} attend.')).toMatchObject({ same: 1, table: { gap: fr.gap } });
  const bare = { source: '{LEADER} waits.', text: '{LEADER} attend.' };
  expect(merged('{LEADER} attend.', '').table.gap).toEqual(bare);
  expect(merged('{LEADER} attend.', 'Elle attend, {LEADER}.')).toMatchObject({
    changed: 1,
    table: { gap: { ...bare, spoken: 'Elle attend, {LEADER}.' } },
  });
  expect(merged('{LEADER} patiente.').table.gap).toEqual({ ...bare, text: '{LEADER} patiente.' });
});

test('[STR-23] words for the voice with other gaps are a finding, and are not said', () => {
  const wrong = {
    ...fr,
    gap: { source: '{LEADER} waits.', text: '{LEADER} attend.', spoken: 'X' },
  };
  const codes = textsOf(ink, {}, { fr: wrong })
    .findings()
    .map(({ code }) => code);
  expect(codes).toContain('string-spoken');
  const [gap] = spokenTexts(entries, { language: 'fr', table: wrong }).texts;
  expect(gap?.words).toBe('Doulomi attend.');
});

test('[STR-24] names are said as the voice says them; what is stale, missing or known only in play is silent', () => {
  const said = spokenTexts(entries, { language: 'fr', table: fr });
  expect(said.texts).toMatchObject([
    { id: 'gap', text: 'Dulomi attend.', words: 'Voici : Doulomi attend.', hasNames: true },
    { id: 'short', hasNames: false },
  ]);
  expect(said.silent).toEqual([
    { id: 'count', why: 'untranslated' },
    { id: 'choice', why: 'untranslated' },
  ]);
  expect(spokenTexts(entries, own).silent).toEqual([{ id: 'count', why: 'in-play' }]);
});

test('[STR-25] a machine says Arabic only with its short vowels', () => {
  const isSaid = (language: string, text: string): boolean => forMachine(language, text) !== null;
  expect(isSaid('ar', 'اِنْتَظَرَتِ السَّيِّدَةُ عِنْدَ الجِسْرِ.')).toBe(true);
  expect(isSaid('ar', 'انتظرت السيدة عند الجسر.')).toBe(false);
  expect(isSaid('ar-EG', 'انتظرت السَّيِّدَةُ عند الجسر')).toBe(false);
  expect(isSaid('ar', 'قَالَ دولومي: تَعَالَوْا مِنْ هُنَا الآنَ.')).toBe(true);
  expect(isSaid('ar', '12')).toBe(true);
  expect(isSaid('fa', 'او منتظر است')).toBe(true);
});

const [fatha, kasra, shadda] = ['\u064E', '\u0650', '\u0651'];

test('[STR-28] Arabic is given to a machine as it reads it: double letters first, and at rest without short endings', () => {
  expect(forMachine('ar', `قَد${fatha}${shadda}مَ`)).toBe(`قَد${shadda}${fatha}م`);
  expect(forMachine('ar', `الش${fatha}${shadda}مْسُ وَالش${shadda}${fatha}مْسُ`)).toBe(
    `الش${fatha}مْسُ وَالش${shadda}${fatha}مْس`,
  );
  expect(forMachine('ar', 'وَرَقَتِي فَارِغَةٌ، «مَعَ السَّلَامَةِ.»')).toBe(`وَرَقَتِي فَارِغَه، «مَعَ الس${fatha}لَامَه.»`);
  expect(forMachine('ar', 'هَلْ تَفْتَحُهَا أَنْتَ؟ شُكْرًا لَكِ. كُلُّ بَيْتٍ')).toBe(
    `هَلْ تَفْتَحُهَا أَنْتَ؟ شُكْرًا لَكِ. كُل${shadda}ُ بَيْت`,
  );
  expect(forMachine('ar', 'قَالُوا: تَعَالَوْا. هَوَاء')).toBe('قَالُو: تَعَالَوْ. هَوَاء');
  expect(forMachine('fr', `a${kasra}${shadda}.`)).toBe(`a${kasra}${shadda}.`);
});
