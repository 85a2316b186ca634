// @vitest-environment node
import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { offersAt, type KnownWords } from '../../../src/screens/studio/editor/offers.ts';
import { readInk } from '../../../src/screens/studio/ink/read-ink.ts';
import { gatherNames } from '../../../src/screens/studio/ink/story-names.ts';
import { openStory } from '../../../src/scenario/open-story.ts';

const ink = `VAR trust = 5
-> yard
=== function raise(by) ===
~ trust = trust + by
=== yard ===
* (asked) [Ask] -> yard
`;
const pack = `title: A
cast:
  dulomi: { name: Dulomi, art: leader, side: civil }
roles:
  leader: { name: L, person: dulomi, goal: g, secret: s, interests: [i] }
terms:
  list: { army: a list, community: a paper }
`;
const story = openStory({ name: 'a', files: { 'a.ink': ink, 'pack.yaml': pack }, strings: {} });
const known: KnownWords = {
  names: gatherNames({ 'a.ink': readInk(ink) }),
  pack: story.scenario?.pack ?? null,
  media: ['art/choices/ask.svg', 'art/choices/wait.svg', 'art/props/cart.svg'],
  files: ['world.ink'],
};

/** What is offered behind a text, as it would be put there; null where nothing is. */
function offered(before: string): readonly string[] | null {
  const state = EditorState.create({ doc: before });
  const found = offersAt(new CompletionContext(state, before.length, false), known);
  return found && found.options.map(({ label }) => label);
}

test('[STUDIO-13] behind an arrow stand knots, stitches and labels, and the two ends', () => {
  expect(offered('-> ')).toEqual(['yard', 'yard.asked', 'END', 'DONE']);
  expect(offered('{trust > 5: Yes} -> ya')).toContain('yard');
  expect(offered('<- ')).toContain('yard');
});

test('[STUDIO-13] where something is reckoned stand variables and functions too', () => {
  expect(offered('~ tr')).toEqual(expect.arrayContaining(['trust', 'raise', 'yard']));
  expect(offered('It is {tr')).toContain('trust');
  expect(offered('It is {trust} and tr')).toBeNull();
});

test('[STUDIO-13] in a tag stand tags, and then what the pack and the program have for it', () => {
  expect(offered('A line. #')).toEqual(expect.arrayContaining(['mood', 'picture', 'decide']));
  expect(offered('A line. #mood: du')).toEqual(expect.arrayContaining(['dulomi', 'calm']));
  expect(offered('A line. #mood: dulomi ca')).not.toContain('dulomi');
  expect(offered('+ [Ask #picture: a')).toEqual(['ask', 'wait']);
  expect(offered('# prop: c')).toEqual(['cart']);
  expect(offered('# term: l')).toEqual(['list']);
  expect(offered('# role: l')).toEqual(['leader']);
  expect(offered('# time: m')).toContain('morning');
});

test('[STUDIO-13] a line may begin with somebody, a file may be included, prose is left alone', () => {
  expect(offered('DU')).toEqual(['DULOMI']);
  expect(offered('INCLUDE w')).toEqual(['world.ink']);
  expect(offered('They wait for the li')).toBeNull();
  expect(offered('')).toBeNull();
});
