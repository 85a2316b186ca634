import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../scenario/finding.ts';
import { FindingLine } from '../../parts/finding-line.tsx';
import { grouped } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import type { Reached } from './story-walk.ts';
import type { WalkState } from './walking.ts';

type Props = {
  readonly state: WalkState;
  readonly onGo: (finding: Finding) => void;
  readonly onWalkOn: () => void;
};

/** How far the walk is, in a sentence. */
export function phaseWords({ phase, situations }: WalkState): string {
  return say(`studio.walk.phase.${phase}`, { count: grouped(situations) });
}

const reachedWords = ({ total, reached }: Reached): string =>
  say('studio.walk.of', { reached, total });

/** What walking every path of the story as it is written now has found. */
export function PathsSection({ state, onGo, onWalkOn }: Props): ComponentChildren {
  const { found, phase } = state;
  return (
    <section class="walk-paths">
      <h3>{say('studio.walk.paths')}</h3>
      <p role="status">{phaseWords(state)}</p>
      {phase === 'part' && (
        <button type="button" onClick={onWalkOn}>
          {say('studio.walk.go-on')}
        </button>
      )}
      {found && (
        <>
          <p>
            {say('studio.walk.knots')}: <b>{reachedWords(found.knots)}</b>
            {' · '}
            {say('studio.walk.choices')}: <b>{reachedWords(found.choices)}</b>
          </p>
          {found.findings.length === 0 ? (
            <p>{say('studio.walk.no-findings')}</p>
          ) : (
            <ul class="walk-findings">
              {found.findings.map((finding) => (
                <li key={`${finding.file} ${finding.line} ${finding.code} ${finding.what}`}>
                  <button type="button" class={finding.severity} onClick={() => onGo(finding)}>
                    <FindingLine finding={finding} />
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
