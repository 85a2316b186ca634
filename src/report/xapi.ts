import type { GroupTotals } from './group-totals.ts';

/** An address that belongs to nobody: a statement needs one, and may lead nowhere. */
const home = 'https://elsewhere.invalid/groups';

/**
 * What a learning system may be told of a group, as a statement of xAPI 1.0.3: that a group of this kind completed this
 * story, on this day. No person, number, unit or answer, and no name by which two statements are known to be of one
 * group.
 */
function xapiStatement({ day, scenario, of }: GroupTotals): object {
  return {
    actor: { objectType: 'Group', account: { homePage: home, name: of } },
    verb: {
      id: 'http://adlnet.gov/expapi/verbs/completed',
      display: { en: 'completed' },
    },
    object: {
      objectType: 'Activity',
      id: scenario
        ? `urn:elsewhere:story:${encodeURIComponent(scenario.name)}`
        : 'urn:elsewhere:round',
      definition: {
        type: 'http://adlnet.gov/expapi/activities/simulation',
        ...(scenario && { name: { und: scenario.title } }),
      },
    },
    timestamp: `${day}T00:00:00Z`,
  };
}

export const xapiJson = (totals: GroupTotals): string =>
  `${JSON.stringify([xapiStatement(totals)], null, 2)}\n`;
