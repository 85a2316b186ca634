import { isAsked, mustDo, tellingOf, toldTo, type Met } from './lead.ts';
import type { Telling } from './shown.ts';
import type { Stranger } from './stranger.ts';

/** What everybody does about one decision of one team. */
export type Deciding = {
  readonly console: Stranger;
  readonly team: string;
  /** Seats whose answers are wanted. */
  readonly seats: readonly Stranger[];
  /** What the seat at this place answers in this round. */
  readonly choose: (place: number, told: Telling) => number;
  /** What happens to the answers as they are sent; awaited. */
  readonly whileVoting?: (seats: readonly Stranger[], told: Telling) => Promise<void>;
};

const counted: readonly string[] = ['hands', 'corners', 'cards', 'pots'];

/** One answer, or one for each of the people around the device, one after another. */
async function answer(seat: Stranger, told: Telling, choice: number): Promise<void> {
  const { target } = told;
  const { turn } = seat.mine();
  if (turn === undefined) {
    await mustDo(seat, { kind: 'cast-vote', target, choice });
    return seat.until(() => seat.mine().vote === choice);
  }
  for (let voter = turn.given; voter < turn.of; voter += 1) {
    await mustDo(seat, { kind: 'cast-vote', target, choice, voter });
    await seat.until(() => seat.mine().turn?.given === voter + 1);
  }
}

async function allAnswer({ seats, choose }: Deciding, told: Telling): Promise<void> {
  for (const [place, seat] of seats.entries())
    if (await isAsked(seat, told.state, told.target.round))
      await answer(seat, toldTo(seat.scene())!, choose(place, told));
}

async function confirm({ console, seats }: Deciding, { target }: Telling): Promise<void> {
  for (const seat of seats) await seat.until(() => toldTo(seat.scene())?.state === 'saying-back');
  const other = seats.find((seat) => seat.mine().mayConfirm === true) ?? console;
  await mustDo(other, { kind: 'confirm-heard', target, heard: 2 });
}

async function vote(deciding: Deciding, told: Telling): Promise<void> {
  const { console, seats, whileVoting } = deciding;
  const { target, decision, choices } = told;
  const by = decision?.by ?? '';
  if (by === 'facilitator') return mustDo(console, { kind: 'choose', target, choice: 1 });
  if (counted.includes(by)) {
    const counts = choices.map((_, at) => (at === 0 ? 7 : 1));
    await mustDo(console, { kind: 'count-hands', target, counts, estimated: false });
  }
  await allAnswer(deciding, told);
  await whileVoting?.(seats, told);
  await mustDo(console, { kind: 'close-vote', target });
}

async function step(deciding: Deciding, told: Telling): Promise<void> {
  const { console } = deciding;
  const { target } = told;
  if (told.state === 'saying-back') return confirm(deciding, told);
  if (told.state === 'private' || told.state === 'voting') return vote(deciding, told);
  if (told.state === 'tied') return mustDo(console, { kind: 'vote-again', target });
  return mustDo(console, { kind: 'open-vote', target });
}

/** Brings a decision to what was chosen, by whatever steps it takes, and goes on. */
export async function decide(deciding: Deciding): Promise<Met> {
  const { console, team } = deciding;
  const states: string[] = [];
  for (;;) {
    const told = tellingOf(console, team)!;
    states.push(told.state);
    if (told.chosen !== null) {
      const chosen = told.choices[told.chosen]?.text ?? '';
      await mustDo(console, { kind: 'go-on', target: told.target });
      await console.until(() => tellingOf(console, team)?.target.at !== told.target.at);
      return { by: told.decision?.by ?? '', states, chosen };
    }
    await step(deciding, told);
    const { state, target } = told;
    await console.until(() => {
      const now = tellingOf(console, team);
      return now?.state !== state || now.target.round !== target.round;
    });
  }
}

export type Team = { readonly team: string; readonly seats: readonly Stranger[] };

/** Each team decides for itself; or the whole room at once, and goes on together. */
export async function decideAll(
  teams: readonly Team[],
  how: Omit<Deciding, 'team' | 'seats'>,
): Promise<Met[]> {
  const [first] = teams;
  const isRoom = tellingOf(how.console, first?.team ?? '')?.decision?.by === 'room';
  const deciding =
    isRoom && first ? [{ team: first.team, seats: teams.flatMap(({ seats }) => seats) }] : teams;
  const met: Met[] = [];
  for (const one of deciding) met.push(await decide({ ...how, ...one }));
  return met;
}
