import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ShownLine, Telling } from '../../session/view/telling.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Speech } from './speech.tsx';
import { useShown, useStage } from '../parts/use-stage.ts';

type StageFrameProps = {
  readonly telling: Telling;
  readonly unit: number;
  readonly calm: boolean;
  /** Narrow, beside cards: only who speaks is shown, larger. */
  readonly close: boolean;
};

/** Holds the stage, tells it the picture of the newest line, and lays the words over it. */
export function StageFrame({ telling, unit, calm, close }: StageFrameProps): ComponentChildren {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useStage(holder, { calm, projector: true });
  const line = telling.lines.at(-1);
  useShown(stage, line, { close });
  const { clientWidth: width, clientHeight: height } = holder.current ?? nothing;
  return (
    <div class="stage-frame">
      {stage === null && line !== undefined && (
        <Picture kind="stage-before" file={`places/${line.scene.backdrop}.svg`} />
      )}
      <div ref={holder} class="stage-holder" />
      <p class="unseen">{line === undefined ? '' : describe(line, telling)}</p>
      {stage !== null && width > 0 && (
        <Speech
          lines={telling.lines}
          anchors={stage.anchors()}
          size={{ width, height }}
          unit={unit}
        />
      )}
    </div>
  );
}

const nothing = { clientWidth: 0, clientHeight: 0 };

/** The picture in words, for who hears the wall instead of seeing it. */
function describe({ scene }: ShownLine, telling: Telling): string {
  const names = new Map(
    telling.lines.flatMap(({ speaker }) => (speaker === null ? [] : [[speaker.key, speaker.name]])),
  );
  const people = scene.people.map(({ who }) => names.get(who)).filter((name) => name !== undefined);
  return say('wall.scene', {
    place: telling.place ?? '',
    time: say(`time.${scene.time}`),
    people: people.join(', '),
  });
}
