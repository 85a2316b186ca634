import type { ComponentChildren } from 'preact';
import type { Finding } from '../../scenario/finding.ts';
import { FindingLine } from '../parts/finding-line.tsx';
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
        {findings.map((finding) => (
          <li key={`${finding.file}:${finding.line ?? 0}:${finding.what}`}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
    </main>
  );
}
