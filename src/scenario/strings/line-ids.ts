import { contentHash } from '../content-hash.ts';

/** A text that needs a name. */
export type Nameless = {
  readonly kind: 'line' | 'choice' | 'prompt';
  readonly flow: string;
  readonly text: string;
};

type Named = { readonly kind: Nameless['kind']; readonly in: string; readonly text: string };

/** What `strings/ids.json` holds: the names of texts without an `#id:`, in the story's order. */
export type LineIds = {
  readonly ids: Readonly<Record<string, Named>>;
  /** Names that were given once, and are never given again. */
  readonly gone: Readonly<Record<string, Named>>;
};

export const noLineIds: LineIds = { ids: {}, gone: {} };

/** Below this share of common pairs of letters, two texts are different texts. */
const likeEnough = 0.5;

type Old = Named & { readonly id: string; readonly order: number };
type Pairs = Map<number, Old>;

/** The known name of each text, null for a new one: by its words, then by the most similar ones in its knot, then by its neighbours. */
export function matchLineIds(
  known: LineIds,
  texts: readonly Nameless[],
): readonly (string | null)[] {
  const olds = Object.entries(known.ids).map(([id, named], order) => ({ id, order, ...named }));
  const pairs: Pairs = new Map();
  pairEqual(olds, texts, { pairs, key: (kind, flow, text) => `${kind}\n${flow}\n${text}` });
  pairEqual(olds, texts, { pairs, key: (kind, _, text) => `${kind}\n${text}` });
  pairSimilar(olds, texts, pairs);
  pairNeighbours(olds, texts, pairs);
  const revived = Object.entries(known.gone);
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const old = pairs.get(index);
    if (old) return old.id;
    const back = revived.find(([id, one]) => !taken.has(id) && isSame(one, text));
    if (back) taken.add(back[0]);
    return back?.[0] ?? null;
  });
}

/** Names every text, and keeps the names of those that are gone. */
export function nameTexts(
  known: LineIds,
  texts: readonly Nameless[],
  taken: ReadonlySet<string>,
): { readonly names: readonly string[]; readonly lineIds: LineIds } {
  const used = new Set([...taken, ...Object.keys(known.ids), ...Object.keys(known.gone)]);
  const names = matchLineIds(known, texts).map((name, index) => {
    const text = texts[index];
    return name ?? (text ? freshName(text, used) : '');
  });
  const ids: Record<string, Named> = {};
  for (const [index, { kind, flow, text }] of texts.entries()) {
    ids[names[index] ?? ''] = { kind, in: flow, text };
  }
  const gone = { ...known.gone, ...known.ids };
  const left = Object.entries(gone).filter(([id]) => !Object.hasOwn(ids, id));
  return { names, lineIds: { ids, gone: Object.fromEntries(left) } };
}

/** Reads the sidecar file; null where it is none. */
export function parseLineIds(json: string): LineIds | null {
  try {
    const read = JSON.parse(json) as unknown;
    const [ids, gone] = [namesIn(read, 'ids'), namesIn(read, 'gone')];
    return ids && gone ? { ids, gone } : null;
  } catch {
    return null;
  }
}

export const makeLineIds = (lineIds: LineIds): string => `${JSON.stringify(lineIds, null, 2)}\n`;

function namesIn(read: unknown, key: string): Readonly<Record<string, Named>> | null {
  const names: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, key) : null;
  if (typeof names !== 'object' || names === null || Array.isArray(names)) return null;
  const whole = Object.values(names).every(
    (one) =>
      typeof one === 'object' &&
      one !== null &&
      ['kind', 'in', 'text'].every((field) => typeof Reflect.get(one, field) === 'string'),
  );
  return whole ? (names as Readonly<Record<string, Named>>) : null;
}

const isSame = (one: Named, { kind, flow, text }: Nameless): boolean =>
  one.kind === kind && one.in === flow && one.text === text;

function freshName({ flow, text }: Nameless, used: Set<string>): string {
  const knot = flow.replace(/[^\p{L}\p{N}_]+/gu, '_') || 'top';
  for (let nth = 0; ; nth += 1) {
    const name = `${knot}_${contentHash([[String(nth), text]])
      .slice(0, 4)
      .toUpperCase()}`;
    if (used.has(name)) continue;
    used.add(name);
    return name;
  }
}

/** The same words: the first with the first, the second with the second. */
function pairEqual(
  olds: readonly Old[],
  texts: readonly Nameless[],
  {
    pairs,
    key,
  }: { readonly pairs: Pairs; readonly key: (kind: string, flow: string, text: string) => string },
): void {
  const paired = new Set(pairs.values());
  const waiting = new Map<string, Old[]>();
  for (const old of olds) {
    if (paired.has(old)) continue;
    const same = key(old.kind, old.in, old.text);
    waiting.set(same, [...(waiting.get(same) ?? []), old]);
  }
  for (const [index, { kind, flow, text }] of texts.entries()) {
    const old = pairs.has(index) ? undefined : waiting.get(key(kind, flow, text))?.shift();
    if (old) pairs.set(index, old);
  }
}

/** The most similar first. */
function pairSimilar(olds: readonly Old[], texts: readonly Nameless[], pairs: Pairs): void {
  const paired = new Set(pairs.values());
  const left = olds
    .filter((old) => !paired.has(old))
    .map((old) => ({ old, letters: lettersOf(old.text) }));
  const likes = texts.flatMap((text, index) => {
    if (pairs.has(index)) return [];
    const letters = lettersOf(text.text);
    return left.flatMap(({ old, letters: others }) => {
      const like = old.in === text.flow && old.kind === text.kind ? likeness(letters, others) : 0;
      return like >= likeEnough ? [{ index, old, like }] : [];
    });
  });
  for (const { index, old } of likes.toSorted((a, b) => b.like - a.like)) {
    if (pairs.has(index) || paired.has(old)) continue;
    pairs.set(index, old);
    paired.add(old);
  }
}

/** One old text and one new one between the same two neighbours are the same text, said anew. */
function pairNeighbours(olds: readonly Old[], texts: readonly Nameless[], pairs: Pairs): void {
  const paired = new Set(pairs.values());
  const orderAt = (index: number): number | null => {
    if (index < 0) return -1;
    return index < texts.length ? (pairs.get(index)?.order ?? null) : olds.length;
  };
  for (const [index, text] of texts.entries()) {
    const [before, after] = [orderAt(index - 1), orderAt(index + 1)];
    if (pairs.has(index) || before === null || after !== before + 2) continue;
    const old = olds[before + 1];
    if (!old || paired.has(old) || old.in !== text.flow || old.kind !== text.kind) continue;
    pairs.set(index, old);
    paired.add(old);
  }
}

function lettersOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const plain = ` ${text.toLowerCase()} `;
  for (let at = 0; at < plain.length - 1; at += 1) {
    const pair = plain.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** The share of pairs of letters that two texts have in common, from 0 to 1. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  let all = 0;
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
