import type { WrittenFlow, WrittenPart, WrittenPlace } from '../ink/written/written-part.ts';

/** What one line or choice is made of. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly path: string | null }
  | (WrittenPart & { readonly kind: 'print' })
  | { readonly kind: 'either'; readonly branches: readonly (readonly Piece[])[] }
  /** The line goes on with the first line of a knot, and not with what is written after this. */
  | { readonly kind: 'leap'; readonly to: string | null };

/** A whole line or choice as it is written, before its wordings are told apart. */
export type Draft = WrittenPlace & {
  readonly kind: 'line' | 'choice';
  readonly flow: string;
  readonly pieces: readonly Piece[];
  readonly tags: readonly string[];
  /** Of the choice that this is, or that this line repeats; null for any other line. */
  readonly choice: string | null;
  /** The first thing a knot shows, whatever happens. */
  readonly opens: boolean;
};

type Desk = {
  readonly flow: string;
  readonly drafts: Draft[];
  pieces: Piece[];
  tags: string[];
  place: WrittenPlace | null;
  glued: boolean;
  choice: string | null;
  /** Nothing was shown yet, and nothing could have been. */
  fresh: boolean;
};

const openDesk = (flow: string, more: Partial<Desk> = {}): Desk => ({
  flow,
  drafts: [],
  pieces: [],
  tags: [],
  place: null,
  glued: false,
  choice: null,
  fresh: false,
  ...more,
});

/** The lines and choices of a knot, each whole: glue joins, alternatives stay inside their line. */
export function gatherDrafts({ flow, parts }: WrittenFlow): readonly Draft[] {
  const desk = openDesk(flow, { fresh: true });
  layAll(parts, desk);
  finish(desk);
  return desk.drafts;
}

function layAll(parts: readonly WrittenPart[], desk: Desk): void {
  for (const part of parts) lay(part, desk);
}

function lay(part: WrittenPart, desk: Desk): void {
  switch (part.kind) {
    case 'text':
      desk.place ??= part;
      desk.pieces.push({ kind: 'text', text: part.text, path: part.path });
      if (part.text.trim() !== '') desk.glued = false;
      return;
    case 'print':
      desk.pieces.push(part);
      desk.glued = false;
      return;
    case 'tag':
      if (!part.changes) desk.tags.push(part.text);
      return;
    case 'glue':
      if (!hasWords(desk.pieces)) reopen(desk);
      desk.glued = true;
      return;
    case 'break':
      if (!desk.glued) finish(desk);
      return;
    case 'divert':
      desk.pieces.push({ kind: 'leap', to: part.to });
      finish(desk);
      return;
    case 'either':
      layEither(part, desk);
      return;
    case 'choice':
      layChoice(part, desk);
      return;
    default:
      part satisfies never;
  }
}

/** Ends the line; tags alone wait for the line after them. */
function finish(desk: Desk): void {
  if (hasWords(desk.pieces)) {
    const { flow, pieces, tags, choice, fresh } = desk;
    const place = placeOf(desk);
    desk.drafts.push({
      kind: 'line',
      flow,
      pieces,
      tags,
      choice,
      opens: fresh,
      ...place,
    });
    desk.tags = [];
    desk.fresh = false;
  }
  desk.pieces = [];
  desk.place = null;
  desk.glued = false;
  desk.choice = null;
}

const placeOf = ({ place }: Desk): WrittenPlace => ({
  file: place?.file ?? '',
  line: place?.line ?? null,
  lastLine: place?.lastLine ?? null,
});

/** Glue at the beginning of a line belongs to the line before it. */
function reopen(desk: Desk): void {
  const last = desk.drafts.at(-1);
  if (last?.kind !== 'line' || last.pieces.at(-1)?.kind === 'leap') return;
  desk.drafts.pop();
  Object.assign(desk, resumed(last, desk.tags));
}

const resumed = (draft: Draft, tags: readonly string[]): Partial<Desk> => ({
  pieces: [...draft.pieces],
  tags: [...draft.tags, ...tags],
  place: draft,
  choice: draft.choice,
  fresh: draft.opens,
});

function layEither(part: WrittenPart & { kind: 'either' }, desk: Desk): void {
  if (isInLine(part)) layInLine(part, desk);
  else layBlock(part, desk);
}

function layInLine(part: WrittenPart & { kind: 'either' }, desk: Desk): void {
  const branches = part.branches.map(piecesOf);
  desk.tags.push(...tagsIn([part]));
  desk.place ??= firstPlace([part]);
  const leaps = branches.some((branch) => branch.some(({ kind }) => kind === 'leap'));
  if (!branches.some(hasWords) && !(leaps && hasWords(desk.pieces))) return;
  desk.pieces.push({ kind: 'either', branches });
  desk.glued = false;
}

