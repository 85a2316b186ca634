import { openAudit } from '../audit/audit.ts';
import { startOptions } from '../flags.ts';
import { openWorkshops } from '../houses/workshops.ts';
import { dayOf } from '../kept-file.ts';
import { withDatabase } from '../nodes/with-database.ts';
import { verbOf } from '../terminal/verb.ts';

export const verb = verbOf({
  says: 'many nodes: lists the workshops, until when each is kept, and what left them',
  takes: '[WORKSHOP]',
  paths: { least: 0, most: 1 },
  options: {
    database: {
      ...startOptions.database,
      says: 'the PostgreSQL that the nodes share (or from DATABASE_URL)',
    },
    audit: {
      kind: 'flag',
      says: 'what was let out, printed or burned: when, by which role, what kind',
    },
    json: { kind: 'flag', says: 'one line for programs' },
  },
  more: [
    'Neither list holds an answer, a name, or what a group is called.',
    'Without --audit a line is a workshop, the day it was made, the day it was used last,',
    'and the day on which all of it is burned where nothing happens until then.',
  ],
  run: async ({ paths: [workshop = null], options }, terminal) => {
    try {
      const found = await withDatabase(options.database, async (asking) =>
        options.audit
          ? { audit: await openAudit(asking).lines(workshop) }
          : { workshops: await openWorkshops(asking).list() },
      );
      if (options.json) terminal.print(JSON.stringify(found.audit ?? found.workshops));
      else for (const line of linesOf(found)) terminal.print(line);
      return 0;
    } catch (problem) {
      terminal.say(problem instanceof Error ? problem.message : String(problem));
      return 2;
    }
  },
});

type Found = {
  readonly audit?: Awaited<ReturnType<ReturnType<typeof openAudit>['lines']>>;
  readonly workshops?: Awaited<ReturnType<ReturnType<typeof openWorkshops>['list']>>;
};

function linesOf({ audit = [], workshops = [] }: Found): readonly string[] {
  return [
    ...audit.map(
      ({ at, workshop, by, what }) =>
        `${new Date(at).toISOString().slice(0, 16)}  ${workshop || '-'}  ${by}  ${what}`,
    ),
    ...workshops.map(
      ({ name, madeAt, usedAt, until }) =>
        `${name}  made ${dayOf(madeAt)}  used ${dayOf(usedAt)}  burned ${dayOf(until)}`,
    ),
  ];
}
