import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Finding } from '../../../scenario/finding.ts';

/** Findings as they stand beside their lines; what is about a whole file stands at its first. */
export function findingsInText(findings: readonly Finding[], doc: Text): readonly Diagnostic[] {
  return findings.map(({ line = 1, severity, what, hint }) => {
    const { from, to, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const indent = /^\s*/.exec(text)?.[0].length ?? 0;
    return { from: from + indent, to, severity, message: `${what} ${hint}` };
  });
}
