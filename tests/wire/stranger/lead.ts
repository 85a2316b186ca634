import type { Scene, Telling } from './shown.ts';
import type { Stranger } from './stranger.ts';

/** One way of deciding that was met: who decided, in which states, and what came of it. */
export type Met = {
  readonly by: string;
  readonly states: readonly string[];
  readonly chosen: string;
};

export const tellingOf = (console: Stranger, team: string): Telling | null =>
  console.scene().teams?.find((one) => one.team === team)?.panel?.telling ?? null;

/** What a seat is told now, while the story is told. */
export function toldTo(scene: Scene): Telling | null {
  return typeof scene.phase === 'object' ? (scene.phase.telling ?? null) : null;
}

/** Sends what has to be done. */
export async function mustDo(
  who: Stranger,
  command: Parameters<Stranger['send']>[0],
): Promise<void> {
  const answer = await who.send(command);
  if (answer !== 'done') throw new Error(`${command.kind} was refused: ${answer}`);
}

const placeOf = (told: Telling | null): string =>
  JSON.stringify([told?.target, told?.lines.length, told?.moreLines]);

/** Turns to the last line of a beat, and on where nothing is to be decided; gives the decision, or null at an ending. */
export async function toDecision(console: Stranger, team: string): Promise<Telling | null> {
  for (;;) {
    const told = tellingOf(console, team);
    if (told === null) throw new Error('Nothing is told.');
    const { target, lines, moreLines, decision, ending } = told;
    if (!moreLines && (decision !== null || ending !== null)) return ending ? null : told;
    await mustDo(
      console,
      moreLines ? { kind: 'turn-line', target, line: lines.length } : { kind: 'go-on', target },
    );
    // A view of something else may come first, with the story where it was.
    await console.until(() => placeOf(tellingOf(console, team)) !== placeOf(told));
  }
}

/** Waits until the seat is asked in this state; false where the team decides without it. */
export async function isAsked(seat: Stranger, state: string, round: number): Promise<boolean> {
  const told = (): Telling | null => toldTo(seat.scene());
  await seat.until(() => told()?.state === state && told()?.target.round === round);
  return seat.mine().mayVote === true;
}
