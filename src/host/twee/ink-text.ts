/** Words as Ink tells them and does nothing: each sign that means something has a backslash before it. */
export function inkText(words: string): string {
  return words
    .replaceAll(/[\\{}|#[\]]/g, '\\$&')
    .replaceAll('//', '\\/\\/')
    .replaceAll('/*', '\\/\\*')
    .replaceAll('->', '\\->')
    .replaceAll('<-', '\\<-')
    .replaceAll('<>', '\\<>');
}

/** How lines begin that are no line of story. */
const special = /^\s*(?:[-*+=~(]|(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO)\b)/;

/** The same for a whole line: at its beginning more means something. A speaker's name is none that Ink gives. */
export const inkLine = (text: string): string =>
  special.test(text) ? text.replace(/\S/, '\\$&') : text;
