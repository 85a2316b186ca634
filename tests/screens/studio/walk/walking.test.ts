import { expect, test } from 'vitest';
import type { ScenarioFiles } from '../../../../src/scenario/open-story.ts';
import type { FromWalk, ToWalk } from '../../../../src/screens/studio/walk/walk-messages.ts';
import { openWalking } from '../../../../src/screens/studio/walk/walking.ts';
import { mill, millFiles } from './walked-mill.ts';

function openAt(first: ScenarioFiles | null) {
  const asked: ToWalk[] = [];
  let files = first;
  let told: (message: FromWalk) => void = () => {};
  let broken = (): void => {};
  let maps = 0;
  const walking = openWalking({
    language: 'en',
    files: () => files,
    openMap: () => ({ ask: () => void (maps += 1), close: () => {} }),
    openWalk: (hears) => {
      [told, broken] = [hears.told, hears.broken];
      return { ask: (one) => void asked.push(one), close: () => {} };
    },
  });
  const write = (now: ScenarioFiles | null): void => {
    files = now;
    walking.follow();
  };
  return {
    walking,
    asked,
    write,
    maps: () => maps,
    tell: (message: FromWalk) => told(message),
    breakDown: () => broken(),
    phase: () => walking.state.getState().phase,
  };
}

const found = {
  isWhole: true,
  situations: 7,
  findings: [],
  knots: { total: 4, reached: 4 },
  choices: { total: 2, reached: 2 },
};

test('[STUDIO-54] what is written is walked anew, equal texts once, and an older answer is dropped', () => {
  const { walking, asked, write, tell, phase } = openAt(millFiles());
  walking.open();
  const same = millFiles();
  write(same);
  write(same);
  expect(asked.map(({ turn }) => turn)).toEqual([1, 2]);
  tell({ kind: 'found', turn: 1, found });
  expect(phase()).toBe('opening');
  tell({ kind: 'walking', turn: 2, situations: 3 });
  expect(walking.state.getState()).toMatchObject({ phase: 'walking', situations: 3 });
  tell({ kind: 'found', turn: 2, found: { ...found, isWhole: false } });
  expect(phase()).toBe('part');
  walking.goOn();
  expect(asked.at(-1)).toEqual({ kind: 'go-on', turn: 2 });
});

test('[STUDIO-54] what was found stays while the story does not open, and goes with another story', () => {
  const { walking, write, tell, phase } = openAt(millFiles());
  walking.open();
  tell({ kind: 'found', turn: 1, found });
  write(millFiles(`${mill}-> nowhere`));
  tell({ kind: 'not-open', turn: 2 });
  expect(phase()).toBe('not-open');
  expect(walking.state.getState().found).toBe(found);
  write({ ...millFiles(), name: 'the-well' });
  expect(walking.state.getState().found).toBeNull();
  write(null);
  expect(phase()).toBe('off');
});

test('[STUDIO-54] a walk that broke down says so, and begins anew with what is written next', () => {
  const { walking, asked, write, breakDown, phase, maps } = openAt(millFiles());
  walking.open();
  breakDown();
  expect(phase()).toBe('broken');
  write(millFiles(mill.replace('empty', 'full')));
  expect(phase()).toBe('opening');
  expect([asked.length, maps()]).toEqual([2, 2]);
  walking.sendRooms(1_000);
  expect(asked.at(-1)).toEqual({ kind: 'send-rooms', turn: 2, rooms: 1_000 });
});
