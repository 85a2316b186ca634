const signs: readonly (readonly [sign: RegExp, name: string, plain: string])[] = [
  [/[“”„«»＂]/, 'quotation mark', '"'],
  [/[‘’]/, 'quotation mark', "'"],
  [/[–—−－]/, 'dash', '-'],
  [/[→⇒]/, 'arrow', '->'],
  [/[｛｝]/, 'brace', '{ or }'],
  [/[（）]/, 'bracket', '( or )'],
  [/[＝]/, 'equals sign', '='],
  [/[：]/, 'colon', ':'],
  [/[，]/, 'comma', ','],
  [/[\u00a0\u2000-\u200b\u202f\u2060\u3000\ufeff]/, 'blank', 'a plain blank'],
];

/** What to do about a sign that looks like one of Ink's and is none, in a line of logic that cannot be read. */
export function hintForStrangeSign(line: string): string | null {
  const logic = /^\s*(?:~|VAR\b|CONST\b|LIST\b|=)/.test(line) ? line : inBraces(line);
  const found = signs.find(([sign]) => sign.test(logic));
  if (!found) return null;
  const [sign, name, plain] = found;
  const written = sign.exec(logic)?.[0] ?? '';
  const shown = name === 'blank' ? 'A blank' : `The ${name} ${written}`;
  return `${shown} here is one that Ink does not know: write ${plain}.`;
}

function inBraces(line: string): string {
  const start = line.search(/[{｛]/);
  return start < 0 ? '' : line.slice(start);
}

/** Ink takes some blanks for letters, so that a name has one in it that nobody sees. */
export const hasHiddenBlank = (name: string): boolean =>
  /[\u00a0\u2000-\u200b\u202f\u2060\u3000\ufeff]/.test(name);
