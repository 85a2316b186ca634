import type { Finding } from '../finding.ts';
import { openLines } from '../ink/compiling/source-lines.ts';
import type { StoryToCheck } from './check-story.ts';

/** A story of which nothing is written yet but names, tags and comments. */
export function findEmpty({
  main,
  files,
}: Pick<StoryToCheck, 'main' | 'files'>): readonly Finding[] {
  const tells = Object.entries(files).some(
    ([file, text]) => file.endsWith('.ink') && file !== 'world.ink' && saysSomething(text),
  );
  if (tells) return [];
  const what = 'This story tells nothing yet.';
  const hint = 'Write its first line, and -> END where it is over.';
  return [{ severity: 'warning', code: 'story-empty', file: main, line: 1, what, hint }];
}

const quiet = /^\s*(?:(?:INCLUDE|VAR|CONST|LIST|EXTERNAL)\s|TODO\s*:|#|$)/;

function saysSomething(text: string): boolean {
  const lines = openLines(text);
  for (let number = 1; number <= lines.count; number += 1) {
    if (!quiet.test(lines.line(number))) return true;
  }
  return false;
}
