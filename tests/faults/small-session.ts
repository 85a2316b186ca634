import { askHost } from '../wire/stranger/ask.ts';
import { mustDo, tellingOf, toDecision, toldTo } from '../wire/stranger/lead.ts';
import type { Way } from '../wire/stranger/line.ts';
import { enter, type Stranger } from '../wire/stranger/stranger.ts';

export type SmallHost = {
  /** Where devices reach it. */
  readonly base: string;
  readonly hostKey: string;
  /** The host's own. */
  readonly secret: string;
};

type Group = { readonly code: string; readonly token: string; readonly stage: string };

/** One small session: who was there, and every secret it had. */
export type SmallSession = {
  readonly code: string;
  readonly console: Stranger;
  readonly seats: readonly Stranger[];
  readonly secrets: readonly string[];
};

const plan = { pack: 'canary-road', minutes: 60, cut: 12, teams: 1, inChainOfCommand: false };
const ways: readonly Way[] = ['socket', 'requests'];

/** Makes a session of two groups that are called so. */
export async function beginSession(
  { base, hostKey, secret }: SmallHost,
  names: readonly string[],
): Promise<readonly Group[]> {
  const groups = names.map((name) => ({ ...plan, name }));
  const asked = { secret, method: 'POST', path: '/api/session', body: { groups } };
  const { status, body } = await askHost({ base, hostKey, way: 'requests' }, asked);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as readonly Group[];
}

/** Everybody of a group comes in: a console, a stage, and seats by either kind of connection. */
async function comeIn({ base, hostKey }: SmallHost, group: Group, count: number) {
  const { code, token, stage } = group;
  const wall = new URL(stage).hash.replace(/^#|~.*$/g, '');
  const page = (secret: string): Promise<Stranger> =>
    enter({ base, hostKey, by: { token: secret }, way: 'socket' });
  const [console, shown] = [await page(token), await page(wall)];
  const seats: Stranger[] = [];
  for (let seat = 0; seat < count; seat += 1) {
    const way = ways[seat % 2] ?? 'socket';
    seats.push(await enter({ base, hostKey, by: { code: code.split('-') }, way }));
  }
  return { console, seats, shown, secrets: [token, wall, ...seats.map((seat) => seat.token())] };
}

/** Plays a group to its first vote, where the seats answer 0, 1, 2 in turn, and leaves the vote open. */
export async function playToVote(
  host: SmallHost,
  group: Group,
  count: number,
): Promise<SmallSession> {
  const { console, seats, shown, secrets } = await comeIn(host, group, count);
  await mustDo(console, {
    kind: 'change-settings',
    settings: { turning: 'facilitator', closesWhenAllVoted: false },
  });
  await mustDo(console, { kind: 'move-on', to: 'rules' });
  await mustDo(console, { kind: 'move-on', to: 'roles' });
  await mustDo(console, { kind: 'deal-roles' });
  await mustDo(console, { kind: 'move-on', to: 'play' });
  await console.until(() => tellingOf(console, 'gourd') !== null);
  await toDecision(console, 'gourd');
  for (const [place, seat] of seats.entries()) {
    await seat.until(() => toldTo(seat.scene())?.state === 'voting');
    const { target } = toldTo(seat.scene())!;
    await mustDo(seat, { kind: 'cast-vote', target, choice: place % 3 });
  }
  for (const [place, seat] of seats.entries())
    await seat.until(() => seat.mine().vote === place % 3);
  shown.leave();
  return { code: group.code, console, seats, secrets };
}

/** Closes the vote, by hand where it was tied, and goes on to the end of the story. */
export async function playToEnd({ console, seats }: SmallSession): Promise<void> {
  const told = tellingOf(console, 'gourd')!;
  const { target } = told;
  await mustDo(console, { kind: 'close-vote', target });
  await console.until(() => tellingOf(console, 'gourd')?.state !== 'voting');
  if (tellingOf(console, 'gourd')?.state === 'tied')
    await mustDo(console, { kind: 'choose', target, choice: 0 });
  await mustDo(console, { kind: 'go-on', target });
  for (const seat of seats) await seat.until(() => toldTo(seat.scene())?.target.at === 1);
}

export function leaveAll({ console, seats }: SmallSession): void {
  for (const one of [console, ...seats]) one.leave();
}
