import type { WrittenText } from '../ink/written/written-part.ts';
import type { Pack } from '../pack.ts';
import type { Finding } from '../finding.ts';
import type { TextNames } from '../text-names.ts';
import { namesInBraces } from '../world/world-names.ts';
import { heldNames } from './held-names.ts';
import type { HeldNames } from './held-names.ts';
import { matchLineIds } from './line-ids.ts';
import type { LineIds, Nameless } from './line-ids.ts';
import { isGapsAlone } from './template.ts';
import { storyUnits } from './story-units.ts';
import type { Unit } from './story-units.ts';
import type { TextEntry } from './text-entry.ts';

/** A line or choice without an `#id:` of its author's. */
export type Unnamed = Nameless & {
  readonly file: string;
  readonly line: number | null;
  /** A tag may stand on it: it is not part of another line, and never nothing. */
  readonly whole: boolean;
  /** What it is called without one: after where it stands. */
  readonly id: string;
};

export type StoryTexts = {
  readonly entries: readonly TextEntry[];
  readonly names: TextNames;
  readonly unnamed: readonly Unnamed[];
  /** Names that authors gave. */
  readonly ownIds: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  /** What constants say. */
  readonly constants: ReadonlyMap<string, string>;
};

type Called = { readonly unit: Unit; readonly id: string };

/** Everything that a story says, each text with its name and what surrounds it. */
export function storyTexts(written: WrittenText, pack: Pack, lineIds: LineIds): StoryTexts {
  const names = heldNames(written, namesInBraces(pack));
  const units = storyUnits(written, pack, names.constants).filter(({ texts }) =>
    texts.some((text) => !isGapsAlone(text)),
  );
  const nameless = units.filter(({ ownId }) => ownId === null);
  const known = matchLineIds(lineIds, nameless.map(namelessOf));
  const given = new Map(nameless.map((unit, index) => [unit, known[index] ?? plainId(unit)]));
  const called = units.map((unit) => ({ unit, id: unit.ownId ?? given.get(unit) ?? '' }));
  const surround = aroundOf(called);
  const places = (inFunction: boolean): ReadonlyMap<string, string> =>
    new Map(
      nameless
        .filter((unit) => unit.inFunction === inFunction)
        .flatMap((unit) => unit.paths.map((path) => [path, given.get(unit) ?? ''])),
    );
  return {
    entries: [...entriesFrom(called, surround, names), ...names.entries],
    names: { told: places(false), inFunctions: places(true) },
    unnamed: nameless.map((unit) => ({
      ...namelessOf(unit),
      file: unit.file,
      line: unit.line,
      whole: unit.whole,
      id: given.get(unit) ?? '',
    })),
    ownIds: new Set(units.flatMap(({ ownId }) => ownId ?? [])),
    findings: doubled(called),
    constants: names.constants,
  };
}

const namelessOf = ({ kind, flow, texts }: Unit): Nameless => ({
  kind,
  flow,
  text: texts.join(' | '),
});

const plainId = ({ kind, flow, paths, texts }: Unit): string =>
  kind === 'prompt' ? (texts[0] ?? '') : (paths[0] ?? `${flow}:${texts[0] ?? ''}`);

type Around = Pick<TextEntry, 'before' | 'picture' | 'note'>;

/** What a person saw before each text: for a choice, before the first of its choices. */
function aroundOf(called: readonly Called[]): ReadonlyMap<Unit, Around> {
  const around = new Map<Unit, Around>();
  const asked = new Map<string, readonly string[]>();
  let told: readonly string[] = [];
  let place: string | null = null;
  let flow: string | null = null;
  for (const { unit } of called) {
    if (unit.flow !== flow) [told, place, flow] = [[], null, unit.flow];
    place = tagOf(unit, 'place') ?? place;
    const before = beforeOf(unit, told, asked);
    const shown = tagOf(unit, 'picture') ?? tagOf(unit, 'icon');
    const picture = unit.kind === 'choice' ? shown : place;
    around.set(unit, { before, picture, note: tagOf(unit, 'note') });
    told = [...told, asTold(unit)].slice(-2);
  }
  return around;
}

