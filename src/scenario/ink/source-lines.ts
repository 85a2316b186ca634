/** A text as the compiler reads it: without comments, with the way back to where each sign was written. */
export type SourceLines = {
  /** Without comments; line 1 is the first. '' where there is none. */
  readonly line: (number: number) => string;
  readonly count: number;
  /** The column as written, from 1. */
  readonly column: (line: number, readColumn: number) => number;
};

type Line = { readonly text: string; readonly places: readonly number[] | null };

export function openLines(text: string): SourceLines {
  const lines: Line[] = [];
  let inside = false;
  for (const written of text.split('\n')) {
    const read = readLine(written, inside);
    lines.push(read.line);
    ({ inside } = read);
  }
  return {
    line: (number) => lines[number - 1]?.text ?? '',
    count: lines.length,
    column: (line, read) => {
      const places = lines[line - 1]?.places;
      if (!places) return read;
      return (places[read - 1] ?? (places.at(-1) ?? -1) + 1) + 1;
    },
  };
}

function readLine(
  written: string,
  inside: boolean,
): { readonly line: Line; readonly inside: boolean } {
  if (!inside && !written.includes('/')) return { line: { text: written, places: null }, inside };
  const places: number[] = [];
  let text = '';
  let hidden = inside;
  let at = 0;
  while (at < written.length) {
    const pair = written.slice(at, at + 2);
    if (!hidden && pair === '//') break;
    if (pair === (hidden ? '*/' : '/*')) {
      hidden = !hidden;
      at += 2;
    } else {
      if (!hidden) {
        places.push(at);
        text += written[at] ?? '';
      }
      at += 1;
    }
  }
  return { line: { text, places }, inside: hidden };
}
