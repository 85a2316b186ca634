import { expect, test } from 'vitest';
import { readLanguages } from '../../../src/kit/languages/language-file.ts';
import { debriefSteps } from '../../../src/scenario/pack.ts';
import { scriptLines } from '../../../src/screens/facilitator/script-lines.ts';
import { stepOfMoment } from '../../../src/screens/facilitator/marked-moments.tsx';
import { turnsFrom } from '../../../src/screens/facilitator/replay-turns.ts';
import { momentTags } from '../../../src/session/notebook.ts';
import { home } from '../../support/page-words.ts';

test('[CONSOLE-70] every step says in every language how it is led, each line once', () => {
  for (const [language, { words }] of readLanguages(home.languages)) {
    const said = debriefSteps.flatMap((step) => {
      const keys = Object.keys(words).filter((key) => key.startsWith(`script.${step}.`));
      expect(scriptLines(step)).toHaveLength(keys.length);
      expect(keys.length, language).toBeGreaterThanOrEqual(5);
      return keys.map((key) => words[key]);
    });
    expect(new Set(said).size, language).toBe(said.length);
  }
});

test('[CONSOLE-71] what an observer marked has one step where it fits', () => {
  for (const tag of momentTags) expect(debriefSteps).toContain(stepOfMoment[tag]);
  expect(stepOfMoment.heat).toBe('felt');
  expect(stepOfMoment['turning-point']).toBe('happened');
});

test('[CONSOLE-72] a scene that is shown again goes on and back line by line and beat by beat, and no further', () => {
  const at = (steps: number, line: number) =>
    turnsFrom({
      at: { team: 'gourd', run: 'r1' as never, at: steps, line },
      lines: 3,
      beats: [0, 2, 3],
    }).map(({ to }) => to);
  expect(at(0, 0)).toEqual([null, null, { at: 0, line: 1 }, { at: 2, line: 0 }]);
  expect(at(2, 1)).toEqual([
    { at: 0, line: 0 },
    { at: 2, line: 0 },
    { at: 2, line: 2 },
    { at: 3, line: 0 },
  ]);
  expect(at(3, 2)).toEqual([{ at: 2, line: 0 }, { at: 3, line: 1 }, null, null]);
});
