import { isMap, isSeq } from 'yaml';
import type { Pack } from '../pack.ts';
import type { Sources } from '../scenario.ts';
import { entries, items, openYaml } from '../yaml-place.ts';
import type { YamlPlace } from '../yaml-place.ts';
import { termWord } from '../term-word.ts';
import type { TextEntry, TextKind } from './text-entry.ts';
import { gapsOf, isGapsAlone, makeTemplate, parseTemplate } from './template.ts';

type Text = readonly [id: string, kind: TextKind, source: string, note?: string];

type Known = {
  readonly constants: ReadonlyMap<string, string>;
  /** Places that the story's own tags name. */
  readonly places: ReadonlySet<string>;
};

/** Every text of a pack and its world that somebody sees, under the id by which the views ask for it. */
export function packTexts(pack: Pack, files: Sources, known: Known): readonly TextEntry[] {
  const own = linesOf(files, 'pack.yaml');
  const beside = (['world.yaml', 'indicators.yaml'] as const).map(
    (file) => [file, linesOf(files, file)] as const,
  );
  const isShown = (place: string): boolean => known.places.has(place) || own.has(`places.${place}`);
  const texts = textsIn(pack, isShown);
  return texts.flatMap(([id, kind, text, note]) => {
    const source = asTemplate(text, known.constants);
    // A name alone is said as the name is.
    if (isGapsAlone(source)) return [];
    const [file, lines, at] = placeIn(id, own, beside);
    const gaps = gapsOf(parseTemplate(source)).map((name) => ({
      name,
      shows: 'constant' as const,
      can: [known.constants.get(name) ?? ''],
    }));
    const line = lineIn(lines, at);
    const where = { speaker: null, flow: '', file, line };
    const around = { before: [], picture: null, note: note ?? null };
    return [
      {
        id,
        source,
        kind,
        ...where,
        ...around,
        voice: line !== null && isVoiced(id, kind),
        spoken: null,
        gaps,
      },
    ];
  });
}

/** What a device or the wall can say aloud, where the author wrote it: role cards, questions, what comes in, challenges. */
const isVoiced = (id: string, kind: TextKind): boolean =>
  ['chair', 'role', 'term'].includes(kind) ||
  /^(?:debrief\.|survey\.(?!.*\.measures$)|injects\..*\.says$|contests\.(?!.*\.name$))/.test(id);

type Lines = ReadonlyMap<string, number>;
type InFile = readonly [file: string, lines: Lines, at: string];

/** The file that says a text, and where in it: the pack's own goes before what lies beside it. */
function placeIn(id: string, own: Lines, beside: readonly (readonly [string, Lines])[]): InFile {
  const inPack: InFile = ['pack.yaml', own, id.replace(/^survey\./, 'survey.items.')];
  if (lineIn(own, inPack[2]) !== null) return inPack;
  const other = beside
    .map(([file, lines]): InFile => [
      file,
      lines,
      file === 'indicators.yaml' ? id.replace(/^survey\./, '') : id,
    ])
    .find(([, lines, at]) => lineIn(lines, at) !== null);
  return other ?? inPack;
}

/** A name may stand alone instead of its `name:`. */
const lineIn = (lines: ReadonlyMap<string, number>, id: string): number | null =>
  lines.get(id) ?? lines.get(id.slice(0, Math.max(0, id.lastIndexOf('.')))) ?? null;

/** `{LEADER}` in a pack is what the constant says; any other brace is a brace. */
function asTemplate(text: string, constants: ReadonlyMap<string, string>): string {
  const template = parseTemplate(text);
  return makeTemplate(
    template.map((piece) =>
      typeof piece === 'string' || constants.has(piece.name) ? piece : `{${piece.name}}`,
    ),
  );
}

