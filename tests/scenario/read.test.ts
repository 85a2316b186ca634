import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTreeJson, parseTree } from '../../src/scenario/ink/story-tree.ts';
import { compile } from '../../src/scenario/ink/compiling/compile.ts';
import { openReader } from '../../src/scenario/read.ts';
import type { Step } from '../../src/scenario/playthrough.ts';
import { mustOpen, openInk, play, playthrough, textsOf } from './open.ts';

const set = (name: string, value: string | number | boolean): Step => ({
  kind: 'set',
  name,
  value,
});

const lists = `LIST A = (a1), a2
LIST B = (b1), b2
VAR x = ()
~ x = A
~ clear(A)
{LIST_ALL(A)}
* [cA]
  ~ clear(A)
* [cB]
  ~ clear(B)
- {LIST_ALL(A)} / {LIST_ALL(B)} / {x}
* [again]
* [on]
- {RANDOM(1, 1000)} {~one|two|three}
-> END
=== function clear(ref v)
~ v = ()
`;

const hub = `VAR money = 1.0
VAR seen = 0
-> hub
=== hub
~ money = money * 3
You have {money / 2}. {~red|green|blue} {&odd|even}
+ [Work {hub}] -> hub
* [Look] You look. -> hub
+ {hub > 2} [Leave] -> out
* -> out
=== out
{seen} {RANDOM(1, 6)} {TURNS_SINCE(-> hub)}
+ [Back] -> hub
+ [End] -> END
`;

test('[READ-1] an Ink file plays alone, unchanged, with nothing beside it', () => {
  const story = mustOpen(
    'Hello.\n* [Left] You go left.\n* [Right] You go right.\n- Bye.\n-> END\n',
  );
  const first = play(story, []).beat;
  expect(textsOf(first)).toEqual(['Hello.']);
  expect(first.choices.map(({ text }) => text)).toEqual(['Left', 'Right']);
  expect(first.decision).toMatchObject({ by: 'team', privateFirst: false, talk: 0, clock: 0 });
  const last = play(story, [1]).beat;
  expect(textsOf(last)).toEqual(['You go right.', 'Bye.']);
  expect(last).toMatchObject({ choices: [], decision: null, ending: 'end', fault: null });
  expect(story.pack.title).toBe('Story');
  expect(story.findings).toEqual([]);
});

test.each([
  ['lists', lists],
  ['hub', hub],
])(
  '[READ-2] interleaved playthroughs over one story never touch each other: %s',
  (_, ink) => {
    const choices = fc.array(fc.nat({ max: 5 }), { maxLength: 9 });
    fc.assert(
      fc.property(
        choices,
        choices,
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        (one, two, ...[seed, other]) => {
          const story = mustOpen(ink);
          const apart = [play(mustOpen(ink), one, seed).beat, play(mustOpen(ink), two, other).beat];
          const lengths = Array.from(
            { length: Math.max(one.length, two.length) + 1 },
            (_, index) => index,
          );
          const together = lengths.map((length) => [
            play(story, one.slice(0, length), seed).beat,
            play(story, two.slice(0, length), other).beat,
          ]);
          expect(together.at(-1)).toEqual(apart);
        },
      ),
      { numRuns: 15 },
    );
  },
  60_000,
);

