import { expect, test } from 'vitest';
import { mustOpen, play, playthrough, textsOf } from './open.ts';

test('[READ-1] an Ink file plays alone, unchanged, with nothing beside it', () => {
  const story = mustOpen('Hello.\n* [Left] You go left.\n* [Right] You go right.\n- Bye.\n-> END\n');
  const first = play(story, []).beat;
  expect(textsOf(first)).toEqual(['Hello.']);
  expect(first.choices.map(({ text }) => text)).toEqual(['Left', 'Right']);
  expect(first.decision).toMatchObject({ by: 'team', privateFirst: false, talk: 0, clock: 0 });
  const last = play(story, [1]).beat;
  expect(textsOf(last)).toEqual(['You go right.', 'Bye.']);
  expect(last).toMatchObject({ choices: [], decision: null, ending: 'end', fault: null });
});

test('[READ-4] a step that does not fit leaves the last beat, with the reason', () => {
  const story = mustOpen('Hello.\n* [Left] Left.\n* [Right] Right.\n- -> END\n');
  const { choices } = story.read(playthrough(story));
  const step = choices[0]!.step;
  const other = story.read(playthrough(story, [{ ...step, text: 'Up' }]));
  expect(other.fault).toContain('"Left"');
  expect(textsOf(other)).toEqual(['Hello.']);
  expect(story.read(playthrough(story, [{ ...step, nth: 3 }])).fault).toContain('Left');
  expect(story.read(playthrough(story, [step])).fault).toBeNull();
});
