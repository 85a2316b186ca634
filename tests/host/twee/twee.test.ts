import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importTwee } from '../../../src/host/twee/import-twee.ts';
import { parseTwee } from '../../../src/host/twee/parse-twee.ts';
import { tweeToInk } from '../../../src/host/twee/twee-to-ink.ts';
import type { Step } from '../../../src/scenario/playthrough.ts';
import { openStory } from '../../../src/scenario/open-story.ts';
import { makePlace } from '../place.ts';

const twee = `:: StoryTitle
The "Mill": a start

:: StoryData
{ "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "Harlowe", "start": "The mill" }

:: Style [stylesheet]
body { color: red }

:: Away {"position":"600,400"}
You went away. $trust times they asked.

:: The mill [place] {"position":"100,100"}
(set: $trust to 1)(if: $trust > 2)[They smile.]
The mill stands still. It cost $5, [[go in->Inside (dark)]] or stay.
''Nobody'' is //here//.
- [[Away]]
[[Away<-Leave now]]
[[Ask|Nowhere at all]]

:: Inside (dark)
<<set $trust += 2>>It is dark.
[[Away]]
`;

function open(text: string) {
  const story = parseTwee(text);
  if (!story) throw new Error('This is no Twee.');
  const { ink, findings } = tweeToInk(story, 'a.twee');
  const opened = openStory({ name: 'a', files: { 'a.ink': ink }, strings: {} });
  if (!opened.scenario) throw new Error(`${JSON.stringify(opened.findings)}\n${ink}`);
  const { read, name } = opened.scenario;
  const beat = (steps: readonly Step[]) => read({ scenario: name, seed: 1, steps });
  return { ink, findings, beat };
}

const textsOf = (lines: readonly { readonly text: string }[]): readonly string[] =>
  lines.map(({ text }) => text);

test('[TWEE-1] passages become knots, and the story begins where Twine says', () => {
  const { ink, beat } = open(twee);
  expect([...ink.matchAll(/^=== (\w+) ===$/gm)].map(([, name]) => name)).toEqual([
    'p_away',
    'p_the_mill',
    'p_inside_dark',
  ]);
  expect(beat([]).path).toBe('p_the_mill');
  const alike = open(':: Été\n[[ete]]\n:: ete\n[[été!]]\n:: été!\nEnd.');
  expect([...alike.ink.matchAll(/^=== (\w+) ===$/gm)].map(([, name]) => name)).toEqual([
    'p_e_te',
    'p_ete',
    'p_e_te_2',
  ]);
  expect(parseTwee(twee)?.title).toBe('The "Mill": a start');
});

test('[TWEE-2] links of every form become choices, with their words', () => {
  const { beat, findings } = open(twee);
  const { choices } = beat([]);
  expect(textsOf(choices)).toEqual(['go in', 'Away', 'Leave now', 'Ask']);
  const inside = beat([choices[0]!.step]);
  expect(textsOf(inside.lines)).toEqual(['It is dark.']);
  expect(beat([choices[3]!.step]).ending).toBe('end');
  const nowhere = findings.filter(({ code }) => code === 'twee-nowhere');
  expect(nowhere.map(({ what, line }) => [what, line])).toEqual([
    ['A link leads to "Nowhere at all", which is no passage.', 13],
  ]);
});

test('[TWEE-3] words come through, markup does not, and a price is no value', () => {
  const { beat } = open(twee);
  expect(textsOf(beat([]).lines)).toEqual([
    '[They smile.]',
    'The mill stands still. It cost $5, go in or stay.',
    'Nobody is here.',
  ]);
});

test('[TWEE-4] what is set is a variable, what is not read is a remark', () => {
  const { ink, beat, findings } = open(twee);
  expect(ink).toContain('VAR v_trust = 0');
  expect(ink).toContain('// Twine: (if: $trust > 2)');
  const [go] = beat([]).choices;
  const inside = beat([go!.step]);
  const away = beat([go!.step, inside.choices[0]!.step]);
  expect(textsOf(away.lines)).toEqual(['You went away. 3 times they asked.']);
  expect(findings.map(({ code }) => code)).toEqual(['twee-left', 'twee-nowhere', 'twee-macro']);
});

test('[TWEE-5] scripts and styles are left out, and named', () => {
  const { ink, findings } = open(
    `${twee}\n:: Bad [script]\nalert(1)\n\n:: StoryInit\n<<run x()>>\n`,
  );
  expect(ink).not.toMatch(/alert|color: red|run x/);
  expect(findings.filter(({ code }) => code === 'twee-left').map(({ what }) => what)).toEqual([
    '"Style" is a script or style, and is left out.',
    '"Bad" is a script or style, and is left out.',
    '"StoryInit" is a script or style, and is left out.',
  ]);
});

const bits = fc.constantFrom(
  'a',
  'B ',
  '{',
  '}',
  '|',
  '#',
  '~',
  '*',
  '+',
  '- ',
  '=',
  '\\',
  '->',
  '<-',
  '<>',
  '[',
  ']',
  '//',
  '/*',
  '*/',
  '"',
  ':',
  '(',
  ')',
  '$',
  '$v',
  '<<',
  '>>',
  '\n',
  ' ',
  'VAR x = 1',
  'TODO: a',
  '[[A]]',
  '[[b->A]]',
  '[[A<-c]]',
  '[[d|E]]',
  'INCLUDE x',
  '<<set $v to 1>>',
  '(set: $w to "x")',
);

test('[TWEE-6] whatever a passage holds, the story opens and can be played', () => {
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 25 }), (parts) => {
      const { beat } = open(`:: A\n${parts.join('')}\n`);
      const first = beat([]);
      expect(first.fault).toBeNull();
      const [choice] = first.choices;
      if (choice) expect(beat([choice.step]).fault).toBeNull();
    }),
    { numRuns: 600 },
  );
});

test('[TWEE-3] signs that mean something to Ink are told', () => {
  const words = ['{', '}', '|', '#', '~', '*', '+', '-', '=', '\\', '->', '<-', '/*', 'a', 'VAR x'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.join(' ');
      const { beat } = open(`:: A\n${text} end\n`);
      expect(textsOf(beat([]).lines)).toEqual([`${text} end`]);
    }),
    { numRuns: 300 },
  );
});

test('[TWEE-7] a folder is made that there was not', async () => {
  const place = makePlace();
  const file = join(place, 'mill.twee');
  writeFileSync(file, twee);
  expect(await importTwee(file, join(place, 'the-mill'))).toMatchObject({ passages: 3 });
  expect(readFileSync(join(place, 'the-mill/the-mill.ink'), 'utf8')).toContain('p_the_mill');
  expect(readFileSync(join(place, 'the-mill/pack.yaml'), 'utf8')).toBe(
    'title: "The \\"Mill\\": a start"\n',
  );
  expect(await importTwee(file, join(place, 'the-mill'))).toEqual({ why: 'there' });
  writeFileSync(join(place, 'no.twee'), 'Only words.');
  expect(await importTwee(join(place, 'no.twee'), join(place, 'no'))).toEqual({ why: 'no-twee' });
  expect(await importTwee(join(place, 'none'), join(place, 'no'))).toEqual({ why: 'no-file' });
  mkdirSync(join(place, 'folder.twee'));
  expect(await importTwee(join(place, 'folder.twee'), join(place, 'no'))).toEqual({
    why: 'no-file',
  });
  expect(existsSync(join(place, 'no'))).toBe(false);
});
