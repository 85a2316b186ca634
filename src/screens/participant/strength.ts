/** What a device says of itself; null where it says nothing. */
export type Device = {
  readonly cores: number | null;
  /** Gigabytes. */
  readonly memory: number | null;
  readonly hasCanvas: boolean;
  readonly wantsStill: boolean;
};

const fewestCores = 4;
const leastMemory = 3;

/** Whether it is worth trying: on plain http no browser tells its memory, so that cores must do. */
export function mayBeStrong({ cores, memory, hasCanvas, wantsStill }: Device): boolean {
  if (wantsStill || !hasCanvas) return false;
  return (cores ?? 0) >= fewestCores && (memory ?? leastMemory) >= leastMemory;
}

/** Frames that are looked at together. */
export const framesTogether = 45;
/** Milliseconds between frames: more than 24 a second before anything moves, and more than 18 once it does. */
const mostStill = 1000 / 24;
const mostMoving = 1000 / 18;

/** Asks for the next frame and is told its time in milliseconds; gives back what calls it off. */
export type NextFrame = (then: (now: number) => void) => () => void;

/** `yes` once a device draws fast enough with nothing moving, `no` for good as soon as half of its frames are slow. */
export type Verdict = 'yes' | 'no';

/** Looks at frames for as long as it is not closed. A page that was hidden has one long frame, and that is no half. */
export function watchFrames(next: NextFrame, tell: (verdict: Verdict) => void): () => void {
  let last: number | null = null;
  let most = mostStill;
  let gaps: number[] = [];
  let callOff = (): void => {};
  const judge = (): void => {
    const middle = [...gaps].sort((one, other) => one - other)[framesTogether >> 1] ?? 0;
    gaps = [];
    if (middle > most) return tell('no');
    if (most === mostStill) tell('yes');
    most = mostMoving;
    ask();
  };
  const ask = (): void => {
    callOff = next((now) => {
      if (last !== null) gaps.push(now - last);
      last = now;
      if (gaps.length < framesTogether) ask();
      else judge();
    });
  };
  ask();
  return () => callOff();
}
