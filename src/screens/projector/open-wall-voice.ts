import type { StageScene } from '../../session/view/stage-view.ts';
import { isOver, voicesFor } from '../../sound/voices-for.ts';

/** The part of the browser's audio element that is needed here. */
export type WallPlayer = Pick<HTMLAudioElement, 'src' | 'muted' | 'volume' | 'pause' | 'play'> & {
  readonly addEventListener: (kind: 'ended' | 'error', then: () => void) => void;
};

export type WallVoice = {
  /** Says what the step from the last picture to this one tells, after what is being said. */
  readonly follow: (scene: StageScene) => void;
  readonly mute: (isMuted: boolean) => void;
};

/** The story told aloud by the wall, where the facilitator wants that; what cannot be played is passed over. */
export function openWallVoice(
  player: WallPlayer,
  site: string,
  spoken: (isSpeaking: boolean) => void,
): WallVoice {
  let before: StageScene | null = null;
  let waiting: readonly string[] = [];
  let turn = 0;
  let isSpeaking = false;
  let isMutedHere = false;
  const tune = (): void => {
    player.muted = isMutedHere || before?.muted === true;
    player.volume = before?.voiceVolume ?? 1;
  };
  const goOn = (of: number): void => {
    if (of !== turn) return;
    const [voice, ...rest] = waiting;
    turn += 1;
    waiting = rest;
    isSpeaking = voice !== undefined;
    spoken(isSpeaking);
    if (voice === undefined) return;
    const own = turn;
    player.src = new URL(voice, site).href;
    player.play().catch(() => goOn(own));
  };
  player.addEventListener('ended', () => goOn(turn));
  player.addEventListener('error', () => goOn(turn));
  return {
    follow: (scene) => {
      if (before !== null && isOver(before, scene)) {
        player.pause();
        waiting = [];
        if (isSpeaking) goOn(turn);
      }
      waiting = [...waiting, ...voicesFor(before, scene)];
      before = scene;
      tune();
      if (!isSpeaking && waiting.length > 0) goOn(turn);
    },
    mute: (isMuted) => {
      isMutedHere = isMuted;
      tune();
    },
  };
}
