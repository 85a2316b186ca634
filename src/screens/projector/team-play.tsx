import type { ComponentChildren } from 'preact';
import type { TeamPanel, Telling } from '../../session/view/telling.ts';
import { isOpening } from '../../sound/story-on-wall.ts';
import { boxStyle } from './box-style.ts';
import { ChoiceCards } from './choice-cards.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { EndingCard } from './moments/ending-card.tsx';
import { FootBar } from './foot-bar.tsx';
import { NewsCard } from './moments/news-card.tsx';
import { ShowingBox } from './showing-box.tsx';
import { StageFrame } from './stage-frame.tsx';
import { isTall, planOpening, planWall } from './wall-plan.ts';
import type { PhaseProps } from './wall.tsx';

type TeamPlayProps = PhaseProps & {
  readonly panel: TeamPanel;
};

/** One team's story: the stage, and beside it what is to be decided, or how it ended. */
export function TeamPlay({ panel, scene, size, shift, calm }: TeamPlayProps): ComponentChildren {
  const { telling } = panel;
  const beside = besideOf(telling);
  const news = telling.news.at(-1);
  const opening = isOpening(panel);
  const plan = opening
    ? planOpening(size)
    : planWall(size, { none: 0, ending: 1, choices: telling.choices.length }[beside]);
  return (
    <section class={classesOf(panel, beside)}>
      <div class="stage-box" style={boxStyle(plan.stage)}>
        <StageFrame
          telling={telling}
          unit={plan.unit}
          calm={calm}
          close={beside === 'choices' && !isTall(size)}
        />
        <ShowingBox telling={telling} scene={scene} shift={shift} />
        {news !== undefined && (
          <NewsCard key={news.key} news={news} narrow={beside === 'choices'} />
        )}
      </div>
      <div class="foot-box" style={boxStyle(plan.foot)}>
        {beside === 'choices' && <DecisionPanel panel={panel} shift={shift} />}
        {beside !== 'choices' && !opening && <FootBar panel={panel} shift={shift} />}
      </div>
      {beside === 'choices' && (
        <ChoiceCards telling={telling} tally={panel.tally} tray={plan.foot} boxes={plan.cards} />
      )}
      {beside === 'ending' && plan.cards[0] && <EndingCard panel={panel} box={plan.cards[0]} />}
    </section>
  );
}

type Beside = 'none' | 'ending' | 'choices';

function classesOf(panel: TeamPanel, beside: Beside): string {
  return [
    'play',
    ...(panel.telling.whatIf ? ['what-if'] : []),
    ...(beside === 'none' ? [] : ['beside']),
    ...(isOpening(panel) ? ['opening'] : []),
  ].join(' ');
}

function besideOf(telling: Telling): Beside {
  if (isChoosing(telling)) return 'choices';
  return telling.ending !== null && !telling.moreLines ? 'ending' : 'none';
}

/** A choice that stands alone only means "go on": it needs no card. */
function isChoosing(telling: Telling): boolean {
  return telling.decision !== null && telling.choices.length > 0;
}
