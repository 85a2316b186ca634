import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listHubStory } from './list-hub.ts';
import { diceStory, madeUpStory } from './made-up-story.ts';
import { openWays, playAllBeside, walkFor } from './walk-beside.ts';
import { metBy, searchWholeStates } from './whole-state-search.ts';

const meters = 'meters: { a: {}, b: {}, f: {}, backs: {} }';
const enough = 3_000;

test('[WALKER-1] play never parts from a walk that closed', () => {
  let closed = 0;
  fc.assert(
    fc.property(madeUpStory, (ink) => {
      const story = openWays(ink, meters);
      if (!story) return;
      const walked = walkFor(story, enough);
      if (!walked.closed) return;
      closed += 1;
      expect(playAllBeside(story, walked, { plays: 8 })).toBeNull();
    }),
    { numRuns: 10, seed: 11 },
  );
  expect(closed).toBeGreaterThan(7);
}, 120_000);

test('[WALKER-2] a walk meets what a search meets that merges only what is saved alike', () => {
  let both = 0;
  fc.assert(
    fc.property(madeUpStory, (ink) => {
      const story = openWays(ink, meters);
      const walked = story && walkFor(story, enough);
      const whole = story && searchWholeStates(story, [], 150);
      if (!walked?.closed || !whole) return;
      both += 1;
      expect(metBy(walked)).toEqual(whole);
    }),
    { numRuns: 10, seed: 5 },
  );
  expect(both).toBeGreaterThan(4);
}, 120_000);

test('[WALKER-2] a walk of a place where facts gather in lists forgets none of them', () => {
  let closed = 0;
  let both = 0;
  fc.assert(
    fc.property(listHubStory, (ink) => {
      const story = openWays(ink);
      if (!story) throw new Error(`It does not compile.\n${ink}`);
      const walked = walkFor(story, 600);
      if (!walked.closed) return;
      closed += 1;
      expect(playAllBeside(story, walked, { plays: 5 })).toBeNull();
      const whole = searchWholeStates(story, [], 100);
      if (!whole) return;
      both += 1;
      expect(metBy(walked)).toEqual(whole);
    }),
    { numRuns: 14, seed: 17 },
  );
  expect(closed).toBeGreaterThan(7);
  expect(both).toBeGreaterThan(2);
}, 120_000);

test('[WALKER-3] whatever seed a story with dice is played with, its walk has been there', () => {
  let closed = 0;
  fc.assert(
    fc.property(diceStory, (ink) => {
      const story = openWays(ink, meters);
      const walked = story && walkFor(story, enough);
      if (!story || !walked?.closed) return;
      closed += 1;
      const seedOf = (play: number): number => play * 977 + 1;
      expect(playAllBeside(story, walked, { plays: 8, seedOf })).toBeNull();
    }),
    { numRuns: 7, seed: 3 },
  );
  expect(closed).toBeGreaterThan(4);
}, 120_000);

const ends = '=== one\n# ending: one\nOne.\n-> END\n=== two\n# ending: two\nTwo.\n-> END\n';

