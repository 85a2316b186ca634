import type { WrittenPart, WrittenText } from '../ink/written/written-part.ts';
import type { Pack } from '../pack.ts';
import { parseTag } from '../tags.ts';
import type { Tag } from '../tags.ts';
import { gatherDrafts, piecesOf } from './gather-drafts.ts';
import type { Draft, Piece } from './gather-drafts.ts';
import { wordingsOf } from './wordings.ts';
import type { Gap } from './wordings.ts';

/** A line, a choice or a question of the story, with all its wordings. */
export type Unit = {
  readonly kind: 'line' | 'choice' | 'prompt';
  readonly flow: string;
  /** Each a whole sentence; more than one where parts of it change. */
  readonly texts: readonly string[];
  readonly gaps: readonly Gap[];
  readonly speaker: string | null;
  readonly tags: readonly Tag[];
  /** The author's own. */
  readonly ownId: string | null;
  /** Where in the compiled story its words may begin. */
  readonly paths: readonly string[];
  /** Of the choice that it belongs to. */
  readonly choice: string | null;
  readonly inFunction: boolean;
  /** A tag may stand on it: it is not part of another line, and never nothing. */
  readonly whole: boolean;
  readonly file: string;
  readonly line: number | null;
  readonly lastLine: number | null;
};

/** Knots that one line can lead on into, at most. */
const mostJoins = 12;

type Said = { readonly speaker: string | null; readonly text: string };
type Told = {
  readonly pack: Pack;
  readonly constants: ReadonlyMap<string, string>;
  readonly functions: ReadonlySet<string>;
};

/** Everything the story says, in the order in which it is written. */
export function storyUnits(
  written: WrittenText,
  pack: Pack,
  constants: ReadonlyMap<string, string>,
): readonly Unit[] {
  const drafts = written.flows.flatMap(gatherDrafts);
  const whole = joinDiverts(drafts);
  const functions = new Set(written.flows.flatMap((one) => (one.isFunction ? [one.flow] : [])));
  const told = drafts.map((draft, index) => ({
    ...unitOf(whole[index] ?? draft, { pack, constants, functions }),
    // Of its own words only: those it leads on to are another line too.
    paths: pathsOf(draft),
  }));
  const prompts = written.flows.flatMap(({ flow, parts }) => promptsIn(flow, parts));
  return [...mergeBeginnings(mergeEchoes(told)), ...prompts];
}

/** A line that ends in a divert goes on with the first line of the knot it leads to. */
function joinDiverts(drafts: readonly Draft[]): readonly Draft[] {
  const openings = new Map(
    drafts.flatMap((draft) => (draft.opens ? [[draft.flow, draft.pieces] as const] : [])),
  );
  let left = mostJoins;
  const join = (pieces: readonly Piece[]): readonly Piece[] =>
    pieces.flatMap((piece): readonly Piece[] => {
      if (piece.kind === 'either') return [{ ...piece, branches: piece.branches.map(join) }];
      const next = piece.kind === 'leap' ? openings.get(piece.to ?? '') : undefined;
      if (!next || left === 0) return [piece];
      left -= 1;
      return [...join(next), piece];
    });
  return drafts.map((draft) => {
    left = mostJoins;
    return { ...draft, pieces: join(draft.pieces) };
  });
}

function unitOf(draft: Draft, told: Told): Unit {
  const { kind, flow, choice, file, line, lastLine } = draft;
  const tags = draft.tags.map(parseTag);
  const { texts, gaps } = wordingsOf(draft.pieces);
  const shown = texts.filter((text) => text !== '');
  const said = kind === 'line' ? shown.map((text) => saidBy(text, tags, told)) : [];
  const ids = tags.filter(({ name, value }) => name === 'id' && value !== '');
  return {
    kind,
    flow,
    texts: kind === 'line' ? [...new Set(said.map(({ text }) => text))] : shown,
    gaps,
    speaker: speakerIn(said),
    tags,
    ownId: (kind === 'line' ? ids.at(-1) : ids[0])?.value ?? null,
    paths: [],
    choice,
    inFunction: told.functions.has(flow),
    whole: !told.functions.has(flow) && shown.length === texts.length,
    file,
    line,
    lastLine,
  };
}

const pathsOf = ({ kind, choice, pieces }: Draft): readonly string[] =>
  kind === 'choice' && choice !== null ? [choice] : pathsIn(pieces);

