import type { ComponentChildren } from 'preact';
import type { TeamPanel, Telling } from '../../session/view/telling.ts';
import { boxStyle } from './box-style.ts';
import { ChoiceCards } from './choice-cards.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { EndingCard } from './ending-card.tsx';
import { FootBar } from './foot-bar.tsx';
import { NewsCard } from './news-card.tsx';
import { StageFrame } from './stage-frame.tsx';
import { isTall, planWall } from './wall-plan.ts';
import type { PhaseProps } from './wall.tsx';

type TeamPlayProps = PhaseProps & {
  readonly panel: TeamPanel;
};

/** One team's story: the stage, and beside it what is to be decided, or how it ended. */
export function TeamPlay({ panel, size, shift, calm }: TeamPlayProps): ComponentChildren {
  const { telling } = panel;
  const beside = besideOf(telling);
  const news = telling.news.at(-1);
  const plan = planWall(size, { none: 0, ending: 1, choices: telling.choices.length }[beside]);
  const names = `play ${telling.whatIf ? 'what-if' : ''} ${beside === 'none' ? '' : 'beside'}`;
  const Foot = beside === 'choices' ? DecisionPanel : FootBar;
  return (
    <section class={names}>
      <div class="stage-box" style={boxStyle(plan.stage)}>
        <StageFrame
          telling={telling}
          unit={plan.unit}
          calm={calm}
          close={beside === 'choices' && !isTall(size)}
        />
        {news !== undefined && (
          <NewsCard key={news.key} news={news} narrow={beside === 'choices'} />
        )}
      </div>
      <div class="foot-box" style={boxStyle(plan.foot)}>
        <Foot panel={panel} shift={shift} />
      </div>
      {beside === 'choices' && (
        <ChoiceCards telling={telling} tally={panel.tally} tray={plan.foot} boxes={plan.cards} />
      )}
      {beside === 'ending' && plan.cards[0] && <EndingCard telling={telling} box={plan.cards[0]} />}
    </section>
  );
}

function besideOf(telling: Telling): 'none' | 'ending' | 'choices' {
  if (isChoosing(telling)) return 'choices';
  return telling.ending !== null && !telling.moreLines ? 'ending' : 'none';
}

/** A choice that stands alone only means "go on": it needs no card. */
function isChoosing(telling: Telling): boolean {
  return telling.decision !== null && telling.choices.length > 0;
}
