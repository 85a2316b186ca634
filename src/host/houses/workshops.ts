import { randomBytes } from 'node:crypto';
import type { Instant, Milliseconds } from '../../session/ids.ts';
import type { Database } from '../postgres/database.ts';
import { newHouseName, type HouseName } from './house-path.ts';

/** Workshops as the database has them. */
export type Workshops = {
  /** Gives the name of a new one, which is burned after so many days without anything happening in it. */
  readonly make: (at: Instant, keepDays?: number) => Promise<HouseName>;
  /** The turn of its secrets; null where there is no such workshop. */
  readonly turnOf: (name: HouseName) => Promise<number | null>;
  readonly list: () => Promise<readonly WorkshopRow[]>;
  /** Takes what happened last in each from its streams, which may be gone tomorrow. */
  readonly noteUse: () => Promise<void>;
  /** Those in which a session is older than this, and that are still kept. */
  readonly withSessionsBefore: (before: Instant) => Promise<readonly HouseName[]>;
  /** Takes away those that nothing happened in for as long as they are kept: from now on nobody comes in. */
  readonly dropUnused: (now: Instant) => Promise<void>;
  /** Those that are no more and of which anything may be left, also where a node died while it burned them. */
  readonly leftOver: () => Promise<readonly HouseName[]>;
  /** Nothing of it is left. */
  readonly burned: (name: HouseName) => Promise<void>;
};

/** How long a workshop is kept where nobody said otherwise. */
export const usualKeepDays = 90;
const day: Milliseconds = 24 * 60 * 60 * 1000;

export type WorkshopRow = {
  readonly name: HouseName;
  readonly madeAt: Instant;
  /** When anything last happened in it, as far as was noted. */
  readonly usedAt: Instant;
  /** When all of it is burned, where nothing happens until then. */
  readonly until: Instant;
};

export function openWorkshops({ ask }: Pick<Database, 'ask'>): Workshops {
  return {
    make: async (at, keepDays = usualKeepDays) => {
      const name = newHouseName(randomBytes(8));
      await ask(
        'insert into workshops (name, made_at, used_at, keep_days) values ($1, $2, $2, $3)',
        [name, at, keepDays],
      );
      return name;
    },
    turnOf: async (name) => {
      const [row] = await ask('select turn from workshops where name = $1', [name]);
      return row ? Number(row['turn']) : null;
    },
    list: async () => {
      const rows = await ask(
        'select name, made_at, used_at, keep_days from workshops order by made_at, name',
      );
      return rows.map((row) => ({
        name: String(row['name']),
        madeAt: Number(row['made_at']),
        usedAt: Number(row['used_at']),
        until: Number(row['used_at']) + Number(row['keep_days']) * day,
      }));
    },
    noteUse: async () => {
      await ask(`update workshops w set used_at = last.at
        from (${lastOfSessions}) last where last.workshop = w.name and last.at > w.used_at`);
    },
    withSessionsBefore: async (before) => {
      const rows = await ask(
        `select distinct workshop from (${lastOfSessions}) last
         join workshops on name = workshop where last.at < $1 order by workshop`,
        [before],
      );
      return rows.map((row) => String(row['workshop']));
    },
    dropUnused: async (now) => {
      await ask(
        `with dropped as (
           delete from workshops where used_at < $1 - keep_days * ${day}::bigint returning name
         ) insert into burning select name from dropped on conflict do nothing`,
        [now],
      );
    },
    leftOver: async () => {
      const rows = await ask(`select workshop from burning union select workshop from streams s
        where workshop <> '' and not exists (select 1 from workshops where name = s.workshop)`);
      return rows.map((row) => String(row['workshop']));
    },
    burned: async (name) => {
      await ask('delete from burning where workshop = $1', [name]);
    },
  };
}

/** When anything last happened in each session of each workshop; one in which nothing did but that it was opened is left out. */
const lastOfSessions = `
select s.workshop, s.session_id, max(c.at) as at
from streams s join lateral (select at, to_seq from commits where stream_id = s.stream_id
  order by from_seq desc limit 1) c on c.to_seq > 1
where s.workshop <> '' group by s.workshop, s.session_id`;