const speakerIn = (said: readonly Said[]): string | null =>
  said.find(({ speaker }) => speaker !== null)?.speaker ?? null;

const pathsIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'text') return piece.path === null ? [] : [piece.path];
    return piece.kind === 'either' ? piece.branches.flatMap(pathsIn) : [];
  });

/** As the telling reads it: a speaker tag, or a name in front. */
function saidBy(text: string, tags: readonly Tag[], told: Told): Said {
  const tagged = tags.findLast(({ name }) => name === 'speaker')?.value.toLowerCase();
  if (tagged !== undefined && Object.hasOwn(told.pack.cast, tagged))
    return { speaker: tagged, text };
  const [, name = '', said = ''] = /^([^:]{1,40}?)\s*:\s+(\S[\s\S]*)$/.exec(text) ?? [];
  const key = nameSaid(name, told.constants).toLowerCase();
  const isCast = key !== '' && Object.hasOwn(told.pack.cast, key);
  return isCast ? { speaker: key, text: said } : { speaker: null, text };
}

/** `{LEADER}:` is whoever the constant names. */
const nameSaid = (name: string, constants: Told['constants']): string =>
  constants.get(/^\{(.+)\}$/.exec(name)?.[1] ?? '') ?? name;

/** A choice without brackets is said again when it is taken: that is one text. */
function mergeEchoes(units: readonly Unit[]): readonly Unit[] {
  const echoes = new Map<string, Unit>();
  for (const unit of units) {
    if (unit.kind === 'line' && unit.choice !== null) echoes.set(unit.choice, unit);
  }
  const merged = new Set<Unit>();
  const kept = units.map((unit) => {
    const echo = unit.kind === 'choice' ? echoes.get(unit.choice ?? '') : undefined;
    if (!echo || echo.texts.join('\n') !== unit.texts.join('\n')) return unit;
    if (echo.ownId !== unit.ownId) return unit;
    merged.add(echo);
    return { ...unit, paths: [...unit.paths, ...echo.paths] };
  });
  return kept.filter((unit) => !merged.has(unit));
}

/** Lines that begin with the same words, and go on in different ways, are wordings of one. */
function mergeBeginnings(units: readonly Unit[]): readonly Unit[] {
  const merged = new Map<string, Unit>();
  for (const [index, unit] of units.entries()) {
    const key = unit.kind === 'line' ? (unit.paths[0] ?? `${index}`) : `${index}`;
    const before = merged.get(key);
    if (!before) merged.set(key, unit);
    else {
      const texts = [...new Set([...before.texts, ...unit.texts])];
      const gaps = new Map([...before.gaps, ...unit.gaps].map((gap) => [gap.name, gap]));
      const paths = [...new Set([...before.paths, ...unit.paths])];
      merged.set(key, { ...before, texts, gaps: [...gaps.values()], paths });
    }
  }
  return [...merged.values()];
}

/** Questions for the debrief and at pause marks stand in tags; the story asks for them by their own words. */
function promptsIn(flow: string, parts: readonly WrittenPart[]): readonly Unit[] {
  return parts.flatMap((part): readonly Unit[] => {
    if (part.kind === 'either') return part.branches.flatMap((branch) => promptsIn(flow, branch));
    if (part.kind === 'choice') {
      return [part.start, part.only, part.inner].flatMap((inner) => promptsIn(flow, inner));
    }
    return part.kind === 'tag' ? promptOf(flow, part) : [];
  });
}

const isQuestion = /^\s*(?:debrief|pause-mark)\s*:\s*/i;

function promptOf(flow: string, tag: WrittenPart & { kind: 'tag' }): readonly Unit[] {
  const [first, ...others] = piecesOf(tag.inner);
  if (first?.kind !== 'text' || !isQuestion.test(first.text)) return [];
  const asked = { ...first, text: first.text.replace(isQuestion, '') };
  const { texts, gaps } = wordingsOf([asked, ...others]);
  const { file, line } = tag;
  const plain = {
    speaker: null,
    tags: [],
    ownId: null,
    paths: [],
    choice: null,
    inFunction: false,
  };
  const shown = texts.filter((text) => text !== '');
  const prompt = {
    kind: 'prompt',
    flow,
    texts: shown,
    gaps,
    file,
    line,
    lastLine: line,
    whole: false,
  } as const;
  return shown.length === 0 ? [] : [{ ...prompt, ...plain }];
}
