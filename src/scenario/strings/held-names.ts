import type { HeldText, WrittenPart, WrittenText } from '../ink/written/written-part.ts';
import { contentHash } from '../content-hash.ts';
import type { TextEntry, TextGap } from './text-entry.ts';
import { wordingsOf } from './wordings.ts';
import type { Gap } from './wordings.ts';
import type { Piece } from './gather-drafts.ts';

/** The texts that names hold, for as far as anybody is shown them. */
export type HeldNames = {
  readonly entries: readonly TextEntry[];
  /** What constants say, whether shown or not. */
  readonly constants: ReadonlyMap<string, string>;
  readonly gapOf: (gap: Gap) => TextGap;
};

const prefixes = { constant: 'const', variable: 'var', 'list-item': 'list' } as const;

/** `inPack` are the names that only a pack shows. */
export function heldNames({ flows, held }: WrittenText, inPack: ReadonlySet<string>): HeldNames {
  const shown = shownNames(
    flows.flatMap(({ parts }) => parts),
    held,
  );
  const seen = new Set<string>();
  const entries = held.texts.flatMap((text) => {
    if (!shown.has(text.name) && !(text.kind === 'constant' && inPack.has(text.name))) return [];
    return entriesOf(text).filter(({ id }) => !seen.has(id) && seen.add(id));
  });
  const constants = new Map(
    held.texts.flatMap((text) =>
      text.kind === 'constant' ? [[text.name, plainText(text)] as const] : [],
    ),
  );
  const can = new Map<string, string[]>();
  for (const { id, source } of entries) {
    const name = id.split('.')[1] ?? '';
    can.set(name, [...(can.get(name) ?? []), source]);
  }
  const gapOf = ({ name, shows, parts }: Gap): TextGap => ({
    name,
    shows,
    can:
      shows === 'part' ? parts : (can.get(name.replace(/(?<=\D)\d+$/, '')) ?? can.get(name) ?? []),
  });
  return { entries, constants, gapOf };
}

/** Names that are printed, and names whose text comes to be printed by another name. */
function shownNames(
  parts: readonly WrittenPart[],
  { texts, passed }: WrittenText['held'],
): ReadonlySet<string> {
  const shown = new Set([
    ...printedIn(parts),
    ...texts.flatMap((text) => [...printedIn(text.parts)]),
  ]);
  for (let size = -1; size !== shown.size;) {
    size = shown.size;
    for (const [from, to] of passed) if (shown.has(to)) shown.add(from);
  }
  return shown;
}

function* printedIn(parts: readonly WrittenPart[]): Generator<string> {
  for (const part of parts) {
    if (part.kind === 'print') yield part.name;
    if (part.kind === 'either') for (const branch of part.branches) yield* printedIn(branch);
    if (part.kind === 'choice') {
      yield* printedIn([...part.start, ...part.only, ...part.inner]);
    }
  }
}

const isPiece = (part: WrittenPart): part is WrittenPart & { kind: 'text' | 'print' } =>
  part.kind === 'text' || part.kind === 'print';

const piecesIn = ({ parts }: HeldText): readonly Piece[] =>
  parts
    .filter(isPiece)
    .map((part) => (part.kind === 'text' ? { kind: 'text', text: part.text, path: null } : part));

const plainText = ({ parts }: HeldText): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');

function entriesOf(text: HeldText): readonly TextEntry[] {
  const { name, kind, file, line } = text;
  const { texts, gaps } = wordingsOf(piecesIn(text));
  return texts
    .filter((source) => /\p{L}/u.test(source.replace(/\{\w+\}/g, '')))
    .map((source) => ({
      id: `${prefixes[kind]}.${name}${kind === 'constant' ? '' : `.${shortHash(source)}`}`,
      source,
      kind: kind === 'constant' ? 'name' : 'value',
      speaker: null,
      flow: '',
      file,
      line,
      before: [],
      picture: null,
      note: null,
      voice: false,
      spoken: null,
      gaps: gaps.map((gap) => ({ name: gap.name, shows: gap.shows, can: gap.parts })),
    }));
}

const shortHash = (text: string): string => contentHash([['', text]]).slice(0, 6);
