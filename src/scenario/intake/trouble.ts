import type { Finding } from '../finding.ts';

/** What is wrong with a file, before anybody knows which file of which pack it is. */
export type Trouble = Pick<Finding, 'code' | 'what' | 'hint'> & { readonly line?: number };

export const inFile = (file: string, trouble: Trouble): Finding => ({
  severity: 'error',
  file: visible(file),
  ...trouble,
});

const longestShown = 100;
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** A name as it may be shown: signs that hide or turn text are written out, and what is too long is cut. */
export function visible(name: string): string {
  const shown = name.replaceAll(
    unseen,
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
}
