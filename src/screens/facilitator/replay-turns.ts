import type { ShownReplay } from '../../session/view/shown-replay.ts';

/** A key of the catalogue, and where it leads; null where the run begins or ends. */
export type ReplayTurn = {
  readonly words: string;
  readonly to: { readonly at: number; readonly line: number } | null;
};

/** Each step there is from a beat that is shown again. */
export function turnsFrom(
  replay: Pick<ShownReplay, 'at' | 'lines' | 'beats'>,
): readonly ReplayTurn[] {
  const { at, line } = replay.at;
  const here = replay.beats.indexOf(at);
  const beat = (nth: number): ReplayTurn['to'] => {
    const steps = replay.beats[nth];
    return steps === undefined ? null : { at: steps, line: 0 };
  };
  return [
    { words: 'console.beat-back', to: beat(here - 1) },
    { words: 'console.line-back', to: line > 0 ? { at, line: line - 1 } : null },
    { words: 'console.next-line', to: line + 1 < replay.lines ? { at, line: line + 1 } : null },
    { words: 'console.beat-on', to: beat(here + 1) },
  ];
}
