import type { EventOf } from '../event.ts';
import type { Group } from '../group.ts';
import type { SurveyHeld } from '../survey.ts';

export type SurveyEvent = EventOf<'survey-asked' | 'survey-answered' | 'survey-closed'>;

export function evolveSurvey(group: Group, event: SurveyEvent): Group {
  switch (event.kind) {
    case 'survey-asked': {
      const { round, items, sizes } = event;
      return { ...group, survey: { round, items, sizes, cast: new Map() } };
    }
    case 'survey-answered':
      return group.survey === null ? group : { ...group, survey: answered(group.survey, event) };
    case 'survey-closed': {
      const { round, items } = event;
      const isEmpty = items.every(({ sums }) => sums.seats === 0);
      const surveys = isEmpty ? group.surveys : [...group.surveys, { round, items }];
      return { ...group, survey: null, surveys };
    }
    default:
      return event satisfies never;
  }
}

function answered(
  held: SurveyHeld,
  { seat, person, sealed }: EventOf<'survey-answered'>,
): SurveyHeld {
  const people = [...(held.cast.get(seat) ?? [])];
  people[person] = [...(people[person] ?? []), sealed];
  return { ...held, cast: new Map(held.cast).set(seat, people) };
}
