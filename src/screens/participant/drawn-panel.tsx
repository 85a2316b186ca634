import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownLine } from '../../session/view/telling.ts';
import { loadArt } from '../../stage/art.ts';
import { artUrl } from '../parts/art-url.ts';
import { useShown, useStage } from '../parts/use-stage.ts';
import { mayBeStrong, watchFrames, type Device, type NextFrame } from './strength.ts';

/** The list of art: without it nobody would stand where they belong. */
export const artIsHere = loadArt(artUrl(''));

/** Once a device was too slow it stays with pictures until its page is loaded anew. */
let isSlow = false;

function thisDevice(): Device {
  // Not every browser tells both.
  const told: { readonly hardwareConcurrency?: number; readonly deviceMemory?: number } = navigator;
  return {
    cores: told.hardwareConcurrency ?? null,
    memory: told.deviceMemory ?? null,
    hasCanvas: document.createElement('canvas').getContext('2d') !== null,
    wantsStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

const nextFrame: NextFrame = (then) => {
  const asked = requestAnimationFrame(then);
  return () => cancelAnimationFrame(asked);
};

/** Whether this device shows the moving stage: where it may, and only as long as it keeps up with it. */
function useMoving(isAllowed: boolean): boolean {
  const [moves, setMoves] = useState(false);
  useEffect(() => {
    if (!isAllowed || isSlow || !mayBeStrong(thisDevice())) return;
    const close = watchFrames(nextFrame, (verdict) => {
      isSlow ||= verdict === 'no';
      setMoves(verdict === 'yes');
    });
    return () => {
      close();
      setMoves(false);
    };
  }, [isAllowed]);
  return moves;
}

/** The picture of a line as the wall draws it, with its light, weather and camera: in cuts, or moving. */
export function DrawnPanel({
  line,
  mayMove,
  onDrawn,
}: {
  readonly line: ShownLine;
  readonly mayMove: boolean;
  /** All of it is here. */
  readonly onDrawn: () => void;
}) {
  const holder = useRef<HTMLDivElement>(null);
  const moves = useMoving(mayMove);
  const stage = useStage(holder, { calm: !moves });
  useShown(stage, line, { tall: true });
  const look = (): void => {
    const all = [...(holder.current?.querySelectorAll('img') ?? [])];
    if (all.every(({ complete }) => complete)) onDrawn();
  };
  return (
    <div ref={holder} class="drawn" data-moves={moves} onLoadCapture={look} onErrorCapture={look} />
  );
}
