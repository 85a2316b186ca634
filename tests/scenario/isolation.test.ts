import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Beat } from '../../src/scenario/beat.ts';
import { compile } from '../../src/scenario/ink/compiling/compile.ts';
import { choose, setVariable, startTurn } from '../../src/scenario/ink/ink-turn.ts';
import type { Fault, Turn } from '../../src/scenario/ink/ink-turn.ts';
import { Story } from '../../src/scenario/ink/mended-story.ts';
import type { StoryTree } from '../../src/scenario/ink/story-tree.ts';
import type { InkValue, Step } from '../../src/scenario/playthrough.ts';
import { openReader } from '../../src/scenario/read.ts';
import { atHand } from './at-hand.ts';
import { mustOpen } from './open.ts';

/** Stories in which a way ends in a fault, an endless loop, or a list that is shared. */
const rough: Readonly<Record<string, string>> = {
  'faults and endless loops':
    'VAR n = 0\n- (top) {n} {~a|b|c} {RANDOM(1, 9)}\n+ [Count] {inc()}\n+ [Loop] -> loop\n+ [Break] -> broken\n* [Once]\n- -> top\n=== loop\n-> loop\n=== broken\n{f(-> broken)} -> END\n=== function inc()\n~ n = n + 1.5\n=== function f(x)\n~ return x + 1',
  'lists handed around':
    'LIST A = (a1), a2\nLIST B = (b1), b2\nVAR x = ()\nVAR y = (a1)\n- (top) ({x}) ({y}) ({LIST_ALL(x)}) ({LIST_ALL(y)}) {LIST_INVERT(A)}\n+ [Give] {give(x, y)}\n+ [Clear] {give(y, A)}\n+ [Empty] {clear(y)}\n+ [Other] {give(x, B)}\n+ [Step] {step(A)}\n- -> top\n=== function give(ref a, b)\n~ a = b\n=== function clear(ref a)\n~ a = ()\n=== function step(ref a)\n~ a++',
  'threads and tunnels':
    '-> top\n=== top\n<- offer("tea", 2)\n<- offer("milk", 3)\n{&odd|even} {!first} {top2}\n+ [Tunnel] -> tunnel(1) -> top\n-> DONE\n=== offer(what, price)\n+ [{what}] {what} for {price}. {TURNS_SINCE(-> top)}\n  -> top\n=== tunnel(n)\nIn {n}.\n+ [Deeper] -> tunnel(n + 1) ->\n+ [Out]\n- Out {n}.\n->->\n=== top2\n-> END',
};

const trees: readonly {
  readonly says: string;
  readonly tree: StoryTree;
  readonly other: StoryTree;
}[] = [
  ...Object.entries(rough).map(([says, ink]) => ({
    says,
    name: 'story',
    files: { 'story.ink': ink },
  })),
  ...atHand.filter((_, index) => index < 3 || index % 9 === 0),
].flatMap(({ says, name, files }) => {
  const [tree, other] = [0, 1].map(() => compile(`${name}.ink`, files).tree);
  return tree && other ? [{ says, tree, other }] : [];
});

const { pack } = mustOpen('Hi.');
const values: readonly InkValue[] = [0, 1.5, 'text', true];

/** What one group does next: takes a choice, or has a value set, whether or not either can be. */
type Act = { readonly group: number; readonly which: number; readonly sets: boolean };

const acts = fc.array(
  fc.record({
    group: fc.nat({ max: 4 }),
    which: fc.nat({ max: 7 }),
    sets: fc.boolean(),
  }),
  { minLength: 1, maxLength: 18 },
);

function stepFor({ which, sets }: Act, beat: Beat): Step {
  const names = Object.keys(beat.variables);
  const name = names[which % Math.max(1, names.length)] ?? 'nobody';
  const choice = beat.choices[which % Math.max(1, beat.choices.length)];
  if (choice && !(sets && which > 4)) return choice.step;
  return { kind: 'set', name, value: values[which % values.length] ?? 0 };
}

