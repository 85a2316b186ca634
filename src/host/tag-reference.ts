import { tagManifest } from '../scenario/tags.ts';
import type { Effect, Stand, TagEntry, TagValues } from '../scenario/tags.ts';

/** A tag as programs read it. */
export type TagForPrograms = {
  readonly name: string;
  readonly on: readonly Stand[];
  readonly values: string;
  readonly words: readonly string[];
  /** The value may be left out. */
  readonly bare: boolean;
  readonly aliasOf: string | null;
  readonly effect: Effect;
  readonly says: string;
};

export function tagsForPrograms(): readonly TagForPrograms[] {
  return [...tagManifest.values()].map(({ name, on, values, bare, aliasOf, effect, says }) => ({
    name,
    on,
    values: values.kind,
    words: values.kind === 'one-of' ? values.words : [],
    bare,
    aliasOf,
    effect,
    says,
  }));
}

const wheres: readonly (readonly [stand: Stand, title: string])[] = [
  ['story', 'At the top of the story, before the first knot'],
  ['knot', 'At the top of a knot, or on a line'],
  ['line', 'On a line'],
  ['choice', 'Inside the brackets of a choice: * [Wait #icon: ear]'],
];

/** Every tag for people, by the first place where it may stand. */
export function tagReference(): readonly string[] {
  const entries = [...tagManifest.values()].filter(({ aliasOf }) => aliasOf === null);
  const rows = entries.map((entry) => ({ entry, left: `#${entry.name}${valueOf(entry)}` }));
  const width = Math.min(30, Math.max(...rows.map(({ left }) => left.length)));
  return [
    ...wheres.flatMap(([stand, title]) => [
      `${title}:`,
      ...rows
        .filter(({ entry }) => entry.on[0] === stand)
        .flatMap(({ entry, left }) => describe(entry, left.padEnd(width))),
      '',
    ]),
    'Other names, as Inky and Atrament write them:',
    ...[...tagManifest.values()].flatMap(({ name, aliasOf }) =>
      aliasOf === null ? [] : [`  #${name} is #${aliasOf}`],
    ),
    '',
    'A tag line belongs to the line after it; tags at the end of a line belong to that line.',
    'Write \\# \\| \\/\\/ and \\-> for # | // and -> in a tag.',
  ];
}

function describe(entry: TagEntry, left: string): readonly string[] {
  const more = effects[entry.effect];
  const also = entry.on.slice(1).filter((on) => on === 'choice');
  const places = also.length > 0 && entry.on[0] !== 'choice' ? ' Also on a choice.' : '';
  return [
    `  ${left}  ${entry.says}${places}${more === '' ? '' : ` (${more})`}`,
    ...wordsOf(entry.values).map((words) => `  ${''.padEnd(left.length)}  ${words}`),
  ];
}

const effects: Readonly<Record<Effect, string>> = {
  now: '',
  check: 'check and explore look at it; a room plays on without it',
  later: 'kept, and not shown yet',
  none: 'no effect',
};

function valueOf({ values, bare }: TagEntry): string {
  switch (values.kind) {
    case 'none':
      return '';
    case 'text':
      return bare ? '[: TEXT]' : ': TEXT';
    case 'name':
      return bare ? '[: NAME]' : ': NAME';
    case 'seconds':
      return ': SECONDS';
    case 'one-of':
      return bare ? '[: WORD]' : ': WORD';
    default:
      values satisfies never;
      return '';
  }
}

const wordsOf = (values: TagValues): readonly string[] =>
  values.kind === 'one-of' ? [`one of: ${values.words.join(', ')}`] : [];
