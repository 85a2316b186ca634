/** The text with everything blanked that Ink passes over, so that every other sign stays where it stands. */
export function withoutRemarks(text: string): string {
  return text.replace(/\\.|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g, (found) =>
    found.startsWith('\\') ? found : found.replace(/[^\n]/g, ' '),
  );
}
