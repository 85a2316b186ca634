import type { Finding } from './finding.ts';
import type { Sources } from './scenario.ts';

/** Ink files that hold no text, such as pictures with a wrong name; nothing else needs to be said of them. */
export function findUnreadable(files: Sources): readonly Finding[] {
  return Object.entries(files)
    .filter(([file, text]) => file.endsWith('.ink') && !isText(text))
    .map(([file]) => ({
      severity: 'error',
      code: 'file-not-text',
      file,
      what: 'This is not a text file.',
      hint: 'Save the story as plain text in UTF-8, or take the file away.',
    }));
}

/** Letters that could not be read as UTF-8 are no reason alone: a text of another encoding has some, too. */
function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  const lost = text.split('\uFFFD').length - 1;
  return lost === 0 || lost * mostLost < text.length;
}

/** In no language is more than every second letter one that other encodings write otherwise, so that every third is no text. */
const mostLost = 3;
