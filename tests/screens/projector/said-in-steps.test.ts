import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mostWords, stepLasts, stepsOf } from '../../../src/screens/projector/said-in-steps.ts';

test('[WALL-49] no part has more than eight words, and together they are the line', () => {
  const strings = 'stories/the-river-road/strings';
  const texts = readdirSync(strings)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => readFileSync(`${strings}/${file}`, 'utf8').match(/"[^"\n]{20,}"/g) ?? [])
    .map((text) => text.slice(1, -1));
  expect(texts.length).toBeGreaterThan(500);
  for (const text of texts) {
    const steps = stepsOf(text);
    for (const step of steps) {
      expect(step.split(' ').length).toBeLessThanOrEqual(mostWords);
      expect(step).not.toBe('');
    }
    expect(steps.join(' ')).toBe(text.trim().split(/\s+/).join(' '));
  }
});

test('[WALL-49] a part ends with its sentence where that is near, else all are about as long', () => {
  expect(stepsOf('Here since dawn. The fruit will not last.')).toEqual([
    'Here since dawn. The fruit will not last.',
  ]);
  expect(stepsOf('Twelve searches by dusk. My sheet is empty and the list has not come.')).toEqual([
    'Twelve searches by dusk.',
    'My sheet is empty and',
    'the list has not come.',
  ]);
  expect(stepsOf('one two three four five six seven eight nine')).toEqual([
    'one two three four five',
    'six seven eight nine',
  ]);
  expect(stepsOf('Yes.')).toEqual(['Yes.']);
  expect(stepLasts('one two')).toBeLessThan(stepLasts('one two three'));
});
