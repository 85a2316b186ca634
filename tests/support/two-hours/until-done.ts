import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Settings } from '../../../src/session/group.ts';
import { playTwoHours, type TwoHours } from './play-two-hours.ts';

/** Under which each command has a moment: somebody interprets, sides are asked, and something may leave the room. */
const settings: Partial<Settings> = { interpreter: true, crossed: true, inChainOfCommand: false };

/** What a room of one team comes to, that counts its hands. */
const letsOut: readonly string[] = [
  'offer-total',
  'offer-file',
  'turn-second-key',
  'keep-here',
  'answer-offer',
];

/** Sessions that look out for the moment of each command that is wanted, one after another until none is left, or so many were played. */
export async function playUntilDone(
  kinds: readonly string[],
  scenario: Scenario,
  most: number,
): Promise<{ readonly played: readonly TwoHours[]; readonly left: readonly string[] }> {
  const played: TwoHours[] = [];
  let left = [...kinds];
  for (let seed = 1; left.length > 0 && seed <= most; seed += 1) {
    const as = left.includes('turn-page') ? 'briefing' : 'workshop';
    const teams = left.some((kind) => letsOut.includes(kind)) ? 1 : 8;
    const wanted = new Set(left);
    const hours = await playTwoHours(seed, scenario, { as, teams, wanted, settings });
    played.push(hours);
    left = left.filter((kind) => !hours.doneKinds.has(kind));
  }
  return { played, left };
}
