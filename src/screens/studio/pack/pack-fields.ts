import { contestKinds } from '../../../scenario/contests.ts';
import { cueKinds, cuts, debriefSteps, meterTimes, sides } from '../../../scenario/pack.ts';
import { asked, hopes, indicatorLists } from '../../../scenario/survey/indicator.ts';
import {
  entries,
  number,
  picture,
  records,
  table,
  text,
  texts,
  word,
  type Field,
} from './field.ts';

const name = text('name');
const drawing = picture('picture', 'choices');
const option = [name, drawing];
const voices = ['army', 'police', 'government', 'organisations', 'community'];

/** What a pack says of itself as a whole. */
const about: readonly Field[] = [
  text('title', { label: 'story-title' }),
  text('about', { isLong: true }),
  { key: 'minutes', kind: 'words', words: cuts },
  { key: 'teams', kind: 'pair', least: 1, most: 8 },
  number('difficulty', 1, 5),
  text('world'),
  texts('retold'),
  text('language'),
  texts('languages'),
  texts('notes'),
];

/** Everything that `parsePack` reads, in the order in which an author needs it. */
export const packSections: readonly { readonly name: string; readonly fields: readonly Field[] }[] =
  [
    { name: 'whole', fields: about },
    one(
      entries('meters', [
        name,
        text('meaning'),
        picture('sign', 'signs'),
        { key: 'range', kind: 'pair', least: -100, most: 100 },
        word('shown', meterTimes),
      ]),
    ),
    one(
      entries('cast', [
        name,
        word('side', sides),
        { key: 'art', kind: 'person' },
        picture('holds', 'held'),
        text('heard'),
      ]),
    ),
    one(
      entries('roles', [
        name,
        text('person'),
        text('goal', { isLong: true }),
        texts('interests'),
        text('secret', { isLong: true }),
        { key: 'hard', kind: 'flag' },
      ]),
    ),
    one(
      entries('places', [name, { key: 'backdrop', kind: 'place' }, text('ambience'), text('mark')]),
    ),
    one(entries('decisions', [name])),
    one(entries('reasons', [text('security', { isLong: true }), text('civil', { isLong: true })])),
    one(entries('anchors', [name])),
    one(entries('endings', option)),
    one(
      entries(
        'terms',
        voices.map((voice) => text(voice, { label: `contest.voice.${voice}`, isLong: true })),
      ),
    ),
    one(
      entries(
        'cues',
        cueKinds.map((kind) => text(kind, { isLong: true })),
      ),
    ),
    one(
      entries('injects', [
        name,
        text('says', { isLong: true }),
        drawing,
        text('sets'),
        texts('values'),
      ]),
    ),
    one(
      entries('contests', [
        word('kind', contestKinds),
        name,
        drawing,
        number('seconds', 0, 600),
        text('asks'),
        texts('terms'),
        { key: 'pictures', kind: 'entries', of: [], hasText: true },
        records('cards', option),
        records('rounds', [
          text('role'),
          text('asks', { isLong: true }),
          table('right', option),
          records('others', option),
        ]),
        text('sets'),
      ]),
    ),
    one(table('chair', [name, picture('picture', 'faces'), texts('lines')])),
    one(
      table(
        'debrief',
        debriefSteps.map((step): Field => {
          if (step === 'felt') return { key: step, kind: 'asked-as' };
          return texts(step);
        }),
      ),
    ),
    one(
      table('survey', [
        texts('before'),
        texts('after'),
        { key: 'rounds', kind: 'flag', label: 'for-rounds' },
        entries('items', [
          word('list', indicatorLists),
          text('measures'),
          { key: 'for', kind: 'words', words: asked },
          text('asks', { isLong: true }),
          drawing,
          records('answers', option),
          word('hoped', hopes),
        ]),
        entries('provenance', [text('from'), number('said-back', 0, 100)]),
      ]),
    ),
    one(
      entries('films', [
        text('title', { label: 'film-title' }),
        text('description', { isLong: true }),
        text('length'),
        records('pauses', [text('at'), text('ask')]),
      ]),
    ),
    one(table('closeness', closenessFields())),
  ];

/** Where a story comes from, and what local people are asked to confirm. */
export function closenessFields(): readonly Field[] {
  return [text('provenance', { isLong: true }), texts('confirm')];
}

function one(field: Field) {
  return { name: field.key, fields: [field] };
}
