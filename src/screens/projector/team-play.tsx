import type { ComponentChildren } from 'preact';
import type { TeamPanel, Telling } from '../../session/view/telling.ts';
import { boxStyle } from './box-style.ts';
import { ChoiceCards } from './choice-cards.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { EndingCard } from './ending-card.tsx';
import { FootBar } from './foot-bar.tsx';
import { StageFrame } from './stage-frame.tsx';
import { planWall } from './wall-plan.ts';
import type { PhaseProps } from './wall.tsx';

type TeamPlayProps = PhaseProps & {
  readonly panel: TeamPanel;
};

/** One team's story: the stage, and beside it what is to be decided, or how it ended. */
export function TeamPlay({ panel, size, shift, calm }: TeamPlayProps): ComponentChildren {
  const { telling } = panel;
  const chooses = isChoosing(telling);
  const ended = telling.ending !== null && !telling.moreLines;
  const plan = planWall(size, chooses ? telling.choices.length : ended ? 1 : 0);
  const beside = chooses || ended;
  return (
    <section class={`play ${telling.whatIf ? 'what-if' : ''} ${beside ? 'beside' : ''}`}>
      <div class="stage-box" style={boxStyle(plan.stage)}>
        <StageFrame telling={telling} unit={plan.unit} calm={calm} />
      </div>
      <div class="foot-box" style={boxStyle(plan.foot)}>
        {chooses ? (
          <DecisionPanel panel={panel} shift={shift} />
        ) : (
          <FootBar panel={panel} shift={shift} />
        )}
      </div>
      {chooses && <ChoiceCards telling={telling} totals={panel.tally.totals} boxes={plan.cards} />}
      {ended && plan.cards[0] && <EndingCard telling={telling} box={plan.cards[0]} />}
    </section>
  );
}

/** A choice that stands alone only means "go on": it needs no card. */
function isChoosing(telling: Telling): boolean {
  return telling.decision !== null && telling.choices.length > 0;
}
