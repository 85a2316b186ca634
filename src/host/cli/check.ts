import { atFirst, checkEach, statusOf } from '../explore/check-paths.ts';
import type { Checking, Known } from '../explore/check-paths.ts';
import { openCrew } from '../explore/crew.ts';
import { keepChecking } from '../explore/keep-checking.ts';
import { verbOf } from '../terminal/verb.ts';
import type { ExitStatus } from '../terminal/verb.ts';

export const verb = verbOf({
  says: 'says what is wrong with stories, with file, line and how to mend it',
  takes: 'PATH…',
  paths: { least: 1, most: 1_000 },
  options: {
    json: { kind: 'flag', says: 'one line for programs, for each PATH' },
    watch: { kind: 'flag', says: 'checks again whenever a file is saved, until Ctrl-C' },
  },
  more: [
    'PATH is the folder of a pack, or an Ink file alone.',
    '',
    'It reads what is written, looks for real names, tries the names of its other worlds,',
    'and walks paths for a second or two. Where a story has more,',
    'it says so: npx elsewhere explore PATH takes the time to walk them all.',
    'With --watch the first answer comes within a second; where a story takes longer',
    'to walk, the whole one follows.',
    '',
    'Ends with 0 where there are no errors, 1 where there are, 2 where there is no story.',
  ],
  run: async ({ paths, options: { json, watch } }, terminal) => {
    // A second thread would open the story once more, and on two cores both would be open later.
    const crew = openCrew(1);
    try {
      const checking = { terminal, crew, json };
      return watch ? await keepChecking(paths, checking) : await check(paths, checking);
    } finally {
      await crew.close();
    }
  },
});

/** Checks one story after another, with threads that the caller opens and closes. */
export async function check(paths: readonly string[], checking: Checking): Promise<ExitStatus> {
  const known: Known = new Map();
  const { stopped } = checking.terminal;
  await checkEach(paths, known, { checking, pace: atFirst, asked: 0, stopped });
  return statusOf(known);
}
