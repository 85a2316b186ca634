import { nearestWord } from '../nearest-word.ts';
import {
  entries,
  fields,
  flagAt,
  items,
  mapOf,
  named,
  noteAt,
  numberAt,
  openYaml,
  textAt,
  wordAt,
} from '../yaml-place.ts';
import type { YamlPlace } from '../yaml-place.ts';
import { asked, hopes, indicatorLists, noSurvey } from './indicator.ts';
import type {
  Asked,
  Indicator,
  IndicatorAnswer,
  Indicators,
  Provenance,
  Survey,
} from './indicator.ts';

const itemKeys = ['list', 'measures', 'for', 'asks', 'picture', 'answers', 'hoped'] as const;

type Note = YamlPlace['note'];

/** Reads the bank of indicators that lies beside the stories. */
export function parseIndicators(text: string, note: Note): Indicators {
  return mapOf(openYaml('indicators.yaml', text, note), indicatorFrom);
}

/** Reads `survey` of a pack: items of the bank by their keys, and its own. */
export function surveyFrom(place: YamlPlace, bank: Indicators): Survey {
  if (place.node === null) return noSurvey;
  const at = fields(place, ['before', 'after', 'items', 'provenance', 'rounds']);
  const heard = new Map(entries(at.provenance).map(([key, one]) => [key, provenanceFrom(one)]));
  const all = { ...bank, ...mapOf(at.items, indicatorFrom) };
  noteStrangers(at.provenance, Object.keys(all));
  const before = keysIn(at.before, all);
  const after = at.after.node === null ? before : keysIn(at.after, all);
  const chosen = flagAt(at.rounds, false) ? Object.keys(all) : [...before, ...after];
  const used = [...new Set(chosen)].flatMap((key) => {
    const item = all[key];
    return item ? [[key, { ...item, provenance: heard.get(key) ?? item.provenance }] as const] : [];
  });
  return { before, after, indicators: Object.fromEntries(used) };
}

function keysIn(place: YamlPlace, all: Indicators): readonly string[] {
  const keys = items(place).flatMap((item) => {
    const key = textAt(item, '');
    if (Object.hasOwn(all, key)) return [key];
    noteUnknown(item, key, Object.keys(all));
    return [];
  });
  return [...new Set(keys)];
}

function noteStrangers(place: YamlPlace, known: readonly string[]): void {
  for (const [key, one] of entries(place)) if (!known.includes(key)) noteUnknown(one, key, known);
}

function noteUnknown(place: YamlPlace, key: string, known: readonly string[]): void {
  const near = nearestWord(key, known);
  const hint =
    near === null
      ? 'Take one of stories/indicators, or write it under survey: items.'
      : `Did you mean "${near}"?`;
  noteAt(place, {
    severity: 'error',
    code: 'survey-unknown',
    what: `There is no indicator "${key}".`,
    hint,
  });
}

function provenanceFrom(place: YamlPlace): Provenance {
  const at = fields(place, ['from', 'said-back']);
  return { from: textAt(at.from, ''), saidBack: Math.max(0, numberAt(at['said-back'], 0)) };
}

function indicatorFrom(place: YamlPlace, key: string): Indicator {
  const at = fields(place, itemKeys);
  const id = `survey.${key}`;
  const audience = items(at.for).map((one) => wordAt<Asked>(one, asked, 'security'));
  const isCommittee = audience.includes('committee');
  return {
    list: wordAt(at.list, indicatorLists, 'attitudes'),
    measures: { id: `${id}.measures`, text: textAt(at.measures, '') },
    for: audience,
    asks: { id: `${id}.asks`, text: textAt(at.asks, '') },
    picture: textAt(at.picture, isCommittee ? 'evidence' : ''),
    answers: isCommittee && at.answers.node === null ? steps : answersFrom(at.answers, id),
    hoped: wordAt(at.hoped, hopes, 'last'),
    provenance: null,
  };
}

function answersFrom(place: YamlPlace, id: string): readonly IndicatorAnswer[] {
  const written = items(place);
  const isFit = written.length >= 2 && written.length <= 4;
  if (!isFit) {
    noteAt(place, {
      severity: 'error',
      code: 'survey-answers',
      what: `"${place.path || id}" has ${written.length} answers.`,
      hint: 'Write two to four, from least to most, each with a picture.',
    });
  }
  return written.slice(0, 4).map((one, index) => {
    const at = named(one, ['name', 'picture']);
    return {
      id: `${id}.answers.${index}.name`,
      text: textAt(at.name, ''),
      picture: textAt(at.picture, ''),
    };
  });
}

/** What a committee says of a process or an institution, each with its evidence. */
const steps: readonly IndicatorAnswer[] = (
  [
    ['none', 'Nobody speaks of it'],
    ['said', 'It is promised'],
    ['written', 'It is written down'],
    ['done', 'It is done, and we can show it'],
  ] as const
).map(([step, text]) => ({ id: `survey.steps.${step}`, text, picture: `step-${step}` }));