function textsIn(pack: Pack, isShown: (place: string) => boolean): readonly Text[] {
  const places = Object.entries(pack.places).filter(([key]) => isShown(key));
  return [
    ['about', 'about', pack.about],
    ['title', 'title', pack.title],
    ...named(pack.meters, 'meters', 'meter'),
    ...Object.entries(pack.meters).map(([key, { meaning }]): Text => [
      `meters.${key}.meaning`,
      'meter',
      meaning,
    ]),
    ...named(pack.cast, 'cast', 'person'),
    ...Object.entries(pack.roles).flatMap(([key, role]): readonly Text[] => [
      [`roles.${key}.name`, 'role', role.name],
      [`roles.${key}.goal`, 'role', role.goal],
      ...list(`roles.${key}.interests`, 'role', role.interests),
      [`roles.${key}.secret`, 'role', role.secret, 'Only the holder of the role reads it.'],
    ]),
    ...named(Object.fromEntries(places), 'places', 'place'),
    ...Object.entries(pack.terms).flatMap(([key, voices]): readonly Text[] => [
      [`terms.${key}.name`, 'title', termWord(key), 'The word that each side explains.'],
      ...Object.entries(voices).map(([voice, text]): Text => [
        `terms.${key}.${voice}`,
        'term',
        text,
      ]),
    ]),
    ...list('notes', 'note', pack.notes),
    ...Object.entries(pack.reasons).flatMap(([key, { security, civil }]): readonly Text[] => [
      [`reasons.${key}.security`, 'reason', security],
      [`reasons.${key}.civil`, 'reason', civil],
    ]),
    ...named(pack.endings, 'endings', 'ending'),
    ...named(pack.anchors, 'anchors', 'anchor'),
    ...named(pack.decisions, 'decisions', 'decision'),
    ...Object.entries(pack.cues).flatMap(([key, cues]) =>
      Object.entries(cues).map(([kind, text]): Text => [
        `cues.${key}.${kind}`,
        'question',
        text,
        'Only the trainer reads it, and says it aloud.',
      ]),
    ),
    ...Object.entries(pack.debrief).flatMap(([step, lines]) =>
      list(`debrief.${step}`, 'question', lines),
    ),
    ...named(pack.injects, 'injects', 'note'),
    ...Object.entries(pack.injects).map(([key, { says }]): Text => [
      `injects.${key}.says`,
      'note',
      says,
    ]),
    ...contestTexts(pack),
    ...surveyTexts(pack),
    ...Object.entries(pack.films).flatMap(([key, film]) => filmTexts(key, film)),
    ...closenessTexts(pack),
    ['chair.name', 'person', pack.chair?.name ?? ''],
    ...list('chair.lines', 'chair', pack.chair?.lines ?? []),
  ];
}

const onPaper = 'On the closeness card, which people from a place read on paper.';

const closenessTexts = ({ closeness }: Pack): readonly Text[] =>
  closeness === null
    ? []
    : [
        ['closeness.provenance', 'note', closeness.provenance, onPaper],
        ...closeness.confirm.map((text, at): Text => [
          `closeness.confirm.${at}`,
          'note',
          text,
          onPaper,
        ]),
      ];

const filmTexts = (
  key: string,
  { title, description, pauses }: Pack['films'][string],
): readonly Text[] => [
  [`films.${key}.title`, 'title', title],
  [`films.${key}.description`, 'note', description],
  ...pauses.map(({ ask }, index): Text => [
    `films.${key}.pauses.${index}.ask`,
    'question',
    ask,
    'The film holds, and the room is asked this.',
  ]),
];

function contestTexts({ contests }: Pack): readonly Text[] {
  const texts = Object.entries(contests).flatMap(([key, { name, rounds }]): readonly Text[] => [
    [`contests.${key}.name`, 'note', name],
    ...rounds.flatMap(({ asks, options }) =>
      [asks, ...options].map(({ id, text }): Text => [id, 'note', text]),
    ),
  ]);
  const own = texts.filter(([id]) => id.startsWith('contests.'));
  return [...new Map(own.map((text) => [text[0], text])).values()];
}

function surveyTexts({ survey }: Pack): readonly Text[] {
  const texts = Object.values(survey.indicators).flatMap(
    ({ measures, asks, answers }): readonly Text[] => [
      [measures.id, 'note', measures.text, 'Only who reads results sees it.'],
      [asks.id, 'question', asks.text],
      ...answers.map(({ id, text }): Text => [id, 'question', text]),
    ],
  );
  return [...new Map(texts.map((text) => [text[0], text])).values()];
}

const named = (
  from: Readonly<Record<string, { readonly name: string }>>,
  key: string,
  kind: TextKind,
): readonly Text[] =>
  Object.entries(from).map(([one, { name }]) => [`${key}.${one}.name`, kind, name]);

const list = (key: string, kind: TextKind, lines: readonly string[]): readonly Text[] =>
  lines.map((text, at) => [`${key}.${at}`, kind, text]);

/** The line of everything in a YAML file, by its path. */
function linesOf(files: Sources, file: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  visit(
    openYaml(file, files[file] ?? '', () => {}),
    lines,
  );
  return lines;
}

function visit(place: YamlPlace, lines: Map<string, number>): void {
  const { node, path, source } = place;
  const start = node?.range?.[0];
  if (start !== undefined && path !== '') lines.set(path, source.lines.linePos(start).line);
  if (isMap(node)) for (const [, value] of entries(place)) visit(value, lines);
  if (isSeq(node)) for (const item of items(place)) visit(item, lines);
}
