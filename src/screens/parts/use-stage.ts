import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isFramed } from '../../link/frame-wire.ts';
import type { ShownLine } from '../../session/view/telling.ts';
import { openBestStage } from '../../stage/open-best-stage.ts';
import type { Stage, StageOptions, StagePicture } from '../../stage/stage.ts';
import { artUrl } from './art-url.ts';

/** A stage inside an element, kept open while the element lives; null until it is there. Framed, it is the plain one. */
export function useStage(
  holder: RefObject<HTMLElement | null>,
  { calm, projector = false }: Pick<StageOptions, 'projector'> & { readonly calm: boolean },
): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  const [, moved] = useState(0);
  useEffect(() => {
    const parent = holder.current;
    if (parent === null) return;
    let over = false;
    let opened: Stage | null = null;
    const onAnchors = () => moved((n) => n + 1);
    const looks = { calm, plain: isFramed(), projector: projector && !isFramed() };
    void openBestStage(parent, { art: artUrl(''), ...looks, onAnchors }).then((best) => {
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
  return stage;
}

type Framing = Pick<StagePicture, 'close' | 'tall'>;

/** Shows a line's picture, and draws again once its anchors are known. */
export function useShown(stage: Stage | null, line: ShownLine | undefined, framing: Framing): void {
  const [, drawn] = useState(0);
  useEffect(() => {
    if (stage === null || line === undefined) return;
    stage.show(pictureOf(line, framing));
    drawn((n) => n + 1);
  }, [stage, line?.id, line?.scene, framing.close, framing.tall]);
}

function pictureOf({ scene, speaker }: ShownLine, framing: Framing): StagePicture {
  return { scene, speaker: speaker?.key ?? null, ...framing };
}
