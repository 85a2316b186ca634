/** A text with gaps: literal pieces, and the names of what is put between them. */
export type Template = readonly (string | { readonly name: string })[];

/** What stands in each gap. */
export type Filling = ReadonlyMap<string, string>;

/** Reads `{LEADER} waits.`; `\{`, `\}` and `\\` are the signs themselves, and a brace without a name is text. */
export function parseTemplate(written: string): Template {
  if (!/[\\{}]/.test(written)) return written === '' ? [] : [written];
  const pieces: (string | { readonly name: string })[] = [];
  let text = '';
  for (const [sign, escaped, name] of written.matchAll(
    /\\([\\{}])|\{([\p{L}_][\p{L}\p{N}_]*)\}|[\s\S]/gu,
  )) {
    if (name === undefined) {
      text += escaped ?? sign;
      continue;
    }
    if (text !== '') pieces.push(text);
    pieces.push({ name });
    text = '';
  }
  return text === '' ? pieces : [...pieces, text];
}

/** The text that `parseTemplate` reads. */
export function makeTemplate(template: Template): string {
  return template
    .map((piece) => (typeof piece === 'string' ? escapeText(piece) : `{${piece.name}}`))
    .join('');
}

const escapeText = (text: string): string => text.replace(/[\\{}]/g, '\\$&');

/** The names of the gaps, each once, in their order. */
export function gapsOf(template: Template): readonly string[] {
  return [...new Set(template.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name])))];
}

/** Whether a template has no words of its own. */
export const isGapsAlone = (written: string): boolean =>
  parseTemplate(written).every((piece) => typeof piece !== 'string' || piece.trim() === '');

/** Ink shows a run of spaces as one, and none at the ends of a line. */
export const tidy = (text: string): string => text.replace(/[ \t]+/g, ' ').trim();

/** Puts the values into the gaps; null where one is missing. */
export function fillTemplate(template: Template, filling: Filling): string | null {
  const pieces = template.map((piece) =>
    typeof piece === 'string' ? piece : filling.get(piece.name),
  );
  return pieces.includes(undefined) ? null : tidy(pieces.join(''));
}

/** Reads the values out of a shown text; null where it does not fit, or fits in more than one way. */
export function matchTemplate(template: Template, shown: string): Filling | null {
  const first = placeLiterals(template, shown, 'early');
  const last = placeLiterals(template, shown, 'late');
  if (!first || !last || !isSame(first, last)) return null;
  return fillTemplate(template, first) === shown ? first : null;
}

/** Spaces beside a gap may be gone where the gap is empty, so they are no landmark. */
const landmark = (piece: string): string => (piece.trim() === '' ? piece : piece.trim());

type Side = 'early' | 'late';

/** Every gap as short as it can be from the front, or from the back: the same where there is but one way. */
function placeLiterals(template: Template, shown: string, side: Side): Filling | null {
  const filling = new Map<string, string>();
  const order = side === 'early' ? template : template.toReversed();
  let rest = shown;
  let gap: string | null = null;
  for (const [index, piece] of order.entries()) {
    if (typeof piece !== 'string') {
      // Two gaps side by side cannot be told apart.
      if (gap !== null) return null;
      gap = piece.name;
      continue;
    }
    const cut = cutAt(rest, landmark(piece), { side, last: index === order.length - 1 });
    if (cut === null || !keep(filling, gap, cut.before)) return null;
    gap = null;
    rest = cut.after;
  }
  return keep(filling, gap, rest) ? filling : null;
}

/** What stands outside every gap must be nothing, and the same gap holds the same everywhere. */
function keep(filling: Map<string, string>, gap: string | null, found: string): boolean {
  const value = found.trim();
  if (gap === null) return value === '';
  const known = filling.get(gap);
  filling.set(gap, value);
  return known === undefined || known === value;
}

type Cut = { readonly before: string; readonly after: string };

/** Seen from the side where it began: what stands before the literal, and what after it. */
function cutAt(
  text: string,
  literal: string,
  { side, last }: { readonly side: Side; readonly last: boolean },
): Cut | null {
  const end = text.length - literal.length;
  if (side === 'early') {
    const at = last ? text.lastIndexOf(literal) : text.indexOf(literal);
    if (at < 0 || (last && at !== end)) return null;
    return { before: text.slice(0, at), after: text.slice(at + literal.length) };
  }
  const at = last ? text.indexOf(literal) : text.lastIndexOf(literal);
  if (at < 0 || (last && at !== 0)) return null;
  return { before: text.slice(at + literal.length), after: text.slice(0, at) };
}

function isSame(one: Filling, other: Filling): boolean {
  return [...one].every(([name, value]) => other.get(name) === value);
}
