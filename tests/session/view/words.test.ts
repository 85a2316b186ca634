import { expect, test } from 'vitest';
import { sayIn } from '../../../src/report/saying.ts';
import { shownWords } from '../../../src/session/view/shown-words.ts';
import { mustOpen, play } from '../../scenario/open.ts';

const ink = `-> pole
=== pole
# term: check-point
Hello. # term: list
Again. # term: list
* [Go on] -> far
* [Stay] -> far
=== far
Bye. # term: nowhere
-> END
`;
const pack = `terms:
  list: { army: Names., community: Maybe I am on it. }
  check-point: { police: A place with a reason. }
  unused: { army: Nothing. }
`;
const story = mustOpen(ink, { 'pack.yaml': pack });
const ear = { scenario: story, say: sayIn(story, 'en') };

test('[STORY-27] a beat names the words that it explains, each once, and none that the pack has not', () => {
  expect(play(story, []).beat.terms).toEqual(['check-point', 'list']);
  expect(play(story, [0]).beat).not.toHaveProperty('terms');
});

test('[STORY-27] the trainer has each of them at hand in all its voices', () => {
  expect(shownWords(ear, play(story, []).beat)).toEqual([
    { word: 'check point', voices: [{ voice: 'police', text: 'A place with a reason.' }] },
    {
      word: 'list',
      voices: [
        { voice: 'army', text: 'Names.' },
        { voice: 'community', text: 'Maybe I am on it.' },
      ],
    },
  ]);
  expect(shownWords(ear, play(story, [0]).beat)).toEqual([]);
});