test.each(trees)(
  '[READ-12] groups that share $says each get what they get alone',
  ({ tree, other }) => {
    fc.assert(
      fc.property(acts, (done) => {
        const shared = openReader({ tree, pack });
        const ways: Step[][] = [[], [], [], [], []];
        for (const act of done) {
          const way = ways[act.group] ?? [];
          // Groups 0 and 1 play with one seed, so that they share running stories as well.
          const seed = Math.max(1, act.group);
          way.push(stepFor(act, shared({ scenario: '', seed, steps: way })));
          const playthrough = { scenario: '', seed, steps: way };
          expect(shared(playthrough)).toEqual(openReader({ tree: other, pack })(playthrough));
        }
      }),
      { numRuns: 5 },
    );
  },
);

type Held = { readonly turn: Turn; readonly taken: readonly number[] };

function replay(tree: StoryTree, taken: readonly number[]): Turn | Fault {
  let turn = startTurn(tree, 3, []);
  for (const index of taken) {
    if ('fault' in turn) return turn;
    turn = choose(turn.moment, index);
  }
  return turn;
}

const shown = (turn: Turn | Fault): unknown =>
  'fault' in turn
    ? turn
    : {
        ...turn,
        moment: null,
        seed: turn.moment.state.storySeed,
        last: turn.moment.state.previousRandom,
      };

test.each(trees)(
  '[READ-12] moments of one running story of $says stay apart, in whatever order they go on',
  ({ tree, other }) => {
    const tries = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 })), { maxLength: 16 });
    fc.assert(
      fc.property(tries, (tried) => {
        const first = startTurn(tree, 3, []);
        if ('fault' in first) return;
        const held: Held[] = [{ turn: first, taken: [] }];
        for (const [which, index] of tried) {
          const from = held[which % held.length];
          const count = from?.turn.choices.length ?? 0;
          if (!from || count === 0) continue;
          const taken = [...from.taken, index % count];
          const next = choose(from.turn.moment, index % count);
          expect(shown(next)).toEqual(shown(replay(other, taken)));
          if ('fault' in next) return;
          held.push({ turn: next, taken });
        }
      }),
      { numRuns: 4 },
    );
  },
);

test('[READ-12] a value set in one moment is in no other', () => {
  const { tree } = compile('story.ink', {
    'story.ink': 'VAR n = 1\nLIST L = a, b\n* [Go] {n}\n- -> END',
  });
  if (!tree) throw new Error('does not compile');
  const turn = startTurn(tree, 1, []);
  if ('fault' in turn) throw new Error(turn.fault);
  const set = setVariable(turn, { name: 'n', value: 5 });
  if ('fault' in set) throw new Error(set.fault);
  expect(choose(turn.moment, 0).lines[0]?.text).toBe('1');
  expect(choose(set.moment, 0).lines[0]?.text).toBe('5');
});

test('[READ-13] what was read last stays warm, and what was read long ago is read anew', () => {
  const { tree } = compile('story.ink', { 'story.ink': 'Hello {RANDOM(1, 1000)}.' });
  if (!tree) throw new Error('does not compile');
  const read = openReader({ tree, pack });
  const started = vi.spyOn(Story.prototype, 'ResetState');
  const startsFor = (seeds: readonly number[]): number => {
    started.mockClear();
    for (const seed of seeds) read({ scenario: '', seed, steps: [] });
    return started.mock.calls.length;
  };
  const many = Array.from({ length: 64 }, (_, seed) => seed + 1);
  expect(startsFor(many)).toBe(64);
  expect(startsFor(many)).toBe(0);
  expect(startsFor([1000])).toBe(1);
  expect(startsFor([2, 1000, 64])).toBe(0);
  expect(startsFor([1])).toBe(1);
  started.mockRestore();
});
