import { expect, test } from 'vitest';
import { measure, shownIn } from './at-hand.ts';

const found = (file: string, text: string): readonly string[] =>
  measure({ [file]: text }).map(
    ({ what, line, column }) => `${line ?? '-'}:${column ?? '-'} ${shownIn(what)}`,
  );

const story = `// A comment about Kabul.
/* Baghdad
   too, and Tunis */
VAR where = "Nairobi"
VAR somalia = 1
LIST towns = Bamako, home
-> in_kabul

=== in_kabul ===
# place: kandahar-gate
# id: line_iraq
{somalia == 1: We saw Mogadishu.|Home.}
DULOMI: They came from Herat. #id: iraq_2
* (iran) [Go to Yemen #icon: road] We go to Sudan. -> libya_road
{somalia}
- -> END

=== function haiti(x) ===
~ return x
=== libya_road
-> END
`;

test('[DIST-6] of an Ink file lines, choices, tags, strings, list items and knots are read', () => {
  expect(found('story.ink', story)).toEqual([
    '4:14 Nairobi',
    '6:14 Bamako',
    '9:8 kabul',
    '10:10 kandahar',
    '12:23 Mogadishu',
    '13:24 Herat',
    '14:17 Yemen',
    '14:45 Sudan',
    '18:14 haiti',
    '20:5 libya',
  ]);
});

test('[DIST-6] of a pack texts and keys are read, and neither pictures nor what is allowed', () => {
  const pack = `title: A road in Mozambique # not Zambia
places:
  kabul-gate: { backdrop: libya, name: The gate }
roles:
  nurse: { goal: "Go to \\"Niamey\\"", picture: iraq.png }
debrief:
  happened:
    - What is it like in Honduras?
distance: { allow: {} }
`;
  expect(found('pack.yaml', pack)).toEqual([
    '1:18 Mozambique',
    '3:3 kabul',
    '5:27 Niamey',
    '8:26 Honduras',
  ]);
});

test('[DIST-6] of strings the translations are read, and not their sources again', () => {
  const table = '{"line_iraq": {"source": "from Kabul", "text": "de Bagdad"}, "b": "à Tunis"}';
  expect(found('strings/fr.json', table)).toEqual(['1:52 Bagdad', '1:70 Tunis']);
});

test('[DIST-6] names of files, texts of pictures and voice scripts are read', () => {
  expect(found('pictures/KabulMarket.png', '')).toEqual(['-:- Kabul']);
  expect(found('pictures/a.svg', '<svg><title>Kabul</title><path d="Mali"/></svg>')).toEqual([
    '1:13 Kabul',
  ]);
  expect(found('voice/fr/one.txt', 'Il vient de Kinshasa.')).toEqual(['1:13 Kinshasa']);
  expect(found('guide.md', 'See https://example.org/kabul for more.')).toEqual([]);
});

test('[DIST-6] who speaks is a person, whatever the name', () => {
  expect(found('story.ink', 'JORDAN: Good morning.\nCHAD: Is it?\n')).toEqual([]);
});

test('[DIST-13] files made to be slow are read to the end', () => {
  const much: Readonly<Record<string, string>> = {
    'a.ink': '- ('.repeat(20_000),
    'b.md': `Kabul${' '.repeat(100_000)}Kabul`,
    'c.ink': `${'A'.repeat(100_000)} ${'وبال'.repeat(20_000)}`,
  };
  expect(measure(much).map(({ what }) => shownIn(what))).toEqual(['Kabul', 'Kabul']);
});
