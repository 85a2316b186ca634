import type { ComponentChildren } from 'preact';
import type { Finding } from '../../scenario/finding.ts';
import { FindingLine } from '../parts/finding-line.tsx';
import { say } from '../parts/say.ts';
import type { CheckState } from './desk/checks.ts';

type Props = {
  readonly state: CheckState;
  /** What the folder itself has wrong with it. */
  readonly around: readonly Finding[];
  readonly onGo: (finding: Finding) => void;
};

function statusOf({ isBusy, isBroken }: CheckState, count: number): string {
  if (isBusy) return say('studio.checking');
  if (isBroken) return say('studio.check-broken');
  return count === 0 ? say('studio.findings-none') : say('studio.findings-count', { count });
}

/** Everything that was found, errors first; each leads to its line. */
export function FindingList({ state, around, onGo }: Props): ComponentChildren {
  const all = [...around, ...state.findings].toSorted(
    (one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'),
  );
  return (
    <section class="finding-list">
      <h2>{say('studio.findings')}</h2>
      <p role="status">{statusOf(state, all.length)}</p>
      <ul>
        {all.map((finding) => (
          <li key={`${finding.file} ${finding.line} ${finding.code} ${finding.what}`}>
            <button type="button" class={finding.severity} onClick={() => onGo(finding)}>
              <FindingLine finding={finding} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