test('[READ-2] a beat read from a warm place equals the beat read from scratch', () => {
  const way = fc.array(fc.nat({ max: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(way, { minLength: 1, maxLength: 4 }), (ways) => {
      const warm = mustOpen(hub);
      for (const indexes of ways) {
        const { beat, steps } = play(warm, indexes);
        expect(mustOpen(hub).read(playthrough(warm, steps))).toEqual(beat);
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);

test('[READ-2] a place that has gone cold is read again from the start', () => {
  const story = mustOpen(hub);
  const early = play(story, [0, 0]);
  for (let seed = 100; seed < 130; seed += 1) play(story, [0, 0, 0], seed);
  expect(story.read(playthrough(story, early.steps))).toEqual(early.beat);
});

test('[READ-3] chance comes from the seed alone', () => {
  const dice = '{RANDOM(1,1000000)} {RANDOM(1,1000000)}\n-> END';
  const roll = (seed: number): readonly string[] => textsOf(play(mustOpen(dice), [], seed).beat);
  expect(roll(5)).toEqual(roll(5));
  expect(roll(5)).not.toEqual(roll(6));
});

test('[READ-4] a step that does not fit leaves the last beat, with the reason', () => {
  const story = mustOpen('Hello.\n* [Left] Left.\n* [Right] Right.\n- -> END\n');
  const [first] = story.read(playthrough(story)).choices;
  if (!first) throw new Error('no choice');
  const other = story.read(playthrough(story, [{ ...first.step, text: 'Up' }]));
  expect(other.fault).toContain('"Left"');
  expect(textsOf(other)).toEqual(['Hello.']);
  expect(story.read(playthrough(story, [{ ...first.step, nth: 3 }])).fault).toContain('Left');
  expect(
    story.read(playthrough(story, [{ ...first.step, path: 'no.0.3' }, first.step])).fault,
  ).toContain('Left');
  expect(story.read(playthrough(story, [first.step])).fault).toBeNull();
});

test('[READ-4] two offered choices that stand at one place are told apart', () => {
  const story = mustOpen(
    '<- same(1)\n<- same(2)\n-> DONE\n=== same(n)\n+ [Take it]\n  You took {n}.\n-> END\n',
  );
  const { choices } = story.read(playthrough(story));
  expect(choices.map(({ step }) => step.nth)).toEqual([0, 1]);
  expect(new Set(choices.map(({ id }) => id)).size).toBe(2);
  expect(textsOf(play(story, [1]).beat)).toEqual(['You took 2.']);
});

test.each([
  ['a silent loop', '-> a\n=== a\n-> b\n=== b\n-> a'],
  ['an endless text', '-> a\n=== a\nhello\n-> a'],
  ['an endless line', '-> a\n=== a\nhello <>\n-> a'],
  ['a function that calls itself', '{f(1)}\n-> END\n=== function f(x)\n~ return f(x+1)'],
  ['a fallback that comes back', '-> a\n=== a\n+ -> a'],
  ['tunnels in tunnels', '-> a ->\n=== a\n-> a ->\n->->'],
  ['threads in threads', '-> a\n=== a\n<- a\n-> DONE'],
  ['a text that doubles', 'VAR x = "ab"\n-> a\n=== a\n~ x = x + x\n-> a'],
  [
    'long texts on one line',
    'VAR x = "ab"\n- (grow)\n~ x = x + x\n{grow < 15: -> grow}\n- (loop) {x} <>\n-> loop',
  ],
  ['a division that fails', '{f(-> a)}\n-> END\n=== function f(x)\n{x + 1}\n=== a\n-> END'],
])('[READ-5] %s gives a fault within limits', (_, bad) => {
  const story = mustOpen(
    `Before.\n* [Into it] -> bad\n* [Past it] Past.\n-> END\n=== bad\n${bad.replaceAll('-> END', '-> DONE')}`,
  );
  const good = play(story, [1]);
  const spoilt = play(story, [0]);
  expect(spoilt.beat.fault).not.toBeNull();
  expect(textsOf(spoilt.beat)).toEqual(['Before.']);
  expect(story.read(playthrough(story, good.steps))).toEqual(good.beat);
  expect(story.read(playthrough(story, spoilt.steps))).toEqual(spoilt.beat);
  expect(play(story, [0, 0]).beat.fault).not.toBeNull();
});

test('[READ-5] work on long lists and long texts counts as the work it is', () => {
  const rounds = (entries: number): string | null => {
    const names = Array.from({ length: entries }, (_, index) => `n${index}`).join(', ');
    const ink = `LIST L = ${names}\nVAR n = 0\n- (on)\n~ n = n + 1\n{LIST_COUNT(LIST_ALL(L))}\n{n < 300: -> on}\nDone.\n-> END`;
    return play(mustOpen(ink), []).beat.fault;
  };
  expect(rounds(10)).toBeNull();
  expect(rounds(1500)).toContain('round');
  const told = (letters: number): string | null =>
    play(
      mustOpen(`VAR n = 0\n- (on)\n~ n++\n${'x'.repeat(letters)}\n{n < 1500: -> on}\n-> END`),
      [],
    ).beat.fault;
  expect(told(20)).toBeNull();
  expect(told(2_000)).toContain('round');
});

test('[READ-5] a story that fails at once has a fault and nothing else', () => {
  const story = mustOpen('-> a\n=== a\n-> a');
  expect(play(story, []).beat).toMatchObject({ lines: [], choices: [], ending: null });
  expect(play(story, []).beat.fault).toContain('round');
});

test('[READ-6] a value set from outside keeps its kind, and an unknown one is a fault', () => {
  const story = mustOpen(
    'VAR whole = 5\nVAR part = 1.0\nVAR said = "no"\nVAR open = false\nLIST kinds = (a), b\n* [Go]\n- {whole / 2} {part / 2} {said} {open}\n-> END',
  );
  const go = play(story, [0]).steps;
  const said = (sets: readonly Step[]): readonly string[] =>
    textsOf(story.read(playthrough(story, [...sets, ...go])));
  expect(said([set('part', 3), set('whole', 3), set('said', 'yes'), set('open', true)])).toEqual([
    '1 1.5 yes true',
  ]);
  const fault = (step: Step): string | null => story.read(playthrough(story, [step])).fault;
  expect(fault(set('nobody', 1))).toContain('nobody');
  expect(fault(set('whole', 'many'))).toContain('whole');
  expect(fault(set('kinds', 'b'))).toContain('kinds');
  expect(fault(set('cut', 12))).toBeNull();
});

test('[READ-7] values set first are there before the first line; later ones wait for the next', () => {
  const story = mustOpen(
    'VAR cut = 25\n{cut == 12: Short.|Long.}\n* [Go]\n* [Stay]\n- {cut == 12: Short.|Long.}\n* [Again]\n* [Enough]\n- {cut}\n-> END',
  );
  const short = story.read(playthrough(story, [set('cut', 12)]));
  expect(textsOf(short)).toEqual(['Short.']);
  const [go] = play(story, [0]).steps;
  if (!go) throw new Error('no step');
  const lowered = story.read(playthrough(story, [go, set('cut', 12)]));
  expect(textsOf(lowered)).toEqual(['Long.']);
  expect(lowered.variables).toEqual({ cut: 12 });
  const [again] = lowered.choices;
  if (!again) throw new Error('no choice');
  expect(textsOf(story.read(playthrough(story, [go, set('cut', 12), again.step])))).toEqual(['12']);
});

test('[READ-8] a function from outside falls back, or gives 0 and a finding', () => {
  const { scenario, findings } = openInk(
    'EXTERNAL near()\nEXTERNAL far()\n{near()} {far()}\n-> END\n=== function near()\n~ return 7',
  );
  expect(scenario && textsOf(play(scenario, []).beat)).toEqual(['7 0']);
  expect(findings.map(({ what }) => what).join()).toContain('"far"');
});

test('[READ-9] two decisions in one knot, and the same words in two knots, have places of their own', () => {
  const story = mustOpen(
    '-> road\n=== road\n-> near\n= near\nA\n* [x] -> END\n* [y]\n- (later) B\n* [x] -> END\n* [y]\n- -> END',
  );
  expect(play(story, []).beat.path).toBe('road.near');
  expect(play(story, [1]).beat.path).toBe('road.near/later');
  expect(mustOpen('Hi\n* [x]\n* [y]\n- -> END').read(playthrough(story)).path).toBe('(start)');
  expect(play(story, [1, 1]).beat.path).toBe('road.near');
});

test('[READ-10] a choice that stands alone is no decision', () => {
  const story = mustOpen('A\n* [Go on] B\n* -> END\n- -> END');
  expect(play(story, []).beat.decision).toBeNull();
  expect(play(story, []).beat.choices).toHaveLength(1);
});

test('[READ-11] a story plays the same from its compiled JSON', () => {
  const ink =
    'VAR part = 1.0\nLIST L = (a), b\n# title: x\n{part / 2} {L}\n* [Go #id: go] {part * 2}\n* [Stay]\n- -> END';
  const { tree } = compile('story.ink', { 'story.ink': ink });
  if (!tree) throw new Error('does not compile');
  const { pack } = mustOpen(ink);
  const reads = [tree, parseTree(makeTreeJson(tree))].map((each) =>
    openReader({ tree: each, pack }),
  );
  const [step] = play(mustOpen(ink), [0]).steps;
  for (const steps of [[], step ? [step] : []]) {
    const [text, json] = reads.map((read) => read({ scenario: '', seed: 1, steps }));
    expect(json).toEqual(text);
  }
});
