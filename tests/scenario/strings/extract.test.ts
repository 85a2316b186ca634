import { expect, test } from 'vitest';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { entryIn, textsOf, toldIn } from './texts-of.ts';

test('[STR-3] lines, choices, conditions, alternatives and functions are taken out whole', () => {
  const told = toldIn(`VAR n = 1
-> start
=== start
First line.
{n > 0:
    Inside a condition.
- else:
    Otherwise.
}
{shuffle:
- Heads.
- Tails.
}
* Hello[.], I said.
* [Only a button]
    Below it.
* Said again
- Gathered.
~ sing()
-> END
=== function sing
La la.
`);
  expect(told).toEqual([
    'First line.',
    'Inside a condition.',
    'Otherwise.',
    'Heads.',
    'Tails.',
    'Hello.',
    'Hello, I said.',
    'Only a button',
    'Below it.',
    'Said again',
    'Gathered.',
    'La la.',
  ]);
});

test('[STR-3] glue joins lines, also across a condition', () => {
  expect(toldIn('One <>\ntwo\n<> three.\nFour.\n-> END')).toEqual(['One two three.', 'Four.']);
  expect(toldIn('VAR n = 1\nShe waits\n{n:\n<>, and smiles\n}\nEnd.\n-> END')).toEqual([
    'She waits',
    'She waits, and smiles',
    'End.',
  ]);
});

test('[STR-3] a line that ends in a divert leads on into the next knot', () => {
  const ink = '-> a\n=== a\nWe hurried home -> b\n=== b\nas fast as we could.\n-> END';
  expect(toldIn(ink)).toEqual(['We hurried home as fast as we could.', 'as fast as we could.']);
  const inside = 'VAR n = 1\n-> a\n=== a\nWe went {n: home|-> b}.\n-> END\n=== b\naway.\n-> END';
  expect(toldIn(inside)).toEqual(['We went home.', 'We went away.', 'away.']);
});

test('[STR-3] a speaker in front is no part of the text, and a brace that is text stays one', () => {
  const texts = textsOf('# speaker: x\nDULOMI: Good \\{day\\}.\n-> END', {
    'pack.yaml': 'cast: { dulomi: { name: Dulomi } }',
  });
  const [line] = texts.entries();
  expect(line).toMatchObject({ source: 'Good \\{day\\}.', speaker: 'dulomi' });
});

test('[STR-4] alternatives in a line are whole sentences, and gaps where they are many', () => {
  const ink = 'VAR n = 1\nShe {n > 5: smiles|waits} and {&nods|turns}.\n-> END';
  expect(toldIn(ink)).toEqual([
    'She smiles and nods.',
    'She smiles and turns.',
    'She waits and nods.',
    'She waits and turns.',
  ]);
  expect(toldIn('VAR n = 1\nIt is {n: very} cold.\n-> END')).toEqual([
    'It is very cold.',
    'It is cold.',
  ]);
  const texts = textsOf('{a|b|c} and {d|e|f} #id: x\n-> END');
  expect(
    texts.entries().filter(({ kind }) => kind !== 'title' && kind !== 'question'),
  ).toMatchObject([
    {
      id: 'x',
      source: '{part1} and {part2}',
      gaps: [{ can: ['a', 'b', 'c'] }, { can: ['d', 'e', 'f'] }],
    },
    { id: 'x.part1.1', source: 'a', kind: 'part', voice: false },
    { id: 'x.part1.2', source: 'b' },
    { id: 'x.part1.3', source: 'c' },
    { id: 'x.part2.1', source: 'd' },
    { id: 'x.part2.2', source: 'e' },
    { id: 'x.part2.3', source: 'f' },
  ]);
});

test('[STR-5] a text says who speaks it, where, after what, beside which picture, and what its gaps hold', () => {
  const texts = textsOf(
    `INCLUDE names.ink
VAR n = 3
-> start
=== start
# place: ford
The river is high. #id: a
DULOMI: The boat carries {n}. #id: b
+ [Ask {LEADER} #id: c #picture: ask]
    She nods. #id: d #note: kindly
+ [Wait #id: e #picture: hold]
- -> END
`,
    { 'names.ink': 'CONST LEADER = "Dulomi"', 'pack.yaml': 'cast: { dulomi: { name: Dulomi } }' },
  );
  const before = ['The river is high.', 'dulomi: The boat carries {n}.'];
  expect(entryIn(texts, 'b')).toEqual({
    id: 'b',
    source: 'The boat carries {n}.',
    kind: 'line',
    speaker: 'dulomi',
    flow: 'start',
    file: 'story.ink',
    line: 7,
    before: ['The river is high.'],
    picture: 'ford',
    note: null,
    voice: true,
    spoken: null,
    gaps: [{ name: 'n', shows: 'variable', can: [] }],
  });
  const gaps = [{ name: 'LEADER', shows: 'constant', can: ['Dulomi'] }];
  expect(entryIn(texts, 'c')).toMatchObject({ kind: 'choice', before, picture: 'ask', gaps });
  expect(entryIn(texts, 'd')).toMatchObject({ note: 'kindly', line: 9 });
  expect(entryIn(texts, 'd').before).toEqual([before[1], 'Ask {LEADER}']);
  expect(entryIn(texts, 'e')).toMatchObject({ before, picture: 'hold' });
});