/** Stories that differ in something a careless search forgets. */
const traps: Readonly<Record<string, string>> = {
  'a variable that a tunnel still points to': `VAR a = 0\n* [x] -> deep(a) ->\n* [y]\n- {a > 1: -> one}\n-> two\n=== deep(ref n)\n+ [p]\n  ~ n = n + 2\n+ [q]\n- ->->\n${ends}`,
  'a pointer to a value of the tunnel around it': `* [x] -> outer(1) -> one\n* [y] -> outer(2) -> two\n=== outer(n)\n-> inner(n) ->\nNow {n}.\n{n > 3: -> two}\n->->\n=== inner(ref m)\n+ [more]\n  ~ m = m * 2\n+ [less]\n- ->->\n${ends}`,
  'a target in a temporary value': `* [x] -> k(-> one)\n* [y] -> k(-> two)\n=== k(-> to)\n+ [p]\n+ [q]\n- -> to\n${ends}`,
  'a target that a function gives back': `VAR a = 0\nVAR to = -> one\n* [x]\n  ~ a = 1\n* [y]\n- * [p]\n* [q]\n- ~ aim()\n-> to\n=== function aim()\n{ a == 1:\n  ~ to = -> two\n}\n${ends}`,
  'the kind of a value': `VAR a = 3\n* [x]\n  ~ a = 3.0\n* [y]\n  ~ a = "3"\n* [z]\n- * [p]\n* [q]\n- {a / 2}{a == "3": -> one}\n-> two\n${ends}`,
  'a division that one way alone makes impossible': `VAR a = 1\n* [x]\n  ~ a = 0\n* [y]\n- * [p]\n* [q]\n- ~ temp rest = 7 % a\n{a > 0: -> one}\n-> two\n${ends}`,
  'words in place of a number': `VAR a = 1\n* [x]\n  ~ a = "many"\n* [y]\n- * [p]\n* [q]\n- ~ temp more = a - 1\n-> one\n${ends}`,
  'what an empty list could hold': `LIST L = (p), q\nLIST M = u, v, w\nVAR e = ()\n* [x]\n  ~ e = L\n* [y]\n  ~ e = (u)\n* [z]\n- ~ e = ()\n* [p]\n* [q]\n- {LIST_ALL(e)}{LIST_COUNT(LIST_INVERT(e)) > 2: -> one}\n-> two\n${ends}`,
  'a list that became empty unseen': `LIST L = (p), q\nVAR e = ()\n* [x]\n  ~ L -= p\n* [y]\n- * [p]\n* [q]\n- ~ e = L\n{LIST_ALL(e)}{e: -> one}\n-> two\n${ends}`,
  'which of two equal items came first': `LIST L = (p = 1), (q = 1), r = 2\nVAR e = ()\n* [x]\n  ~ e += p\n  ~ e += q\n* [y]\n  ~ e += q\n  ~ e += p\n- * [p]\n* [q]\n- {LIST_MAX(e)}{LIST_MAX(e) == p: -> one}\n-> two\n${ends}`,
  'the thread that a choice came from': `VAR a = 0\n-> hub\n=== hub\n<- talk(1)\n<- talk(2)\n* [leave] -> two\n=== talk(n)\n* [say {n}]\n  ~ a = a + n\n  Said {n}.\n- {a > 2: -> one}\n-> hub\n${ends}`,
  'two choices of one place': `VAR a = 0\n-> hub\n=== hub\n<- offer(1)\n<- offer(2)\n-> DONE\n=== offer(n)\n+ [take]\n  ~ a = n\n- {a > 1: -> one}\n-> two\n${ends}`,
  'how many choices there were': `VAR a = 0\n* [x]\n  ~ a = 1\n* [y]\n- {a: -> k}\n-> k\n=== k\n* {a} [p]\n* [q]\n* {CHOICE_COUNT() < 2} [r] -> one\n- -> two\n${ends}`,
  'the seed that a story sets itself': `VAR a = 1\n* [x]\n  ~ a = 2\n* [y]\n- ~ SEED_RANDOM(a)\n{RANDOM(1, 6)}\n* [p]\n* [q]\n- {RANDOM(1, 6)}{~a|b|c}{RANDOM(1, 2) == 1: -> one}\n-> two\n${ends}`,
  'a shuffle in a later round of its own seed': `VAR a = 0\n~ SEED_RANDOM(3)\n-> k\n=== k\n~ a++\n{shuffle:\n- p\n- q\n- r\n}\n+ {a < 5} [more] -> k\n+ [out] -> one\n${ends}`,
  'text that a choice takes along': `VAR a = 0\n* [x]\n  ~ a = 1\n* [y]\n- + Say {a}[ now] and {a} again\n+ [q]\n- {a: -> one}\n-> two\n${ends}`,
  'glue and a look ahead': `VAR a = 0\n* [x]\n  ~ a = 1\n* [y]\n- Line\n{a: <> goes on} <>\nnow.\n* [p]\n* [q]\n- {a: -> one}\n-> two\n${ends}`,
  'a gather met from elsewhere': `-> k\n=== k\n* [x]\n- (here)\n{here > 1: -> one}\n+ [again] -> here\n+ [out] -> two\n${ends}`,
  'a choice that falls through': `VAR a = 0\n-> k\n=== k\n* [x] -> k\n* {a > 0} [y] -> k\n* -> rest\n=== rest\n~ a++\n+ [more] -> k\n+ [out] -> two\n${ends}`,
  'a counter that is read as a remainder and as a limit': `VAR n = 0\n-> k\n=== k\n~ n = (n + 1) % 3\n{k % 2 == 0: even} {k > 3: many} {TURNS_SINCE(-> far) > 1: long ago}\n+ [again] -> k\n+ [far] -> far\n+ {k > 4} [out] -> one\n=== far\nFar. -> k\n${ends}`,
  'variables called by names of list items': `LIST L = (p), q\n-> k(p)\n=== k(x)\n* [a]\n  ~ x = q\n* [b]\n- * [c]\n* [d]\n- {x == q: -> one}\n-> two\n${ends}`,
  'a stop without an end': `VAR a = 0\n* [x]\n  ~ a = 1\n* [y]\n- * [p]\n* [q]\n- {a: -> one}\nStopped.\n${ends}`,
};

/** Its saved states never repeat: each holds how often everything was visited. */
const neverRepeats = 'a counter that is read as a remainder and as a limit';

test.each(Object.entries(traps))('[WALKER-2] nothing is forgotten of %s', (says, ink) => {
  const story = openWays(ink, 'meters: { a: {} }');
  if (!story) throw new Error('It does not compile.');
  const walked = walkFor(story, enough);
  expect(walked.closed).toBe(true);
  expect(playAllBeside(story, walked, { plays: 20 })).toBeNull();
  if (says === neverRepeats) return;
  const whole = searchWholeStates(story, [], 120);
  expect(metBy(walked)).toEqual(whole);
});

test('[WALKER-4] what was thought forgotten and is asked all the same is kept after all', () => {
  // Nothing says that this number will be a list one day, so nobody foresees that its kind is asked for.
  const late = `LIST L = p, q\nVAR x = 0\n* [a]\n  ~ x = p\n* [b]\n  ~ x = 1\n- * [c]\n* [d]\n- ~ x = ()\n{LIST_ALL(x)}\n-> END`;
  const story = openWays(late);
  if (!story) throw new Error('It does not compile.');
  const walked = walkFor(story, enough);
  expect(walked.closed).toBe(true);
  expect(playAllBeside(story, walked, { plays: 20 })).toBeNull();
  expect(walked.states.length).toBeGreaterThan(3);
});
