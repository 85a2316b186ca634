import type { ComponentChildren } from 'preact';
import type { Finding } from '../../scenario/finding.ts';
import { say } from '../parts/say.ts';

/** What is wrong with a story that cannot be played, and how to mend it. */
export function BrokenStory({
  findings,
}: {
  readonly findings: readonly Finding[];
}): ComponentChildren {
  return (
    <main class="solo-page">
      <h1>{say('solo.broken')}</h1>
      <ul>
        {findings.map(({ file, line, what, hint }) => (
          <li key={`${file}:${line ?? 0}:${what}`}>
            {file}
            {line ? `:${line}` : ''} — {what} {hint}
          </li>
        ))}
      </ul>
    </main>
  );
}
