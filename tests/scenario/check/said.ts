import type { Finding } from '../../../src/scenario/finding.ts';
import { openInk } from '../open.ts';

/** What the check says about the Ink itself: code, line and column, in the order it is shown. */
export function said(
  ink: string,
  more: Readonly<Record<string, string>> = {},
): readonly (readonly [code: string, line: number | undefined, column: number | undefined])[] {
  return aboutInk(ink, more).map(({ code, line, column }) => [code, line, column]);
}

export function aboutInk(
  ink: string,
  more: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  return openInk(ink, more).findings.filter(({ code }) => /^(ink|trap|tag|note)-/.test(code));
}
