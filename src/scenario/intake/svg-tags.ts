/** One tag of a drawing, as it is written. */
export type SvgTag = {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly line: number;
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A value as a browser reads it. */
const decoded = (value: string): string =>
  value.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});?/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const code = Number(name.replace(/^#(x?)/i, (_, hex: string) => (hex ? '0x' : '')));
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });

/** Where a tag that begins at `from` ends; a sign in quotes does not count. The text's length where it never does. */
function endOf(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '<') return text.length;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return text.length;
}

/** Where what is only noted ends: a comment, or text that may hold any sign. Null for a tag. */
function endOfNote(text: string, from: number): number | null {
  for (const [begin, end] of [
    ['!--', '-->'],
    ['![CDATA[', ']]>'],
  ] as const) {
    if (!text.startsWith(begin, from)) continue;
    const at = text.indexOf(end, from + begin.length);
    return at < 0 ? text.length : at + end.length;
  }
  return null;
}

/** A tag that never ends; nothing after it is read. */
export const unended = '<';

/** Every opening tag and every instruction in a text, in order; closing tags say nothing new. */
export function* svgTags(text: string): Generator<SvgTag> {
  const lineAt = countLines(text);
  let seen = 0;
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', seen)) {
    const note = endOfNote(text, start + 1);
    seen = note ?? endOf(text, start + 1);
    if (note !== null) continue;
    const inside = text.slice(start + 1, seen);
    const [name = ''] = /^[^\s/>]*/.exec(inside) ?? [];
    const line = lineAt(start);
    if (seen === text.length) yield { name: unended, attributes: [], line };
    else if (!inside.startsWith('/'))
      yield { name, attributes: attributesIn(inside.slice(name.length)), line };
  }
}

/** On which line a place is; each place asked for stands after the one before. */
function countLines(text: string): (at: number) => number {
  let [line, seen] = [1, 0];
  return (at) => {
    for (; seen < at; seen += 1) if (text[seen] === '\n') line += 1;
    return line;
  };
}

/** A name without a value is passed over as a whole, so that the longest tag is read once. */
const attributesIn = (text: string): SvgTag['attributes'] =>
  [...text.matchAll(/([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)].map(
    ([, name = '', double, single]) => [name.toLowerCase(), decoded(double ?? single ?? '')],
  );
