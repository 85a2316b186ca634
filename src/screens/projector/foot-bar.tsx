import type { ComponentChildren } from 'preact';
import type { TeamPanel } from '../../session/view/telling.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { ClockPicture } from '../parts/clock-picture.tsx';
import { Consequence } from './moments/consequence.tsx';
import { MeterRow } from './moments/meter-row.tsx';

type FootBarProps = {
  readonly panel: TeamPanel;
  readonly shift: number;
};

/** Below the stage: whose story, where we are, and what the story weighs. */
export function FootBar({ panel, shift }: FootBarProps): ComponentChildren {
  const { telling } = panel;
  return (
    <div class="foot-bar">
      <span class="foot-team">
        <Picture file={`emblems/${panel.team}.svg`} />
        <b>{say(`thing.${panel.team}`)}</b>
        {telling.held && <Picture file="signs/pause.svg" alt={say('paused.held')} />}
      </span>
      {telling.place !== null && (
        <b class="foot-place">
          <bdi>{telling.place}</bdi>
        </b>
      )}
      {panel.since !== undefined && <Consequence key={panel.since.choice.id} since={panel.since} />}
      <MeterRow meters={telling.meters} since={panel.since} />
      {telling.clock !== null && telling.clock.kind !== 'line' && (
        <ClockPicture clock={telling.clock} shift={shift} />
      )}
    </div>
  );
}
