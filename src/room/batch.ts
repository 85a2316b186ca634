import type { FacilitatorCommand, Sent } from '../session/command.ts';
import { decide, type Decided } from '../session/decide.ts';
import type { Event } from '../session/event.ts';
import type { Facts } from '../session/facts.ts';
import type { CommandId } from '../session/ids.ts';
import { sidesAfter, type OwnSides } from '../session/own-side.ts';
import type { Refusal } from '../session/refusal.ts';
import { openKeyring, type Keyring } from './keyring.ts';
import type { KeyChange, Memo, RoomPorts, Trouble } from './ports.ts';
import type { Standing } from './standing.ts';

export type Answer = 'done' | Refusal;

/** A command that waits for its answer. */
export type Ask = {
  readonly sent: Sent;
  /** Null for what the room asks of itself. */
  readonly id: CommandId | null;
  /** Of the token that will hold the seat, when this is a join. */
  readonly tokenHash: string | null;
  /** `again` where the same command had its answer before. */
  readonly answer: (answer: Answer, again?: boolean) => void;
};

/** Commands decided one after another, each on what the ones before it led to. Nothing of it is stored yet. */
export type Batch = {
  readonly events: readonly Event[];
  readonly keys: readonly KeyChange[];
  readonly memo: Memo;
  /** What devices have said of their side; stands in no commit. */
  readonly sides: OwnSides;
  /** One per ask, in their order. */
  readonly answers: readonly Answer[];
  /** Those that had their answer before. */
  readonly again: ReadonlySet<Ask>;
  readonly after: Pick<Standing, 'group' | 'scenario' | 'keys'>;
};

export type BatchPorts = Pick<RoomPorts, 'chance' | 'ciphers' | 'scenarios'> & {
  /** What is true while the batch is decided, apart from what the batch itself changes. */
  readonly facts: Pick<Facts, 'now' | 'present' | 'join' | 'trouble' | 'wholeUntil'>;
  readonly sides: OwnSides;
  readonly refused: ReadonlyMap<string, Refusal>;
  readonly trouble: (trouble: Trouble) => void;
};

type Draft = {
  group: Standing['group'];
  scenario: Standing['scenario'];
  sides: OwnSides;
  readonly keyring: Keyring;
  readonly events: Event[];
  readonly keys: KeyChange[];
  readonly memo: { answered: string[]; tokens: Memo['tokens'][number][] };
  readonly answers: Map<string, Answer>;
};

/** Under what name an answer is remembered; null for what the room asks of itself. */
export function askKey({ sent, id }: Pick<Ask, 'sent' | 'id'>): string | null {
  if (id === null) return null;
  return `${sent.by === 'seat' ? sent.seat : sent.by}/${id}`;
}

function answeredBefore(
  key: string | null,
  from: Pick<Standing, 'answered'>,
  ports: BatchPorts,
): Answer | null {
  if (key === null) return null;
  return from.answered.has(key) ? 'done' : (ports.refused.get(key) ?? null);
}

type Choosing = { readonly command: FacilitatorCommand & { readonly kind: 'choose-scenario' } };

const isChoosing = (sent: Sent): sent is Sent & Choosing =>
  sent.by === 'facilitator' && sent.command.kind === 'choose-scenario';

/** Copies the scenario away before anything says that it was chosen. */
async function scenarioFor(ask: Ask, draft: Draft, ports: BatchPorts): Promise<Draft['scenario']> {
  const { sent } = ask;
  return isChoosing(sent) ? ports.scenarios.pin(sent.command) : draft.scenario;
}

type Kept = Exclude<Decided, { readonly refused: unknown }>;

function keep(draft: Draft, ask: Ask, { events, after }: Kept): void {
  draft.group = after;
  draft.events.push(...events);
  draft.keys.push(...draft.keyring.changes(events));
  const key = askKey(ask);
  if (key !== null) draft.memo.answered.push(key);
  const joined = events.find((event) => event.kind === 'seat-joined');
  if (joined && ask.tokenHash !== null)
    draft.memo.tokens.push({ seat: joined.seat.id, hash: ask.tokenHash });
}

async function decideOne(ask: Ask, draft: Draft, ports: BatchPorts): Promise<Answer> {
  const scenario = await scenarioFor(ask, draft, ports);
  if (scenario === null && isChoosing(ask.sent)) return 'no-scenario';
  const facts: Facts = {
    ...ports.facts,
    chance: ports.chance.number(),
    scenario,
    seals: draft.keyring.seals,
    sides: draft.sides,
  };
  const decided = decide(draft.group, ask.sent, facts);
  if ('refused' in decided) return decided.refused;
  keep(draft, ask, decided);
  draft.sides = sidesAfter(draft.sides, ask.sent, draft.group);
  if (decided.events.some((event) => event.kind === 'scenario-pinned')) draft.scenario = scenario;
  return 'done';
}

/** A bug costs its own command only: everything before it stands, since nothing is changed in place. */
async function answerOne(ask: Ask, draft: Draft, ports: BatchPorts): Promise<Answer> {
  try {
    return await decideOne(ask, draft, ports);
  } catch (error) {
    ports.trouble({ kind: 'bug', error, sequence: draft.group.sequence });
    return 'unknown-command';
  }
}

export async function decideBatch(
  standing: Standing,
  asks: readonly Ask[],
  ports: BatchPorts,
): Promise<Batch> {
  const draft: Draft = {
    group: standing.group,
    scenario: standing.scenario,
    sides: ports.sides,
    keyring: openKeyring(standing.keys, ports.ciphers),
    events: [],
    keys: [],
    memo: { answered: [], tokens: [] },
    answers: new Map(),
  };
  const answers: Answer[] = [];
  const again = new Set<Ask>();
  for (const ask of asks) {
    const key = askKey(ask);
    const before = answeredBefore(key, standing, ports) ?? draft.answers.get(key ?? '') ?? null;
    if (before !== null) again.add(ask);
    const answer = before ?? (await answerOne(ask, draft, ports));
    if (key !== null) draft.answers.set(key, answer);
    answers.push(answer);
  }
  const { group, scenario, sides, keyring, events, keys, memo } = draft;
  const after = { group, scenario, keys: keyring.keys };
  return { events, keys, memo, sides, answers, again, after };
}