function layBlock(part: WrittenPart & { kind: 'either' }, desk: Desk): void {
  const goesOn = desk.glued && hasWords(desk.pieces) && isSmall(desk.pieces);
  if (!goesOn) finish(desk);
  const before = desk.drafts.at(-1);
  const branches = part.branches.map((branch) => layBranch(branch, { desk, goesOn, before }));
  desk.drafts.push(...branches.flatMap(({ drafts }) => drafts));
  const isShown = ({ drafts, open }: Branch): boolean => drafts.length > 0 || open !== null;
  if (branches.every(isShown)) desk.pieces = [];
  if (branches.some(isShown) && !goesOn) desk.tags = [];
  desk.fresh = false;
  leaveOpen(branches, desk);
}

type Branch = {
  readonly drafts: readonly Draft[];
  /** A line that glue left open at the end. */
  readonly open: readonly Piece[] | null;
  readonly place: WrittenPlace | null;
};

/** What comes next goes on with whichever branch was left open, or begins anew. */
function leaveOpen(branches: readonly Branch[], desk: Desk): void {
  const open = branches.filter((branch) => branch.open !== null);
  if (open.length === 0) return;
  const ways = open.map((branch) => branch.open ?? []);
  const closed = open.length < branches.length ? [[...desk.pieces]] : [];
  desk.pieces = [{ kind: 'either', branches: [...ways, ...closed] }];
  desk.place = open[0]?.place ?? null;
  desk.glued = true;
}

type Around = { readonly desk: Desk; readonly goesOn: boolean; readonly before: Draft | undefined };

function layBranch(branch: readonly WrittenPart[], around: Around): Branch {
  const first = branch.find(({ kind }) => kind !== 'break');
  if (first === undefined) return { drafts: [], open: null, place: null };
  const inner = openDesk(around.desk.flow, begun(first, around));
  layAll(branch, inner);
  const open = inner.glued && hasWords(inner.pieces) ? inner.pieces : null;
  const { place } = inner;
  if (open === null) finish(inner);
  return { drafts: inner.drafts, open, place };
}

/** What a branch begins with: the line before it, where glue stands between them. */
function begun(first: WrittenPart, { desk, goesOn, before }: Around): Partial<Desk> {
  const { tags, pieces, place, choice } = desk;
  if (goesOn) return { tags: [...tags], pieces: [...pieces], place, choice, glued: true };
  if (first.kind !== 'glue' || before?.kind !== 'line') return { tags: [...tags] };
  return { ...resumed(before, tags), fresh: false, glued: true };
}

function layChoice(part: WrittenPart & { kind: 'choice' }, desk: Desk): void {
  finish(desk);
  desk.tags = [];
  const shown = [...part.start, ...part.only];
  const pieces = piecesOf(shown);
  const { file, line, lastLine, path } = part;
  const place = { file, line, lastLine };
  if (!part.hidden && hasWords(pieces)) {
    const own = { flow: desk.flow, pieces, tags: tagsIn(shown), choice: path };
    desk.drafts.push({ kind: 'choice', ...own, opens: false, ...place });
  }
  Object.assign(desk, { choice: path, place, fresh: false });
  layAll([...part.start, ...part.inner], desk);
}

/** Nothing in it ends a line. */
function isInLine(part: WrittenPart): boolean {
  if (part.kind === 'break' || part.kind === 'choice') return false;
  if (part.kind !== 'either') return true;
  return !part.spread && part.branches.every((branch) => branch.every(isInLine));
}

/** What parts of a line show; tags and glue show nothing. */
export function piecesOf(parts: readonly WrittenPart[]): readonly Piece[] {
  return parts.flatMap((part): readonly Piece[] => {
    if (part.kind === 'text') return [{ kind: 'text', text: part.text, path: part.path }];
    if (part.kind === 'print') return [part];
    if (part.kind === 'divert') return [{ kind: 'leap', to: part.to }];
    return part.kind === 'either'
      ? [{ kind: 'either', branches: part.branches.map(piecesOf) }]
      : [];
  });
}

/** Tags that stand inside alternatives too. */
const tagsIn = (parts: readonly WrittenPart[]): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'tag') return part.changes ? [] : [part.text];
    return part.kind === 'either' ? part.branches.flatMap(tagsIn) : [];
  });

function firstPlace(parts: readonly WrittenPart[]): WrittenPlace | null {
  for (const part of parts) {
    if (part.kind === 'text') return part;
    const inside = part.kind === 'either' ? firstPlace(part.branches.flat()) : null;
    if (inside) return inside;
  }
  return null;
}

/** Above this, a line is no sentence, and every condition that glue joins to it would double it. */
const mostPieces = 200;

const isSmall = (pieces: readonly Piece[]): boolean => countPieces(pieces, mostPieces) < mostPieces;

/** Counts no further than `most`. */
function countPieces(pieces: readonly Piece[], most: number): number {
  let count = 0;
  for (const piece of pieces) {
    count += 1;
    if (piece.kind === 'either') count += countPieces(piece.branches.flat(), most - count);
    if (count >= most) return count;
  }
  return count;
}

function hasWords(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => {
    if (piece.kind === 'text') return piece.text.trim() !== '';
    return piece.kind === 'print' || (piece.kind === 'either' && piece.branches.some(hasWords));
  });
}
