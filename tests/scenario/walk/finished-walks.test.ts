import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPack } from '../../../src/host/packs.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../../src/scenario/open-story.ts';
import { openFinishedWalks } from '../../../src/scenario/walk/finished-walks.ts';
import type { FinishedWalks } from '../../../src/scenario/walk/finished-walks.ts';
import { reportOf } from '../../../src/scenario/walk/report/walk-report.ts';
import type { Setting } from '../../../src/scenario/walk/walked.ts';

type Settings = readonly Setting[];

function openIn(finished: FinishedWalks, files: ScenarioFiles) {
  const { scenario, tree, written, openWalker } = openScenario(files);
  if (!scenario || !tree || !written || !openWalker) throw new Error('It does not compile.');
  finished.open({ tree, written, pack: scenario.pack });
  return {
    walkAnew: (settings: Settings) => {
      const walker = openWalker(settings);
      while (walker.advance(1_000));
      const walked = walker.walked();
      return { walked, report: reportOf(walked, written) };
    },
  };
}

const inkAlone = (ink: string, pack?: string): ScenarioFiles => ({
  name: 'story',
  files: { 'story.ink': ink, ...(pack === undefined ? {} : { 'pack.yaml': pack }) },
  strings: {},
});

/** Whether the second version is told to be the first in other words. */
function isKnown(before: ScenarioFiles, now: ScenarioFiles): boolean {
  const finished = openFinishedWalks();
  finished.keep(openIn(finished, before).walkAnew([]));
  openIn(finished, now);
  return finished.find([]) !== null;
}

const road = `VAR n = 0
VAR said = "no"
-> gate
=== gate
# place: gate
A guard waits. #mood: calm
He looks up{n > 0: and nods}. <>
Then he speaks{&.| again.}
+ [Greet him]
    He greets you. {name()}
    ~ n = n + 1
    {n < 3: -> gate}
    -> END
* Ask[ why], and wait.
    He says {said}.
    -> END
=== function name()
The man is called Hodumi.
`;

test.each([
  ['a word', 'A guard waits.', 'A tall guard waits here.'],
  ['a text in a condition', 'and nods', 'and smiles a little'],
  ['an answer', 'He greets you.', 'He greets you and your people.'],
  ['a comment', '-> gate\n===', '-> gate // the gate\n==='],
])('[WALKER-10] %s that is only told is not walked again', (_, before, now) => {
  expect(road).toContain(before);
  expect(isKnown(inkAlone(road), inkAlone(road.replace(before, now)))).toBe(true);
});

test.each([
  ['the words of a choice', '[Greet him]', '[Greet the man]'],
  ['the words of a choice that are told too', 'Ask[ why]', 'Beg[ why]'],
  ['a tag', 'mood: calm', 'mood: stern'],
  ['a condition', 'n < 3', 'n < 4'],
  ['a variable', '"no"', '"yes"'],
  ['a function', 'The man is', 'The man there is'],
  ['a sign alone', '{&.| again.}', '{&?| again.}'],
  ['a space at an end', 'up{n > 0: and', 'up {n > 0: and'],
  ['one more line', 'A guard waits.', 'A guard waits.\nA dog barks.\nAll is still.'],
  ['a choice offered once', '+ [Greet him]', '* [Greet him]'],
])('[WALKER-10] %s is walked again', (_, before, now) => {
  expect(road).toContain(before);
  expect(isKnown(inkAlone(road), inkAlone(road.replace(before, now)))).toBe(false);
});

test('[WALKER-10] another pack is walked again, and so is a story whose functions nobody can name', () => {
  expect(isKnown(inkAlone(road, 'title: A'), inkAlone(road, 'title: A'))).toBe(true);
  const meter = 'meters:\n  n:\n    name: trust\n';
  expect(isKnown(inkAlone(road, 'title: A'), inkAlone(road, meter))).toBe(false);
});

test('[WALKER-10] what was known of one version comes back only while nothing else changes', () => {
  const finished = openFinishedWalks();
  const first = openIn(finished, inkAlone(road)).walkAnew([]);
  finished.keep(first);
  finished.keep({
    ...first,
    walked: { ...first.walked, settings: [{ name: 'n', value: 1 }], closed: false },
  });
  expect(finished.find([{ name: 'n', value: 1 }])).toBeNull();
  openIn(finished, inkAlone(road.replace('A guard', 'The guard')));
  expect(finished.find([])?.report).toEqual(first.report);
  openIn(finished, inkAlone(road.replace('n < 3', 'n < 4')));
  expect(finished.find([])).toBeNull();
  openIn(finished, inkAlone(road));
  expect(finished.find([])).toBeNull();
});

test('[WALKER-10] a walk that met a fault is walked again, as a fault names its line', () => {
  const round = '* [On] -> a\n=== a\n~ temp x = 1\n-> a\n';
  expect(isKnown(inkAlone(round), inkAlone(`// A line more.\n${round}`))).toBe(false);
});

const cuts = [12, 25].map((value): Settings => [{ name: 'cut', value }]);
const words = fc.array(fc.constantFrom('slowly', 'a', 'now,', '12', '"so"'), { maxLength: 4 });

test('[WALKER-10] a report in other words is that of a new walk', async () => {
  const pack = await readPack('stories/the-river-road');
  const lines = (pack.files['the-river-road.ink'] ?? '').split('\n');
  const told = [...lines.keys()].filter((at) =>
    /^\s*([A-Z]+: )?[A-Z][a-z]+ /.test(lines[at] ?? ''),
  );
  expect(told.length).toBeGreaterThan(100);
  const finished = openFinishedWalks();
  const first = openIn(finished, pack);
  for (const cut of cuts) finished.keep(first.walkAnew(cut));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...told), words), { maxLength: 30 }), (edits) => {
      const changed = [...lines];
      for (const [at, more] of edits)
        changed[at] = (changed[at] ?? '').replace(
          /^(\s*(?:[A-Z]+: )?\S+ )/,
          `$1${more.join(' ')} `,
        );
      const files = { ...pack.files, 'the-river-road.ink': changed.join('\n') };
      const next = openIn(finished, { ...pack, files });
      for (const cut of cuts) {
        const { report } = next.walkAnew(cut);
        expect(finished.find(cut)?.report).toEqual(report);
      }
    }),
    { numRuns: 6 },
  );
});