test('[STR-6] texts come out that a shown name may hold, wherever they come from', () => {
  const ink = `CONST HERO = "Osmeli"
CONST UNSEEN = "Nobody"
VAR cargo = "plums"
VAR key = "secret"
LIST moods = calm, angry
VAR mood = calm
{HERO} has {cargo}. {shout("now")} {mood} {what()}
~ cargo = "salt and {HERO}"
{key == "secret": Yes.}
-> END
=== function shout(word)
~ return word
=== function what
~ return "rain"
`;
  const held = textsOf(ink)
    .entries()
    .filter(({ kind }) => kind === 'name' || kind === 'value');
  expect(held.map(({ source }) => source).toSorted()).toEqual([
    'Osmeli',
    'angry',
    'calm',
    'now',
    'plums',
    'rain',
    'salt and {HERO}',
  ]);
  expect(held.find(({ source }) => source === 'Osmeli')?.id).toBe('const.HERO');
});

test('[STR-6] a name that only the pack shows comes out too', () => {
  const ink = 'CONST WATERS = "River"\nCONST UNSEEN = "Nobody"\nHi.\n-> END';
  const files = { 'pack.yaml': 'title: "The {WATERS} Road"\n' };
  const table = {
    title: { source: 'The {WATERS} Road', text: 'La route du {WATERS}' },
    'const.WATERS': { source: 'River', text: 'fleuve' },
  };
  expect(entryIn(textsOf(ink, files), 'const.WATERS').source).toBe('River');
  const { scenario } = openScenario({
    name: 'story',
    files: { 'story.ink': ink, ...files },
    strings: { fr: table },
  });
  expect(scenario?.text('title', scenario.pack.title, 'fr')).toBe('La route du fleuve');
  const ids = textsOf(ink, files)
    .entries()
    .map(({ id }) => id);
  expect(ids).not.toContain('const.UNSEEN');
});

test('[STR-6] texts of a pack and its world come out under the ids of the views', () => {
  const texts = textsOf('CONST LEADER = "Dulomi"\n# place: ford\nHi {LEADER}.\n-> END', {
    'world.yaml': 'places:\n  ford: { name: The ford }\n  mill: { name: The mill }\n',
    'pack.yaml': `title: A day
about: What it is.
meters: { trust: { name: Trust, meaning: People talk. } }
cast: { dulomi: { name: "{LEADER}" } }
roles: { elder: { name: Elder, goal: "Help {LEADER}.", interests: [Peace.], secret: Tired. } }
terms: { list: { army: Names. } }
notes: [Loud.]
reasons: { c: { security: Safe., civil: Fair. } }
endings: { good: { name: All well } }
anchors: { line: The line }
decisions: { start: Who }
cues: { start: { open: Whom?, senior: First you. } }
debrief: { happened: [What?], felt: [How?], why: [Why?], take-home: [And now?] }
chair: { name: Somebody, lines: [I was there.] }
`,
  });
  const pack = texts.entries().filter(({ flow, id }) => flow === '' && id !== 'const.LEADER');
  expect(
    Object.fromEntries(
      pack.filter(({ kind }) => kind !== 'line').map((one) => [one.id, one.source]),
    ),
  ).toEqual({
    title: 'A day',
    about: 'What it is.',
    'meters.trust.name': 'Trust',
    'meters.trust.meaning': 'People talk.',
    'roles.elder.name': 'Elder',
    'roles.elder.goal': 'Help {LEADER}.',
    'roles.elder.interests.0': 'Peace.',
    'roles.elder.secret': 'Tired.',
    'places.ford.name': 'The ford',
    'terms.list.army': 'Names.',
    'terms.list.name': 'list',
    'notes.0': 'Loud.',
    'reasons.c.security': 'Safe.',
    'reasons.c.civil': 'Fair.',
    'endings.good.name': 'All well',
    'anchors.line.name': 'The line',
    'decisions.start.name': 'Who',
    'cues.start.open': 'Whom?',
    'cues.start.senior': 'First you.',
    'debrief.happened.0': 'What?',
    'debrief.felt.0': 'How?',
    'debrief.why.0': 'Why?',
    'debrief.take-home.0': 'And now?',
    'chair.name': 'Somebody',
    'chair.lines.0': 'I was there.',
  });
  expect(entryIn(texts, 'places.ford.name')).toMatchObject({ file: 'world.yaml', line: 2 });
  expect(entryIn(texts, 'anchors.line.name')).toMatchObject({ file: 'pack.yaml', line: 10 });
});
