import type { Finding } from '../finding.ts';
import { isDraft, isForCommittee, mostAsked } from '../survey/indicator.ts';
import type { Indicator } from '../survey/indicator.ts';
import { lintQuestion } from '../survey/lint-question.ts';
import type { StoryToCheck } from './check-story.ts';
import { openKeyPlaces } from './key-place.ts';

type Place = Pick<Finding, 'file' | 'line' | 'column'>;
type PlaceOf = (key: string) => Place;

/** What keeps the questions of a pack from measuring anything, or could harm who answers. */
export function checkSurvey({ pack, files }: StoryToCheck): readonly Finding[] {
  const { before, after, indicators } = pack.survey;
  const ownPlace = openKeyPlaces(files['pack.yaml'] ?? '');
  const bankPlace = openKeyPlaces(files['indicators.yaml'] ?? '');
  const placeOf: PlaceOf = (key) => {
    const own = ownPlace(['survey', 'items', key]);
    return 'line' in own
      ? { file: 'pack.yaml', ...own }
      : { file: 'indicators.yaml', ...bankPlace([key]) };
  };
  const items = Object.entries(indicators);
  const inRoom = new Set([...before, ...after]);
  const problemsOf = (key: string, item: Indicator): readonly Problem[] => [
    ...(inRoom.has(key) ? wrongAudience(key, item) : []),
    ...bare(key, item),
    ...(isForCommittee(item) ? [] : questions(pack.language, key, item)),
  ];
  return [
    ...tooMany({ before, after }, (field) => ({
      file: 'pack.yaml',
      ...ownPlace(['survey', field]),
    })),
    ...drafts(items, { file: 'pack.yaml', ...ownPlace(['survey']) }),
    ...items.flatMap(([key, item]) =>
      problemsOf(key, item).map((problem) => ({
        severity: 'warning' as const,
        ...placeOf(key),
        ...problem,
      })),
    ),
  ];
}

type Problem = Pick<Finding, 'code' | 'what' | 'hint'>;

function tooMany(
  rounds: Readonly<Record<'before' | 'after', readonly string[]>>,
  placeOf: (field: string) => Place,
): readonly Finding[] {
  return Object.entries(rounds)
    .filter(([, keys]) => keys.length > mostAsked)
    .map(([round, keys]) => ({
      severity: 'warning',
      code: 'survey-many',
      ...placeOf(round),
      what: `${keys.length} questions are asked ${round} the story.`,
      hint: `Ask at most ${mostAsked}: what is asked after them is touched without looking.`,
    }));
}

/** Until people from the place said it back, nobody knows what was understood. */
function drafts(items: readonly (readonly [string, Indicator])[], at: Place): readonly Finding[] {
  const keys = items.filter(([, item]) => isDraft(item)).map(([key]) => key);
  if (keys.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'survey-draft',
      ...at,
      what: `${keys.length} of ${items.length} questions are drafts: ${keys.join(', ')}.`,
      hint: 'Five people from the place say each back; then write provenance: with from and said-back. Until then results are marked as drafts.',
    },
  ];
}

function wrongAudience(key: string, item: Indicator): readonly Problem[] {
  const inRoom = item.for.some((one) => one === 'security' || one === 'civil-society');
  if (inRoom && !isForCommittee(item)) return [];
  const who = isForCommittee(item) ? 'a joint committee with evidence' : 'people outside the room';
  return [
    {
      code: 'survey-audience',
      what: `"${key}" is for ${item.for.length === 0 ? 'nobody' : who}.`,
      hint: 'Ask participants only what is for security or civil-society.',
    },
  ];
}

function bare(key: string, { picture, answers }: Indicator): readonly Problem[] {
  const pictures = answers.map((answer) => answer.picture);
  if (picture !== '' && !pictures.includes('') && new Set(pictures).size === pictures.length)
    return [];
  return [
    {
      code: 'survey-picture',
      what: `"${key}" cannot be answered by pictures alone.`,
      hint: 'Give the question a picture, and each answer one of its own.',
    },
  ];
}

/** What the words of a question do wrong is known for English alone. */
function questions(language: string, key: string, { asks }: Indicator): readonly Problem[] {
  if (!/^en\b/.test(language)) return [];
  return lintQuestion(asks.text).map(({ code, what, hint }) => ({
    code,
    what: `"${key}" ${what}.`,
    hint,
  }));
}
