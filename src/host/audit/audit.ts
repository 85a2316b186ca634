import type { HouseName } from '../houses/house-path.ts';
import type { Instant } from '../../session/ids.ts';
import type { Database } from '../postgres/database.ts';

/** A line of the trail, as whoever runs the nodes reads it. */
export type AuditLine = {
  readonly at: Instant;
  /** Empty for the one without a path. */
  readonly workshop: HouseName;
  /** A role: operator, retention, facilitator, second facilitator, second key. */
  readonly by: string;
  /** What was done; of something that was let out also its kind: total, sentence, file. */
  readonly what: string;
};

export type Audit = {
  readonly note: (line: AuditLine) => Promise<void>;
  /** In the order in which it was written; of all workshops where none is named. */
  readonly lines: (workshop: HouseName | null) => Promise<readonly AuditLine[]>;
};

/** The answer to an offer stands in a row of its own, and its kind in the row of the question. */
const statement = `
select a.at, a.workshop, a.by,
  a.what || coalesce((select ': ' || substring(m.what from 8) from audit m
    where m.workshop = a.workshop and m.source = a.source and m.offer = a.offer
      and m.what like 'asked: %' and a.what not like 'asked: %' limit 1), '') as what
from audit a where $1::text is null or a.workshop = $1 order by a.number`;

export function openAudit({ ask }: Pick<Database, 'ask'>): Audit {
  return {
    note: async ({ at, workshop, by, what }) => {
      await ask('insert into audit (at, workshop, by, what) values ($1, $2, $3, $4)', [
        at,
        workshop,
        by,
        what,
      ]);
    },
    lines: async (workshop) => {
      const rows = await ask(statement, [workshop]);
      return rows.map((row) => ({
        at: Number(row['at']),
        workshop: String(row['workshop']),
        by: String(row['by']),
        what: String(row['what']),
      }));
    },
  };
}
