import { deciders, moods, poses, shots, times, weathers } from './beat.ts';
import { cuts } from './pack.ts';

/** Where a tag may stand: at the top of the story, in a knot's head, on a line, inside a choice's brackets. */
export const stands = ['story', 'knot', 'line', 'choice'] as const;
export type Stand = (typeof stands)[number];

export type TagValues =
  | { readonly kind: 'none' }
  | { readonly kind: 'text' }
  | { readonly kind: 'name' }
  | { readonly kind: 'seconds' }
  | { readonly kind: 'one-of'; readonly words: readonly string[]; readonly more: boolean };

export type TagEntry = {
  readonly name: string;
  readonly on: readonly Stand[];
  readonly values: TagValues;
  /** The value may be left out. */
  readonly bare: boolean;
  /** The tag that this one is another name for. */
  readonly aliasOf: string | null;
  /** Whether anything happens because of it: in a room now, in checking and walking only, in a later release, or never. */
  readonly effect: Effect;
  readonly says: string;
};

export type Effect = 'now' | 'check' | 'later' | 'none';

export type Tag = { readonly name: string; readonly value: string };

const oneOf = (words: readonly string[], more = false): TagValues => ({
  kind: 'one-of',
  words,
  more,
});
const none: TagValues = { kind: 'none' };
const text: TagValues = { kind: 'text' };
const name: TagValues = { kind: 'name' };
const seconds: TagValues = { kind: 'seconds' };

type Row = readonly [name: string, on: string, values: TagValues, says: string];

const rows: readonly Row[] = [
  ['title', 'story', text, 'The name of the story.'],
  ['author', 'story', text, 'Who wrote it.'],
  ['theme', 'story', text, 'The look that Inky shows the story in.'],
  ['lang', 'story', name, 'The language of the source, such as en.'],
  ['minutes', 'story', text, 'How long the story takes.'],
  ['world', 'story', name, 'The imaginary place the story is set in.'],
  ['note', 'story knot line choice', text, 'A remark for other authors, and for translators.'],
  ['place', 'knot line', name, 'Where the scene is: everybody else leaves the stage.'],
  ['time', 'knot line', oneOf(times), 'The time of day.'],
  ['weather', 'knot line', oneOf(weathers), 'The weather.'],
  [
    'ambience',
    'knot line',
    name,
    'A quiet sound that goes on until the place changes, such as: water; none is silence.',
  ],
  ['enter', 'knot line', name, 'Somebody comes on stage, such as: dulomi left.'],
  ['exit', 'knot line', name, 'Somebody leaves the stage, or all.'],
  ['stand', 'knot line', name, 'Somebody moves to a spot, such as: dulomi right.'],
  ['look', 'knot line', name, 'Where somebody looks, such as: dulomi left.'],
  [
    'mood',
    'knot line',
    oneOf(moods, true),
    'How somebody feels, such as: dulomi concerned; alone it means the speaker.',
  ],
  [
    'pose',
    'knot line',
    oneOf(poses, true),
    'How somebody stands until their mood changes, such as: dulomi raise; alone it means the speaker.',
  ],
  [
    'hold',
    'knot line',
    name,
    'What somebody holds, such as: dulomi cup; none is nothing, alone it means the speaker.',
  ],
  ['prop', 'knot line', name, 'A thing on stage, such as: cart right; none clears them.'],
  [
    'camera',
    'knot line',
    oneOf(shots, true),
    'How near the picture is until the place changes, such as: near dulomi; near alone means the speaker, and split hall shows the hall too, with whoever stands on the right.',
  ],
  ['film', 'line', name, 'A short film of the pack that the wall plays after this line.'],
  [
    'motion-comic',
    'knot line',
    oneOf(['on', 'off']),
    'From here on the wall tells the lines by itself, until off or the next choice.',
  ],
  [
    'pause-mark',
    'line',
    text,
    'In a motion comic: after this line it holds, and the room is asked this.',
  ],
  [
    'map',
    'knot line',
    oneOf(['on', 'off']),
    'The map of the world for this line; on keeps it until off.',
  ],
  ['speaker', 'knot line', name, 'Who says the line.'],
  [
    'id',
    'line choice',
    name,
    'A name for the line that survives edits; its translation and its voice hang on it.',
  ],
  [
    'spoken',
    'line choice',
    text,
    'How a voice says it, where that is written otherwise than what people read.',
  ],
  ['role', 'line', name, 'Only the holders of this role receive the line.'],
  ['decide', 'knot line', oneOf(deciders, true), 'Who settles the next choice.'],
  ['private-first', 'knot line', none, 'Everybody answers alone before the team talks.'],
  ['talk', 'knot line', seconds, 'Seconds to talk before answers open.'],
  ['clock', 'knot line', seconds, 'Seconds to answer.'],
  ['rehearse', 'knot line', seconds, 'Seconds to try it aloud in pairs.'],
  [
    'say-it-back',
    'knot line',
    name,
    'The other side says what it heard; the result is set in this variable.',
  ],
  ['expect', 'knot line choice', text, 'What the author expects most rooms to do.'],
  ['redline', 'knot line choice', text, 'A line of law or duty that this touches.'],
  [
    'cut',
    'knot',
    oneOf(cuts.map(String), true),
    'Which lengths of the story this knot belongs to; conditions on the variable cut lead there.',
  ],
  ['anchor', 'knot line', name, 'A scene that every path passes.'],
  ['opening', 'knot line', none, 'The shared opening, which needs no reading.'],
  ['ending', 'knot line', name, 'The name of the ending this is.'],
  ['icon', 'choice', name, 'A small picture for the choice.'],
  ['picture', 'choice', name, 'The picture of the choice.'],
  ['debrief', 'knot line', text, 'A question for the debrief.'],
  [
    'term',
    'knot line',
    name,
    'A word of the pack that is explained here: the trainer has it at hand, in its voices.',
  ],
  ['contest', 'knot line', name, 'A that is held here.'],
  ['inject-point', 'knot line', name, 'A place where the facilitator may bring something in.'],
  ['objective', 'story knot line', name, 'What is learned here.'],
  ['audio', 'knot line', name, 'A sound that begins with the line.'],
  ['audioloop', 'knot line', name, 'A sound that goes on.'],
  ['image', 'knot line', name, 'A picture, as in Inky.'],
  ['class', 'knot line choice', name, 'A style, as in Inky.'],
  ['clear', 'knot line', none, 'Everybody and everything leaves the stage.'],
  ['restart', 'knot line', none, 'As in Inky; a run starts again from the console instead.'],
  ['link', 'knot line', text, 'As in Inky; there is no internet in the room.'],
  ['linkopen', 'knot line', text, 'As in Inky; there is no internet in the room.'],
  ['checkpoint', 'knot line', text, 'As in Atrament; every step is kept anyway.'],
  ['unclickable', 'choice', none, 'As in Atrament; give the choice a condition instead.'],
  ['hidden', 'choice', none, 'As in Atrament; give the choice a condition instead.'],
];

