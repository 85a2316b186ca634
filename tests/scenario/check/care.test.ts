import { expect, test } from 'vitest';
import { openInk } from '../open.ts';

const codes = (ink: string, pack: string): readonly string[] => [
  ...new Set(openInk(ink, { 'pack.yaml': pack }).findings.map(({ code }) => code)),
];

const scene = (knot: string, role: string, next: string): string => `=== ${knot}
# anchor: ${knot}
# rehearse: 60
# decide: role ${role}
NURSE: Well?
SERGEANT: Well.
+ [Yes #id: ${knot}_yes]
+ [No #id: ${knot}_no]
- -> ${next}
`;

const ink = `VAR duty = 5
-> one
${scene('one', 'nurse', 'two').replace('# anchor', '# opening\n# anchor')}
${scene('two', 'nurse', 'three')}
${scene('three', 'nurse', 'END')}`;

const card = 'goal: "g", interests: ["i"], secret: "s"';
const reason = '{ security: "a", civil: "b" }';
const pack = `meters:
  duty: {}
cast:
  nurse: { side: civil }
  sergeant: { side: army }
roles:
  nurse: { person: nurse, ${card} }
  sergeant: { person: sergeant, ${card} }
reasons: { ${['one', 'two', 'three'].map((knot) => `${knot}_yes: ${reason}, ${knot}_no: ${reason}`).join(', ')} }
debrief:
  felt: [{ as-role: "Tight?" }, { as-self: "Easy?" }]
chair: { name: Nobody, lines: ["I stayed home."] }
closeness: { provenance: Made up., confirm: [One., Two., Three.] }
`;

test('[LACKS-1] a pack that has it all has no finding', () => {
  expect(openInk(ink, { 'pack.yaml': pack }).findings).toEqual([]);
});

test.each([
  ['care-opening', ink.replace('# opening\n', ''), pack],
  ['care-anchors', ink.replaceAll(/# anchor: t.*\n/g, ''), pack],
  [
    'care-how',
    ink.replaceAll(/# rehearse: 60\n(?=# decide: role nurse\nNURSE: Well\?)/g, ''),
    pack,
  ],
  ['care-civil', ink.replace('decide: role nurse', 'decide: team'), pack],
  ['care-duty', ink.replace('duty', 'calm'), pack.replace('duty', 'calm')],
  ['care-sides', ink, pack.replace('side: army', 'side: civil')],
  ['care-card', ink, pack.replace('secret: "s" }\nreasons', 'secret: "" }\nreasons')],
  ['care-chair', ink, pack.replace(/chair.*\n/, '')],
  ['care-closeness', ink, pack.replace(/closeness.*\n/, '')],
  ['care-felt', ink, pack.replace(/debrief:\n.*\n/, '')],
  ['care-reasons', ink, pack.replace(`two_no: ${reason}, `, '')],
])('[LACKS-1] what is missing is said: %s', (code, story, told) => {
  expect(codes(story, told)).toEqual([code]);
  const [finding] = openInk(story, { 'pack.yaml': told }).findings;
  expect(finding?.severity).toBe('warning');
  expect(finding?.hint).not.toBe('');
});

test('[LACKS-1] the finding stands where the pack can be mended', () => {
  const told = pack.replace('secret: "s" }\nreasons', 'secret: "" }\nreasons');
  expect(openInk(ink, { 'pack.yaml': told }).findings).toMatchObject([
    { file: 'pack.yaml', line: 8, column: 3, what: expect.stringContaining('no secret') },
  ]);
});

test('[LACKS-2] a story alone, and a pack without roles, is asked for nothing', () => {
  expect(openInk('Hi.\n* a\n* b\n- -> END').findings).toEqual([]);
  expect(codes('VAR a = 1\nHi.\n* a\n* b\n- {a} -> END', 'meters: { a: {} }')).toEqual([]);
});

test('[LACKS-3] choices without a reason are counted and named', () => {
  const told = pack.replace(`two_no: ${reason}, `, '').replace(`three_yes: ${reason}, `, '');
  expect(openInk(ink, { 'pack.yaml': told }).findings).toMatchObject([
    {
      code: 'care-reasons',
      line: 9,
      what: expect.stringMatching(/^2 of 6 .*two_no, three_yes\.$/),
    },
  ]);
});

test.each([
  ['{ as-role: "Tight?" }', 'as oneself'],
  ['{ as-self: "Easy?" }', 'as the role'],
  ['"As your role: tight?", "As yourself: easy?"', 'as the role'],
  ['{ as-self: "Easy?" }, { as-role: "Tight?" }', 'as themselves before'],
  ['{ as-role: "Tight?" }, { as-self: "Easy?" }, { as-role: "Seen?" }', 'as themselves before'],
])('[LACKS-4] asked as the role first and then as oneself, unlike %s', (felt, said) => {
  const told = pack.replace(/felt: .*/, `felt: [${felt}]`);
  expect(openInk(ink, { 'pack.yaml': told }).findings).toMatchObject([
    {
      code: 'care-felt',
      severity: 'warning',
      line: 11,
      column: 3,
      what: expect.stringContaining(said),
    },
  ]);
});

test('[LACKS-4] questions that do not say as whom may stand among them', () => {
  const felt = '{ as-role: "Tight?" }, "Who else?", { as-self: "Easy?" }';
  const told = pack.replace(/felt: .*/, `felt: [${felt}]`);
  expect(codes(ink, told)).toEqual([]);
});

test('[LACKS-5] in the opening nobody is afraid or scowls', () => {
  const story = (tag: string): string => ink.replace('# opening\n', `# opening\n# ${tag}\n`);
  const line = ink.slice(0, ink.indexOf('# opening')).split('\n').length + 1;
  for (const tag of ['mood: nurse afraid', 'enter: nurse left serious'])
    expect(openInk(story(tag), { 'pack.yaml': pack }).findings).toMatchObject([
      { code: 'care-first-scene', severity: 'warning', line },
    ]);
  expect(openInk(story('mood: nurse concerned'), { 'pack.yaml': pack }).findings).toEqual([]);
});
