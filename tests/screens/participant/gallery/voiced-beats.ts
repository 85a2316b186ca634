import type { LinkState } from '../../../../src/link/link.ts';
import type { SeatView } from '../../../../src/screens/participant/seat.ts';
import type { SeatMine } from '../../../../src/session/view/seat-view.ts';
import type { ShownChoice, ShownLine, Telling } from '../../../../src/session/view/telling.ts';

type State = LinkState<SeatView>;

/** Lines that have a voice: the first alone, all of them, and where the wall says them; and a private vote. */
export function voicedBeats(
  play: (change: Partial<Telling>, own?: Partial<SeatMine>) => State,
  lines: readonly ShownLine[],
  choices: readonly ShownChoice[],
): Readonly<Record<string, State>> {
  const voiced = lines.map((line) => ({ ...line, voice: `/media/en/${line.id}.mp3` }));
  const all = play({ state: 'reading', lines: voiced });
  return {
    'private-voiced': play({ state: 'private', choices }, { mayVote: true }),
    'beat-first-voiced': play({ state: 'reading', lines: voiced.slice(0, 1) }),
    'beat-all-voiced': all,
    'beat-wall-speaks': { ...all, scene: all.scene && { ...all.scene, wallSpeaks: true } },
  };
}