const aliases: readonly (readonly [alias: string, of: string])[] = [
  ['background', 'place'],
  ['play_sound', 'audio'],
  ['stop_sound', 'note'],
  ['play_music', 'audioloop'],
  ['stop_music', 'note'],
];

const withoutEffect = new Set(
  'theme class restart link linkopen checkpoint unclickable hidden stop_sound stop_music'.split(
    ' ',
  ),
);
const forTheCheck = new Set('cut redline'.split(' '));
const laterOnly = new Set('author minutes expect image audioloop contest objective'.split(' '));

function effectOf(tag: string): Effect {
  if (withoutEffect.has(tag)) return 'none';
  if (forTheCheck.has(tag)) return 'check';
  return laterOnly.has(tag) ? 'later' : 'now';
}

const mayBeBare = new Set(['map', 'motion-comic', 'checkpoint', 'note', 'redline', 'expect']);

function entryOf([tag, on, values, says]: Row): TagEntry {
  const bare = values.kind === 'none' || mayBeBare.has(tag);
  const effect = effectOf(tag);
  return { name: tag, on: on.split(' ') as Stand[], values, bare, aliasOf: null, effect, says };
}

const ownEffect = (alias: string): Partial<TagEntry> =>
  withoutEffect.has(alias) ? { effect: 'none' } : {};

/** Every tag there is. The reader, the check, the editor and the reference page all read this list. */
export const tagManifest: ReadonlyMap<string, TagEntry> = new Map([
  ...rows.map((row) => [row[0], entryOf(row)] as const),
  ...aliases.flatMap(([alias, of]) => {
    const row = rows.find(([known]) => known === of);
    const says = `The same as ${of}.`;
    return row
      ? [
          [
            alias,
            { ...entryOf(row), ...ownEffect(alias), name: alias, aliasOf: of, bare: true, says },
          ] as const,
        ]
      : [];
  }),
]);

/** Reads `NAME: value`: case does not matter in the name, the first colon splits, aliases become their tag. */
export function parseTag(written: string): Tag {
  const colon = written.indexOf(':');
  const name = (colon < 0 ? written : written.slice(0, colon)).trim().toLowerCase();
  const value = colon < 0 ? '' : written.slice(colon + 1).trim();
  return { name: tagManifest.get(name)?.aliasOf ?? name, value };
}
