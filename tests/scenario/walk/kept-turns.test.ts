import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/host/packs.ts';
import { compile } from '../../../src/scenario/ink/compiling/compile.ts';
import type { StoryTree } from '../../../src/scenario/ink/story-tree.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../../src/scenario/open-story.ts';
import { parsePack } from '../../../src/scenario/parse-pack.ts';
import { reportOf } from '../../../src/scenario/walk/report/walk-report.ts';
import type { Setting } from '../../../src/scenario/walk/walked.ts';
import { openKeptTurns, openWalkers } from '../../../src/scenario/walk/walker.ts';
import type { KeptTurns } from '../../../src/scenario/walk/walker.ts';
import { diceStory, madeUpStory } from './made-up-story.ts';

const told = { title: 'A story', world: null, language: 'en', speakers: [] };
const pack = parsePack('meters:\n  a:\n    name: trust\n', told, () => {});

type Sources = Readonly<Record<string, string>>;
const treeIn = (files: Sources): StoryTree | null => compile('story.ink', files).tree;

/** All that a walk of so many steps met. */
function walkIn(tree: StoryTree, kept?: KeptTurns): string {
  const walker = openWalkers({ tree, pack, seed: 1, ...(kept && { kept }) })([]);
  walker.advance(2_000);
  const { columns: _, ...walked } = walker.walked();
  return JSON.stringify({ ...walked, states: walked.states, legs: walked.legs });
}

/** How many turns were told for the second version, and how many for the first. */
function toldAgain(
  before: Sources,
  now: Sources,
): { readonly again: number; readonly all: number } {
  const [first, second] = [before, now].map(treeIn);
  if (!first || !second) throw new Error('It does not compile.');
  const kept = openKeptTurns();
  walkIn(first, kept);
  const all = turnsIn(kept);
  const known = new Set(all.map(({ traced }) => traced.asks));
  expect(walkIn(second, kept)).toBe(walkIn(second));
  const again = turnsIn(kept).filter(({ traced }) => !known.has(traced.asks));
  return { again: again.length, all: all.length };
}

const turnsIn = ({ tracer }: KeptTurns) => [...(tracer?.legacy.turns.all() ?? [])];

const road = `VAR n = 0
VAR said = "no"
EXTERNAL outside(x)
LIST bag = (rope), lamp
-> gate
=== gate
# place: gate
A guard waits.
+ [Greet him] {name()} -> inside
* [Ask] {outside(n): Yes.|No.} -> aside
* [Look] -> look -> gate
* [Walk] -> street
=== inside
~ n = n + 1
- (seat) You sit {seat > 1: again}.
{n < 3: -> gate}
-> over
=== aside
{said} {LIST_ALL(bag)}
<- whispers
+ [Go] -> over
=== whispers
* [Listen] {bag ? lamp: Light.} -> over
=== look
You look {inside} {TURNS_SINCE(-> gate)}.
->->
=== street
-> alley ->
=== alley
+ [Back] ->->
=== over
Over {inside.seat} {RANDOM(1, 2)}.
-> END
=== function name()
~ return "Hodumi"
=== function outside(x)
~ return x + 1
`;

const change = (from: string, to: string): ReturnType<typeof toldAgain> => {
  expect(road).toContain(from);
  return toldAgain({ 'story.ink': road }, { 'story.ink': road.replaceAll(from, to) });
};

