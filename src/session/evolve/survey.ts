import type { EventOf } from '../event.ts';
import type { Group } from '../group.ts';
import type { SurveyHeld } from '../survey.ts';

export type SurveyEvent = EventOf<
  'survey-asked' | 'survey-answered' | 'sheet-entered' | 'sheet-taken-back' | 'survey-closed'
>;

export function evolveSurvey(group: Group, event: SurveyEvent): Group {
  switch (event.kind) {
    case 'survey-asked': {
      const { round, items, sizes, handedRound: isHandedRound = false } = event;
      const empty = { cast: new Map(), sheets: [], isHandedRound };
      return { ...group, survey: { round, items, sizes, ...empty } };
    }
    case 'survey-answered':
      return group.survey === null ? group : { ...group, survey: answered(group.survey, event) };
    case 'sheet-entered':
      return withSheets(group, (sheets) => [...sheets, event.sealed]);
    case 'sheet-taken-back':
      return withSheets(group, (sheets) => sheets.slice(0, -1));
    case 'survey-closed': {
      const { round, items } = event;
      const isEmpty = items.every(({ sums }) => sums.seats === 0 && sums.handsCounted === 0);
      const surveys = isEmpty ? group.surveys : [...group.surveys, { round, items }];
      return { ...group, survey: null, surveys };
    }
    default:
      return event satisfies never;
  }
}

function withSheets(
  group: Group,
  change: (sheets: SurveyHeld['sheets']) => SurveyHeld['sheets'],
): Group {
  const { survey } = group;
  return survey === null
    ? group
    : { ...group, survey: { ...survey, sheets: change(survey.sheets) } };
}

function answered(
  held: SurveyHeld,
  { seat, person, sealed }: EventOf<'survey-answered'>,
): SurveyHeld {
  const people = [...(held.cast.get(seat) ?? [])];
  people[person] = [...(people[person] ?? []), sealed];
  return { ...held, cast: new Map(held.cast).set(seat, people) };
}
