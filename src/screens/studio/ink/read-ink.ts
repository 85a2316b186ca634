import type { Defined, InkFile, NameKind, Used, WrittenInclude } from './ink-file.ts';
import { namePattern as N } from './ink-words.ts';
import { namesInBraces, namesInLogic, targetsIn, type Mention } from './read-logic.ts';
import { withoutRemarks } from './without-remarks.ts';

type Reading = {
  readonly defined: Defined[];
  readonly used: Used[];
  readonly includes: WrittenInclude[];
  knot: string;
  stitch: string;
  /** Braces that are open over more than one line. */
  depth: number;
};

/** Whether a line was this; what it means is noted. */
type Kind = (line: string, at: number, reading: Reading) => boolean;

const pathIn = ({ knot, stitch }: Reading, name: string): string =>
  [knot, stitch, name].filter((part) => part !== '').join('.');

function define(reading: Reading, kind: NameKind, mention: Mention): void {
  const { path, from, to } = mention;
  const [name = path] = /[^./]*$/.exec(path) ?? [];
  reading.defined.push({ kind, name, path, from, to });
}

function use(reading: Reading, mentions: readonly Mention[]): void {
  const { knot, stitch } = reading;
  for (const mention of mentions) reading.used.push({ ...mention, knot, stitch });
}

/** Where a group of a match begins in the text. */
function placed(found: RegExpExecArray, group: string, at: number): Mention {
  const [from = 0, to = 0] = found.indices?.groups?.[group] ?? [];
  return { path: found.groups?.[group] ?? '', from: at + from, to: at + to };
}

const pattern = (source: string): RegExp => new RegExp(source, 'du');

const knotHead = pattern(
  String.raw`^\s*={2,}\s*(?<function>function\s+)?(?<name>${N})(?<values>\s*\([^)]*\))?`,
);
const stitchHead = pattern(String.raw`^\s*=(?!=)\s*(?<name>${N})(?<values>\s*\([^)]*\))?`);
const include = pattern(String.raw`^\s*INCLUDE\s+(?<name>\S.*?)\s*$`);
const declared = pattern(String.raw`^\s*(?<what>VAR|CONST|EXTERNAL)\s+(?<name>${N})`);
const list = pattern(String.raw`^\s*LIST\s+(?<name>${N})\s*=(?<items>.*)`);
const tilde = pattern(String.raw`^\s*~(?<logic>.*)`);
const temp = pattern(String.raw`^\s*temp\s+(?<name>${N})`);
const label = pattern(String.raw`^\s*(?:(?:[*+]|-(?!>))\s*)+\(\s*(?<name>${N})\s*\)`);

/** What a knot or function is called with is known in it alone. */
function defineValues(found: RegExpExecArray, at: number, reading: Reading): void {
  const values = placed(found, 'values', at);
  for (const one of namesInLogic(values.path, values.from))
    define(reading, 'temp', { ...one, path: `${reading.knot}/${one.path}` });
}

const isKnot: Kind = (line, at, reading) => {
  const found = knotHead.exec(line);
  if (!found) return false;
  const name = placed(found, 'name', at);
  Object.assign(reading, { knot: name.path, stitch: '', depth: 0 });
  define(reading, found.groups?.['function'] === undefined ? 'knot' : 'function', name);
  defineValues(found, at, reading);
  return true;
};

const isStitch: Kind = (line, at, reading) => {
  const found = stitchHead.exec(line);
  if (!found) return false;
  const name = placed(found, 'name', at);
  Object.assign(reading, { stitch: '', depth: 0 });
  define(reading, 'stitch', { ...name, path: pathIn(reading, name.path) });
  reading.stitch = name.path;
  defineValues(found, at, reading);
  return true;
};

const isInclude: Kind = (line, at, reading) => {
  const found = include.exec(line);
  if (!found) return false;
  const { path: file, from, to } = placed(found, 'name', at);
  reading.includes.push({ file, from, to });
  return true;
};

const declaredKinds: Readonly<Record<string, NameKind>> = {
  VAR: 'variable',
  CONST: 'constant',
  EXTERNAL: 'external',
};

const isDeclared: Kind = (line, at, reading) => {
  const found = declared.exec(line);
  if (!found) return false;
  const name = placed(found, 'name', at);
  const kind = declaredKinds[found.groups?.['what'] ?? ''] ?? 'variable';
  define(reading, kind, name);
  const rest = name.to - at;
  if (kind !== 'external') use(reading, namesInLogic(line.slice(rest), at + rest));
  return true;
};

const isList: Kind = (line, at, reading) => {
  const found = list.exec(line);
  if (!found) return false;
  const name = placed(found, 'name', at);
  define(reading, 'list', name);
  const items = placed(found, 'items', at);
  for (const item of namesInLogic(items.path, items.from))
    define(reading, 'item', { ...item, path: `${name.path}.${item.path}` });
  return true;
};

const isLogic: Kind = (line, at, reading) => {
  const found = tilde.exec(line);
  if (!found) return false;
  const logic = placed(found, 'logic', at);
  const made = temp.exec(logic.path);
  if (!made) {
    use(reading, namesInLogic(logic.path, logic.from));
    return true;
  }
  const name = placed(made, 'name', logic.from);
  define(reading, 'temp', { ...name, path: `${reading.knot}/${name.path}` });
  const rest = name.to - logic.from;
  use(reading, namesInLogic(logic.path.slice(rest), name.to));
  return true;
};

/** In a block of braces a line may begin with a condition of its own. */
const branch = pattern(String.raw`^\s*-(?!>)(?<logic>[^:"]*(?:"[^"]*"[^:"]*)*):`);

const isStory: Kind = (line, at, reading) => {
  const named = label.exec(line);
  if (named) {
    const name = placed(named, 'name', at);
    define(reading, 'label', { ...name, path: pathIn(reading, name.path) });
  }
  if (!/[{}#]|->|<-/.test(line) && reading.depth === 0) return true;
  const condition = reading.depth > 0 ? branch.exec(line) : null;
  if (condition) {
    const logic = placed(condition, 'logic', at);
    use(reading, namesInLogic(logic.path, logic.from));
  }
  use(reading, targetsIn(line, at));
  use(reading, namesInBraces(line, at));
  const [opened, closed] = [line.split('{').length, line.split('}').length];
  reading.depth = Math.max(0, reading.depth + opened - closed);
  return true;
};

const kinds: readonly Kind[] = [isKnot, isStitch, isInclude, isDeclared, isList, isLogic, isStory];
/** How lines begin that are no line of story. */
const special = /^\s*(?:[=~]|INCLUDE\b|VAR\b|CONST\b|LIST\b|EXTERNAL\b)/;

/** Reads what an author has written so far; whatever cannot be understood is passed over. */
export function readInk(text: string): InkFile {
  const reading: Reading = { defined: [], used: [], includes: [], knot: '', stitch: '', depth: 0 };
  let at = 0;
  for (const line of withoutRemarks(text).split('\n')) {
    if (special.test(line)) kinds.some((kind) => kind(line, at, reading));
    else isStory(line, at, reading);
    at += line.length + 1;
  }
  const { defined, used, includes } = reading;
  return { defined, used, includes };
}