const tagOf = ({ tags }: Unit, name: string): string | null =>
  tags.findLast((tag) => tag.name === name && tag.value !== '')?.value ?? null;

const asTold = ({ speaker, texts: [line = ''] }: Unit): string =>
  speaker === null ? line : `${speaker}: ${line}`;

function beforeOf(
  { kind, choice }: Unit,
  told: readonly string[],
  asked: Map<string, readonly string[]>,
): readonly string[] {
  if (kind === 'prompt') return [];
  if (kind === 'line' || choice === null) return told;
  const group = choice.slice(0, Math.max(0, choice.lastIndexOf('.')));
  const before = asked.get(group) ?? told;
  asked.set(group, before);
  return before;
}

/** Units with the same name are wordings of one text. */
function entriesFrom(
  called: readonly Called[],
  surround: ReadonlyMap<Unit, Around>,
  names: HeldNames,
): readonly TextEntry[] {
  const groups = new Map<string, Unit[]>();
  for (const { unit, id } of called) groups.set(id, [...(groups.get(id) ?? []), unit]);
  return [...groups].flatMap(([id, units]) => {
    const wordings = new Map(
      units.flatMap((unit) =>
        unit.texts.filter((text) => !isGapsAlone(text)).map((text) => [text, unit] as const),
      ),
    );
    const single = wordings.size === 1;
    const whole = [...wordings].map(([source, unit], index) =>
      entryOf(single ? id : `${id}.${index + 1}`, {
        source,
        unit,
        names,
        around: surround.get(unit),
      }),
    );
    return [...whole, ...units.flatMap((unit) => partsOf(id, unit, surround.get(unit)))];
  });
}

type Worded = {
  readonly source: string;
  readonly unit: Unit;
  readonly names: HeldNames;
  readonly around: Around | undefined;
};

function entryOf(id: string, { source, unit, names, around }: Worded): TextEntry {
  const { kind, speaker, flow, file, line, gaps } = unit;
  return {
    id,
    source,
    kind,
    speaker,
    flow,
    file,
    line,
    before: around?.before ?? [],
    picture: around?.picture ?? null,
    note: around?.note ?? null,
    voice: kind !== 'prompt',
    spoken: unit.texts.length === 1 ? tagOf(unit, 'spoken') : null,
    gaps: gaps.filter(({ name }) => source.includes(`{${name}}`)).map(names.gapOf),
  };
}

/** What may stand in a gap that the line itself fills. */
function partsOf(id: string, unit: Unit, around: Around | undefined): readonly TextEntry[] {
  const { flow, file, line, speaker, texts } = unit;
  const plain = {
    kind: 'part',
    speaker,
    flow,
    file,
    line,
    voice: false,
    spoken: null,
    gaps: [],
  } as const;
  return unit.gaps.flatMap(({ name, parts }) =>
    parts.map((source, index) => ({
      ...plain,
      id: `${id}.${name}.${index + 1}`,
      source,
      before: texts.slice(0, 1),
      picture: around?.picture ?? null,
      note: around?.note ?? null,
    })),
  );
}

function doubled(called: readonly Called[]): readonly Finding[] {
  const first = new Map<string, Unit>();
  return called.flatMap(({ unit, id }): readonly Finding[] => {
    const before = first.get(id);
    if (!before) first.set(id, unit);
    if (!before || unit.ownId === null) return [];
    if (unit.choice !== null && unit.choice === before.choice) return [];
    const where = before.line === null ? before.file : `${before.file}, line ${before.line}`;
    return [
      {
        severity: 'error',
        code: 'string-id-twice',
        file: unit.file,
        ...(unit.line === null ? {} : { line: unit.line }),
        what: `The id "${id}" is used twice; it stands first in ${where}.`,
        hint: 'Give this one an id of its own, so that each has its own translation and voice.',
      },
    ];
  });
}
