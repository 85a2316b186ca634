import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openBestStage } from '../../stage/open-best-stage.ts';
import type { Stage, StagePicture } from '../../stage/stage.ts';
import type { ShownLine, Telling } from '../../session/view/telling.ts';
import { artUrl } from '../parts/art-url.ts';
import { say } from '../parts/say.ts';
import { Speech } from './speech.tsx';

type StageFrameProps = {
  readonly telling: Telling;
  readonly unit: number;
  readonly calm: boolean;
};

/** Holds the stage, tells it the picture of the newest line, and lays the words over it. */
export function StageFrame({ telling, unit, calm }: StageFrameProps): ComponentChildren {
  const holder = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [, moved] = useState(0);
  const line = telling.lines.at(-1);

  useEffect(() => {
    const parent = holder.current;
    if (parent === null) return;
    let over = false;
    const options = {
      art: artUrl(''),
      calm,
      projector: true,
      onAnchors: () => moved((n) => n + 1),
    };
    let opened: Stage | null = null;
    void openBestStage(parent, options).then((best) => {
      opened = best.stage;
      if (over) opened.close();
      else setStage(opened);
    });
    return () => {
      over = true;
      opened?.close();
      setStage(null);
    };
  }, [calm]);

  useEffect(() => {
    if (stage === null || line === undefined) return;
    stage.show(pictureOf(line));
    moved((n) => n + 1);
  }, [stage, line?.id, line?.scene]);

  const size = {
    width: holder.current?.clientWidth ?? 0,
    height: holder.current?.clientHeight ?? 0,
  };
  return (
    <div class="stage-frame">
      <div ref={holder} class="stage-holder" />
      {line !== undefined && <p class="unseen">{describe(line, telling)}</p>}
      {stage !== null && size.width > 0 && (
        <Speech lines={telling.lines} anchors={stage.anchors()} size={size} unit={unit} />
      )}
    </div>
  );
}

function pictureOf(line: ShownLine): StagePicture {
  return { scene: line.scene, speaker: line.speaker?.key ?? null };
}

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
