import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Story } from '../mended-story.ts';
import type { NoteProblem } from './problem.ts';

export type Resolved = { readonly story: Story | null; readonly crash: string | null };

/** Makes a story that plays out of what was read. Says everything that is wrong at once, however early it shows. */
export function resolveStory(parsed: ParsedStory, main: string, note: NoteProblem): Resolved {
  const noteProblem: ParsedStory['Error'] = (message, source, isWarning) => {
    if (source?.typeName === 'AuthorWarning') return;
    const at = source?.debugMetadata;
    note({
      wave: 'meaning',
      severity: isWarning === true ? 'warning' : 'error',
      file: at?.fileName ?? main,
      ...(at ? { line: at.startLineNumber, column: at.startCharacterNumber } : {}),
      message,
    });
  };
  Object.assign(parsed, { Error: noteProblem });
  try {
    return { story: parsed.ExportRuntime(() => {}), crash: null };
  } catch (crash) {
    return { story: null, crash: crash instanceof Error ? crash.message : String(crash) };
  }
}
