import type { Finding } from '../../scenario/finding.ts';

/** What is wrong with a pack, for whoever wrote it: the check speaks English, whatever the page does. */
export const FindingLine = ({
  finding: { file, line, what, hint },
}: {
  readonly finding: Finding;
}) => (
  <span lang="en" dir="ltr">
    {file}
    {line ? `:${line}` : ''} — {what} {hint}
  </span>
);
