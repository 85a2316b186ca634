import { expect, test } from 'vitest';
import { openInk } from '../open.ts';

const ink = `-> k
=== k
# place: hall
NURSE: Now we choose. # term: pole
+ [a]
+ [b]
- -> l
=== l
GUARD: Good night.
-> END
`;
const pack = `cast:
  nurse: {}
  guard: {}
  clerk: {}
places: { hall: {}, yard: {} }
terms: { pole: { army: x }, list: { army: x } }
`;

test('[USE-1] people, places and terms that the story never uses are named with their place', () => {
  const { findings } = openInk(ink, { 'pack.yaml': pack });
  expect(findings.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['pack-cast-unused', 4, 3],
    ['pack-places-unused', 5, 21],
    ['pack-terms-unused', 6, 29],
  ]);
});

test('[USE-2] a surprise has a place in the story and a variable that it sets', () => {
  const told = `VAR rain = false\n${ink.replace('# place', '# inject-point: rain\n# place')}`;
  const codes = (injects: string): readonly string[] =>
    openInk(told, { 'pack.yaml': `injects: { ${injects} }\n` })
      .findings.map(({ code }) => code)
      .filter((code) => code.startsWith('pack-injects'));
  expect(codes('rain: {}')).toEqual([]);
  expect(codes('rain: { sets: rian }')).toEqual(['pack-injects']);
  expect(codes('rain: {}, news: { sets: rain }')).toEqual(['pack-injects-unused']);
});

const roles = (role: string, person: string): string =>
  `${pack}roles: { ${role}: { person: ${person}, goal: g, interests: [i], secret: s } }\n`;
const idle = (story: string, told: string): readonly string[] =>
  openInk(story, { 'pack.yaml': told })
    .findings.filter(({ code }) => code === 'pack-roles-unused')
    .map(({ hint }) => hint);

test('[USE-1] a role is used where its person takes part in a decision, or the role holds one', () => {
  expect(idle(ink, roles('helper', 'nurse'))).toEqual([]);
  expect(idle(ink, roles('guard', 'guard'))).toEqual([
    expect.stringContaining('decide: role guard'),
  ]);
  expect(
    idle(ink.replace('# place', '# decide: role guard\n# place'), roles('guard', 'guard')),
  ).toEqual([]);
  expect(idle(ink.replace('night.', 'night. # role: guard'), roles('guard', 'guard'))).toEqual([]);
});
