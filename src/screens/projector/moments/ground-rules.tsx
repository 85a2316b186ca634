import type { ComponentChildren } from 'preact';
import type { StagePhase } from '../../../session/view/stage-view.ts';
import { Picture } from '../../parts/picture.tsx';
import { numeral } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { Backdrop } from './backdrop.tsx';

type RulesPhase = Extract<StagePhase, { name: 'rules' }>;

/** Six pictures for the room to keep or strike; the door rule stands below them. */
export function GroundRules({ phase }: { phase: RulesPhase }): ComponentChildren {
  return (
    <section class="ground-rules">
      <Backdrop where="inside" light="pale" />
      <h1>{say('wall.rules')}</h1>
      <ul class="rule-grid">
        {phase.rules.map(({ rule, stands }) => (
          <li key={rule} class={stands ? 'stands' : 'struck'}>
            <Picture file={`signs/rule-${rule}.svg`} />
            <b>{say(`rule.${rule}`)}</b>
            {rule === 'no-plans' && <span class="always">{say('wall.always')}</span>}
            {!stands && <span class="unseen">{say('wall.struck')}</span>}
          </li>
        ))}
      </ul>
      <p class="door-rule">
        <Picture file="signs/rule-door.svg" />
        <span>{say('wall.door-rule')}</span>
        {phase.answered !== null && (
          <span class="answered-rules">
            <Picture file="signs/ok.svg" alt={say('wall.answered')} />
            <b>{numeral(phase.answered)}</b>
          </span>
        )}
      </p>
    </section>
  );
}
