import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';

/** What burning did, and what it cannot reach; or where something is left all the same. */
export function Burned({ left }: { readonly left: readonly string[] }): ComponentChildren {
  if (left.length === 0)
    return (
      <div role="status">
        <p class="lead">{say('console.burned')}</p>
        <p>{say('console.burned-beyond')}</p>
      </div>
    );
  return (
    <div role="alert">
      <p class="lead">{say('console.burned-not-all')}</p>
      <ul>
        {left.map((file) => (
          <li key={file}>
            <bdi>{file}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
