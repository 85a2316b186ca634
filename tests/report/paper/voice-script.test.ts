import { expect, test } from 'vitest';
import { readPack } from '../../../src/host/packs.ts';
import { voiceScript } from '../../../src/report/paper/voice-script.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { spokenTexts } from '../../../src/scenario/strings/spoken-texts.ts';
import { river } from './paper-of.ts';

const story = {
  name: 'road',
  files: {
    'road.ink': `# lang: en
VAR boats = 3
Before it all. #id: before
-> bank
=== bank
# mood: ana afraid
The list has not come. #id: list #speaker: ana
It comes. #id: comes #speaker: ana
Now! #id: now #speaker: ana #mood: smile
It rains at {boats} boats. #id: boats
+ [Wait #id: wait]
    -> END
`,
    'pack.yaml': `title: The Road
cast:
  ana: { name: Ana, art: trader, side: civil }
`,
  },
  strings: {
    ar: {
      list: {
        source: 'The list has not come.',
        text: 'لم تصل القائمة.',
        spoken: 'لَمْ تَصِلِ الْقَائِمَةُ.',
      },
    },
  },
};

test('[PRINT-70] every spoken text is numbered under its part, with who says it, how, how long, and what is left out', () => {
  const script = voiceScript(openScenario(story), story, 'en');
  const told = script?.parts.map(({ name, lines }) => [
    name,
    lines.map(({ number, who, mood, words, isChoice }) => [number, who, mood, words, isChoice]),
  ]);
  expect(told).toEqual([
    ['road.ink', [[1, null, null, 'Before it all.', false]]],
    [
      'bank',
      [
        [2, 'Ana', 'afraid', 'The list has not come.', false],
        [3, 'Ana', 'afraid', 'It comes.', false],
        [4, 'Ana', 'smile', 'Now!', false],
        [5, null, null, 'Wait', true],
      ],
    ],
  ]);
  expect(script?.silent).toBe(1);
  const [line] = script?.parts[1]?.lines ?? [];
  expect(line?.seconds).toBeGreaterThan(1);
  expect(voiceScript(openScenario(story), story, 'sw')).toBeNull();
});

test('[PRINT-70] a whole story of ours has all that its voices say, in three languages', async () => {
  const pack = await readPack(river);
  const opened = openScenario(pack);
  for (const language of ['en', 'fr', 'ar']) {
    const script = voiceScript(opened, pack, language);
    const table = language === 'en' ? null : (pack.strings[language] ?? {});
    const { texts } = spokenTexts(opened.texts?.entries() ?? [], { language, table });
    const lines = script?.parts.flatMap((part) => part.lines) ?? [];
    expect(lines.map(({ words }) => words).toSorted()).toEqual(
      texts.map(({ words }) => words).toSorted(),
    );
    expect(lines.filter(({ mood }) => mood !== null).length).toBeGreaterThan(50);
  }
});

test('[PRINT-71] what is written for the voice stands in it, with its short vowels', () => {
  const script = voiceScript(openScenario(story), story, 'ar');
  expect(script?.parts.flatMap(({ lines }) => lines.map(({ words }) => words))).toEqual([
    'لَمْ تَصِلِ الْقَائِمَةُ.',
  ]);
});
