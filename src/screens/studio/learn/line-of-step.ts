import { notTold } from './seen.ts';

/** What a step puts into the story, or what shows best what it puts into the pack. */
const about: Readonly<Record<string, RegExp>> = {
  place: /^\s*#\s*place:/,
  people: /^\s*#\s*enter:/,
  speak: /^\s*[\p{Lu}\d_ ]{2,40}:\s+\S/u,
  ending: /^\s*#\s*ending:/,
  choice: /#\s*decide:/,
  meters: /^\s*~/,
  finish: /#\s*decide:/,
};

/** The line, counted from 1, at which a step is seen: the first that is told from there on. Where nothing of it is written, the first that anybody is told. */
export function lineOfStep(step: string, ink: string): number {
  const lines = ink.split('\n');
  const like = about[step];
  const from = like ? lines.findIndex((line) => like.test(line)) : 0;
  const isTold = (line: string, at: number): boolean =>
    at >= from && !notTold.test(line) && !/^\s*(?:\/\/|\/\*)/.test(line);
  return Math.max(0, lines.findIndex(isTold)) + 1;
}
