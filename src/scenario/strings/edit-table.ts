import type { Translation } from './strings.ts';
import { headingKey, headingOf } from './table-heading.ts';

/** One entry of a table's text: from its key's first sign to its value's last. */
type Member = {
  readonly key: string;
  readonly from: number;
  readonly at: number;
  readonly to: number;
};
type Members = { readonly open: number; readonly close: number; readonly all: readonly Member[] };

export type ToldEntry = {
  readonly id: string;
  readonly told: Exclude<Translation, string>;
  /** All ids in the story's order: a new entry stands behind its nearest neighbour before it. */
  readonly order: readonly string[];
};

/** The text of a table with one entry set, and no sign of another changed; null for a text that is no table. */
export function setInTable(json: string, { id, told, order }: ToldEntry): string | null {
  const members = membersOf(json);
  if (members === null) return null;
  const known = members.all.findLast(({ key }) => key === id);
  if (known) {
    const value = writtenAs(told, {
      like: json.slice(known.at, known.to),
      indent: indentIn(json, members),
    });
    return json.slice(0, known.at) + value + json.slice(known.to);
  }
  return putBehind(json, members, { key: id, value: told, behind: neighbour(members, id, order) });
}

/** Without an entry; the same text where there is none, null for a text that is no table. */
export function removeFromTable(json: string, id: string): string | null {
  const members = membersOf(json);
  if (members === null) return null;
  const at = members.all.findLastIndex(({ key }) => key === id);
  const [before, own, after] = [members.all[at - 1], members.all[at], members.all[at + 1]];
  if (!own) return json;
  if (after) return json.slice(0, own.from) + json.slice(after.from);
  if (before) return json.slice(0, before.to) + json.slice(own.to);
  return json.slice(0, members.open + 1) + json.slice(members.close);
}

/** Says under `@` who has checked it, or that nobody has; null for a text that is no table. */
export function setChecker(json: string, checkedBy: string | null): string | null {
  const members = membersOf(json);
  if (members === null || headingOf(json).checkedBy === checkedBy) return members && json;
  const known = members.all.findLast(({ key }) => key === headingKey);
  const held: unknown = known ? JSON.parse(json.slice(known.at, known.to)) : {};
  const value = { ...Object(held), checkedBy };
  if (!known) return putBehind(json, members, { key: headingKey, value, behind: null });
  const written = writtenAs(value, {
    like: json.slice(known.at, known.to),
    indent: indentIn(json, members),
  });
  return json.slice(0, known.at) + written + json.slice(known.to);
}

type Putting = {
  readonly key: string;
  readonly value: object;
  /** The entry before it; null for the first place. */
  readonly behind: Member | null;
};

function putBehind(json: string, members: Members, { key, value, behind }: Putting): string {
  const { open, close, all } = members;
  const [first] = all;
  if (!first) {
    const written = writtenAs(value, { like: '', indent: '  ' });
    return `${json.slice(0, open + 1)}\n  ${JSON.stringify(key)}: ${written}\n${json.slice(close)}`;
  }
  const like = behind ?? first;
  const indent = indentIn(json, members);
  const written = writtenAs(value, { like: json.slice(like.at, like.to), indent });
  const member = `${JSON.stringify(key)}: ${written}`;
  const lead = json.slice(open + 1, first.from);
  if (!behind)
    return `${json.slice(0, first.from)}${member},${lead || ' '}${json.slice(first.from)}`;
  return `${json.slice(0, behind.to)},${lead || ' '}${member}${json.slice(behind.to)}`;
}

/** The heading stands before everything that the story tells. */
function neighbour({ all }: Members, id: string, order: readonly string[]): Member | null {
  const places = new Map(all.map((member) => [member.key, member]));
  const own = order.indexOf(id);
  for (let at = own - 1; at >= 0; at -= 1) {
    const member = places.get(order[at] ?? '');
    if (member) return member;
  }
  return (own < 0 ? all.at(-1) : places.get(headingKey)) ?? null;
}

/** As the value beside it is written: over several lines, or in one. */
function writtenAs(
  value: object,
  { like, indent }: { readonly like: string; readonly indent: string },
): string {
  if (like.startsWith('{') && !like.includes('\n')) {
    const pairs = Object.entries(value).map(
      ([key, held]) => `${JSON.stringify(key)}: ${JSON.stringify(held)}`,
    );
    return /^\{\s/.test(like) ? `{ ${pairs.join(', ')} }` : `{${pairs.join(', ')}}`;
  }
  return JSON.stringify(value, null, indent).replaceAll('\n', `\n${indent}`);
}

/** What stands before a table's entries on their own lines. */
function indentIn(json: string, { open, all }: Members): string {
  const lead = json.slice(open + 1, all[0]?.from ?? open + 1);
  return /\n([ \t]+)$/.exec(lead)?.[1] ?? '  ';
}

const isTable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Its entries in their order, one of them twice where it is there twice; null where the text is no table. */
export function membersOf(json: string): Members | null {
  try {
    if (!isTable(JSON.parse(json))) return null;
  } catch {
    return null;
  }
  return readMembers(json);
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],]|[^\s"{}[\],:]+/g;

type Sign = { readonly from: number; readonly to: number };

/** Of a text that is known to be a table. */
function readMembers(json: string): Members {
  const all: Member[] = [];
  const braces: number[] = [];
  /** What stands in the outermost table since its last comma, from sign to sign. */
  let outer: Sign[] = [];
  let depth = 0;
  for (const { 0: sign, index } of json.matchAll(token)) {
    const step = stepOf(sign);
    if (depth === 0 || depth + step === 0) braces.push(index);
    if (depth === 1 && (sign === ',' || step < 0)) {
      all.push(...memberFrom(json, outer));
      outer = [];
    } else if (depth > 0) outer.push({ from: index, to: index + sign.length });
    depth += step;
  }
  const [open = 0, close = 0] = braces;
  return { open, close, all };
}

const stepOf = (sign: string): number => {
  if (sign === '{' || sign === '[') return 1;
  return sign === '}' || sign === ']' ? -1 : 0;
};

/** A key, and the first and last sign of its value. */
function memberFrom(json: string, outer: readonly Sign[]): readonly Member[] {
  const [key, value] = outer;
  const last = outer.at(-1);
  if (!key || !value || !last) return [];
  const name = String(JSON.parse(json.slice(key.from, key.to)));
  return [{ key: name, from: key.from, at: value.from, to: last.to }];
}
