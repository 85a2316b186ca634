import { readAddress, enter, type Stranger } from '../../wire/stranger/stranger.ts';
import { askHost } from '../../wire/stranger/ask.ts';
import { mustDo, tellingOf } from '../../wire/stranger/lead.ts';
import type { Scene } from '../../wire/stranger/shown.ts';
import type { Addresses } from './host-process.ts';

type Served = {
  readonly code: string;
  readonly token: string;
  readonly stage: string;
  readonly name: string;
  /** The page of whoever holds the second key. */
  readonly second: string;
};
type Helped = { readonly code: string; readonly observer: string; readonly second: string };
type Room = { readonly console: Stranger; readonly seats: readonly Stranger[] };
/** What stands in a frame here that strangers do not look at. */
type Asking = Scene & {
  readonly survey?: { readonly held: { readonly voted: number; readonly of: number } | null };
};

export const teams = ['gourd', 'kite', 'lamp', 'boat'] as const;
/** The first group has so many that its questions may leave as totals. */
const devices = [10, 5] as const;

/** Plays a session of two groups, each of four teams with hands, devices for the questions, and an observer; leaves both in their debrief. */
export async function recordSession(
  addresses: Addresses,
  names: readonly string[],
): Promise<readonly Served[]> {
  const { secret, hostKey } = readAddress(addresses.facilitator);
  const base = `http://127.0.0.1:${addresses.port}`;
  const called = { base, hostKey, way: 'socket' } as const;
  const groups = names.map((name) => ({
    name,
    pack: 'the-river-road',
    minutes: 60,
    cut: 12,
    teams: teams.length,
    inChainOfCommand: false,
  }));
  const ask = async (method: string, path: string, body: object = {}): Promise<unknown> => {
    const answer = await askHost(called, { secret, method, path, body });
    if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const served = (await ask('POST', '/api/session', { groups })) as readonly Served[];
  const helpers = (await ask('GET', '/api/helpers')) as readonly Helped[];
  const record = async ({ code, token }: Served, nth: number): Promise<void> => {
    const entered = (by: Parameters<typeof enter>[0]['by']): Promise<Stranger> =>
      enter({ base, hostKey, by, way: 'socket' });
    const console = await entered({ token });
    const seats: Stranger[] = [];
    for (let seat = 0; seat < (devices[nth] ?? 5); seat += 1)
      seats.push(await entered({ code: code.split('-') }));
    const address = helpers.find((one) => one.code === code)?.observer ?? '';
    const observer = await entered({ token: readAddress(address).secret });
    await live({ console, seats }, observer, nth);
    for (const one of [console, observer, ...seats]) one.leave();
  };
  await Promise.all(served.map(record));
  return served.map((one) => ({
    ...one,
    second: helpers.find(({ code }) => code === one.code)?.second ?? '',
  }));
}

async function live(room: Room, observer: Stranger, nth: number): Promise<void> {
  const { console } = room;
  const care = { wears: 'leaf', card: true } as const;
  await mustDo(console, {
    kind: 'change-settings',
    settings: { turning: 'facilitator', people: 40, care },
  });
  await mustDo(console, { kind: 'move-on', to: 'rules' });
  for (const seat of room.seats) await mustDo(seat, { kind: 'agree-rules' });
  await answerAll(room, 'before');
  await mustDo(console, { kind: 'move-on', to: 'play' });
  await console.until(() => tellingOf(console, 'boat') !== null);
  await playByHands(console, teams, (at) => ({ like: at + nth, most: 16 }));
  await mustDo(observer, { kind: 'tag-moment', tag: 'silence', team: 'kite' });
  await mustDo(console, { kind: 'park', text: `Who repairs the road? ${nth + 1}` });
  await mustDo(console, { kind: 'move-on', to: 'de-roling' });
  await answerAll(room, 'after');
  await mustDo(console, { kind: 'move-on', to: 'debrief' });
}

/** Which choice has most hands, from 0, and how many; the others have seven each. */
type Hands = { readonly like: number; readonly most: number };

/** Hands are counted for every decision, so that teams go ways of their own; where the whole room decides, all are counted before it closes. */
export async function playByHands(
  console: Stranger,
  all: readonly string[],
  handsOf: (team: number) => Hands,
): Promise<void> {
  const deciding: string[] = [];
  for (const team of all) if (await toDecision(console, team)) deciding.push(team);
  for (const [at, team] of deciding.entries()) await count(console, team, handsOf(at));
  for (const [state, next] of settling)
    for (const team of deciding)
      if (tellingOf(console, team)?.state === state) await step(console, team, next);
  if (deciding.length > 0) await playByHands(console, all, handsOf);
}

/** What follows in each state, once all are counted; only a tie needs somebody to choose. */
const settling = [
  ['voting', 'close-vote'],
  ['tied', 'choose'],
  ['settled', 'go-on'],
] as const;

/** Of the whole beat: a console reads ahead. */
function linesOf(console: Stranger, team: string): number {
  const own = console.scene().teams?.find((one) => one.team === team);
  return (own as { readonly ahead?: readonly object[] } | undefined)?.ahead?.length ?? 1;
}

/** Shows the last line of every beat until something is to be decided; false where the story ends. */
async function toDecision(console: Stranger, team: string): Promise<boolean> {
  for (;;) {
    const told = tellingOf(console, team);
    if (told === null) throw new Error('Nothing is told.');
    const { target, moreLines, decision, ending } = told;
    if (!moreLines && (decision !== null || ending !== null)) return ending === null;
    const line = linesOf(console, team) - 1;
    await mustDo(
      console,
      moreLines ? { kind: 'turn-line', target, line } : { kind: 'go-on', target },
    );
    await console.until(() => tellingOf(console, team) !== told);
  }
}

async function count(console: Stranger, team: string, { like, most }: Hands): Promise<void> {
  while (tellingOf(console, team)?.state !== 'voting') await step(console, team, 'open-vote');
  const { target, choices } = tellingOf(console, team) ?? { target: null, choices: [] };
  const counts = choices.map((_, at) => (at === like % choices.length ? most : 7));
  await mustDo(console, { kind: 'count-hands', target, counts, estimated: false });
}

async function step(
  console: Stranger,
  team: string,
  kind: 'open-vote' | 'close-vote' | 'choose' | 'go-on',
): Promise<void> {
  const told = tellingOf(console, team);
  if (told === null) throw new Error('Nothing is told.');
  await mustDo(console, { kind, target: told.target, ...(kind === 'choose' && { choice: 0 }) });
  await console.until(() => {
    const now = tellingOf(console, team);
    return now?.state !== told.state || now.target.at !== told.target.at;
  });
}

/** Everybody answers every question: first the least of it or a little more, later more. */
async function answerAll({ console, seats }: Room, round: 'before' | 'after'): Promise<void> {
  await mustDo(console, { kind: 'ask-survey', round });
  for (const [nth, seat] of seats.entries()) {
    await seat.until(() => questionOf(seat) !== null);
    for (let asked = questionOf(seat); asked !== null; asked = questionOf(seat)) {
      const { person, item } = asked;
      const answer = (round === 'before' ? 0 : 1) + Number(nth % 5 > 2);
      await mustDo(seat, { kind: 'answer-survey', round, person, item, answer });
      await seat.until(() => questionOf(seat)?.item !== item);
    }
  }
  await console.until(() => (console.scene() as Asking).survey?.held?.voted === seats.length);
  await mustDo(console, { kind: 'close-survey', round });
}

type Question = { readonly person: number; readonly item: number };

const questionOf = (seat: Stranger): Question | null =>
  (seat.mine() as { readonly question?: Question | null }).question ?? null;
