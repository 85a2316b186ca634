import type { ComponentChildren } from 'preact';
import { written } from '../parts/written.ts';

/** What the interpreter types, at the foot of the wall and over everything else there. */
export function Captions({ lines }: { lines: readonly string[] }): ComponentChildren {
  if (lines.length === 0) return null;
  return (
    <div class="captions" aria-live="polite">
      {lines.map((line, index) => (
        <p key={`${index}:${line}`} {...written(line)}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </div>
  );
}
