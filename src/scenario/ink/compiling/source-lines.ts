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
  const written = text.split('\n');
  for (const [index, line] of written.entries()) {
    const read = readLine(line, { inside, isLast: index === written.length - 1 });
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

type Before = {
  /** A comment that began above goes on. */
  readonly inside: boolean;
  readonly isLast: boolean;
};

function readLine(
  written: string,
  { inside, isLast }: Before,
): { readonly line: Line; readonly inside: boolean } {
  if (!inside && !written.includes('/')) return { line: { text: written, places: null }, inside };
  const places: number[] = [];
  let hidden = inside;
  let at = 0;
  while (at < written.length) {
    const mark = markAt(written.slice(at), { hidden, isLast });
    if (mark === 'rest') break;
    if (mark === 'turn') hidden = !hidden;
    else if (!hidden) places.push(at);
    at += mark === 'turn' ? 2 : 1;
  }
  const text = places.map((place) => written[place] ?? '').join('');
  return { line: { text, places }, inside: hidden };
}

/** What begins or ends a comment here. One with nothing in it is none, and stays text. */
function markAt(
  rest: string,
  { hidden, isLast }: { readonly hidden: boolean; readonly isLast: boolean },
): 'rest' | 'turn' | null {
  if (hidden) return rest.startsWith('*/') ? 'turn' : null;
  if (rest.startsWith('//')) return 'rest';
  const isEmpty = rest.startsWith('/**/') || (isLast && rest === '/*');
  return rest.startsWith('/*') && !isEmpty ? 'turn' : null;
}