describe('[WALKER-12] of a version of a story only those turns are told again that hang on what changed, and its walk is that of a story opened anew', () => {
  test('where nothing that plays changed, none is told', () => {
    expect(change('-> gate\n=== gate', '// Here it begins.\n-> gate\n=== gate').again).toBe(0);
  });

  test.each([
    ['one more line', 'You sit', 'The door is low.\nYou sit'],
    ['a condition', 'n < 3', 'n < 2'],
    ['what a choice does', '[Go] -> over', '[Go]\n~ n = 2\n-> over'],
    ['a tag', '-> over\n=== whispers', '# anchor: aside\n-> over\n=== whispers'],
    ['a knot where it ends', 'Over {', 'It is over {'],
    ['where a tunnel comes back to', '-> alley ->', '-> alley ->\nHome.\n-> END'],
    ['a function', '"Hodumi"', '"Sami"'],
    ['a tunnel', 'You look', 'You look around'],
    ['a thread', 'Light.', 'Some light.'],
  ])('%s is told again, and what never comes there is not', (_, from, to) => {
    const { again, all } = change(from, to);
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThan(all);
  });

  test.each([
    ['a first value', 'VAR n = 0', 'VAR n = 1'],
    ['a variable that nobody names', 'VAR n = 0', 'VAR n = 0\nVAR more = 1'],
    ['a count that nobody asked for', 'Light.', 'Light {over}.'],
    ['a name', 'aside', 'beside'],
    ['a shuffle', 'A guard waits', '{~A guard|A tall guard} waits'],
    ['how dice fall', 'A guard waits', '~ SEED_RANDOM(n)\nA guard waits'],
    ['a list', '(rope), lamp', '(rope), (lamp)'],
    ['one more kind in a list', 'rope), lamp', 'rope), cord, lamp'],
    ['a function from outside', '=== function outside(x)\n~ return x + 1\n', ''],
    ['what stands before all knots', '-> gate\n=== gate', 'Long ago.\n-> gate\n=== gate'],
  ])('%s changes no more than in a story opened anew', (_, from, to) => {
    change(from, to);
  });

  test('a function from outside that the story then has itself is told again', () => {
    const without = road.slice(0, road.indexOf('=== function outside'));
    toldAgain({ 'story.ink': without }, { 'story.ink': road });
  });

  test('another file is a part like any other', () => {
    const main = 'INCLUDE far.ink\n* [Go] -> far\n* [Stay] -> near\n=== near\nHere.\n-> END\n';
    const far = (line: string) => `=== far\n${line}\n-> END\n`;
    const files = (line: string) => ({ 'story.ink': main, 'far.ink': far(line) });
    expect(toldAgain(files('There.'), files('Over there.\nAt last.'))).toEqual({
      again: 1,
      all: 3,
    });
  });

  const lines = fc.constantFrom(
    '~ a = a + 1',
    '~ b = a',
    '~ L += q',
    '~ L = ()',
    '~ temp late = a\nLate {late}.',
    '~ bump(a, 1)',
    '-> side ->',
    '-> deep(a, b) ->',
    '<- aside',
    'A line {side} {k1} {TURNS_SINCE(-> k0)}.',
    'Seen {over} {back}.',
    '# anchor: new',
    '{~heads|tails}',
    '~ a = RANDOM(1, 2)',
    '{k0.inner > 1: Again.}',
    '* [New] -> over',
    '~ SEED_RANDOM(2)',
  );
  const swaps = fc.constantFrom<readonly [RegExp, string]>(
    [/VAR a = \d/, 'VAR a = 2'],
    [/VAR b = \d/, 'VAR b = 3'],
    [/VAR t = false/, 'VAR t = true'],
    [/VAR backs/, 'VAR more = 7\nVAR backs'],
    [/LIST L = \(p\), q/, 'LIST L = p, (q)'],
    [/, r\n/, ', r, w\n'],
    [/% 4/, '% 5'],
    [/\bk1\b/g, 'knot1'],
    [/\baside\b/g, 'beside'],
    [/x - 3/, 'x - 2'],
    [/=== function outside\(x\)\n.*/, ''],
    [/ending: /, 'ending: very '],
    [/\+ \{a > 0\}/, '* {a > 0}'],
    [/-> k0\n/, 'Once.\n-> k0\n'],
  );
  const edit = fc.oneof(
    fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), line: lines }),
    fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), line: fc.constant(null) }),
    fc.record({ swap: swaps }),
  );

  function edited(
    ink: string,
    change: typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never,
  ) {
    if ('swap' in change) return ink.replace(...change.swap);
    const all = ink.split('\n');
    const at = Math.floor(all.length * change.at);
    return all
      .toSpliced(at, change.line === null ? 1 : 0, ...(change.line === null ? [] : [change.line]))
      .join('\n');
  }

  test.each([
    ['stories of all kinds', madeUpStory],
    ['stories with dice', diceStory],
  ])('%s, changed and changed again', (_, story) => {
    fc.assert(
      fc.property(story, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
        const kept = openKeptTurns();
        let ink = first;
        for (const next of [null, ...edits]) {
          ink = next ? edited(ink, next) : ink;
          const tree = treeIn({ 'story.ink': ink });
          if (tree) expect(walkIn(tree, kept)).toBe(walkIn(tree));
        }
      }),
      { numRuns: 12 },
    );
  });
});

const name = 'the-river-road.ink';

/** The report of every length that walks quickly, as text. */
function reportsIn(files: ScenarioFiles, kept?: KeptTurns): string {
  const { openWalker, written } = openScenario(files, kept);
  if (!openWalker || !written) throw new Error('It does not compile.');
  const cuts = [12].map((value): readonly Setting[] => [{ name: 'cut', value }]);
  const reports = cuts.map((cut) => {
    const walker = openWalker(cut);
    while (walker.advance(1_000));
    return reportOf(walker.walked(), written);
  });
  return JSON.stringify(reports);
}

test('[WALKER-12] a long story of ours, changed in one line, is reported as one opened anew', async () => {
  const files = await readPack('stories/the-river-road');
  const ink = files.files[name] ?? '';
  const kept = openKeptTurns();
  for (const [from, to] of [
    ['', ''],
    ['~ raise(trust, 1)', '~ raise(trust, 2)'],
    ['VAR trust = 5', 'VAR trust = 6'],
    ['~ raise(trust, 1)', '~ raise(trust, 1)\nA dog barks at night.'],
    ['=== function raise', '=== function never_called()\n~ return 1\n=== function raise'],
  ] as const) {
    const changed = { ...files, files: { ...files.files, [name]: ink.replace(from, to) } };
    expect(reportsIn(changed, kept)).toBe(reportsIn(changed));
  }
});
