import { randomBytes } from 'node:crypto';
import type { Instant } from '../../session/ids.ts';
import type { Database } from '../postgres/database.ts';
import { newHouseName, type HouseName } from './house-path.ts';

/** Workshops as the database has them. */
export type Workshops = {
  /** Gives the name of a new one. */
  readonly make: (at: Instant) => Promise<HouseName>;
  /** Notes that somebody is there; gives the turn of its secrets, null where there is no such workshop. */
  readonly enter: (name: HouseName, at: Instant) => Promise<number | null>;
  readonly list: () => Promise<readonly WorkshopRow[]>;
  /** Turns the secrets of its pages: what was handed out opens nothing any more. */
  readonly turn: (name: HouseName) => Promise<void>;
};

export type WorkshopRow = {
  readonly name: HouseName;
  readonly madeAt: Instant;
  /** When somebody was last there. */
  readonly usedAt: Instant;
};

export function openWorkshops({ ask }: Pick<Database, 'ask'>): Workshops {
  return {
    make: async (at) => {
      const name = newHouseName(randomBytes(8));
      await ask('insert into workshops (name, made_at, used_at) values ($1, $2, $2)', [name, at]);
      return name;
    },
    enter: async (name, at) => {
      const [row] = await ask(
        'update workshops set used_at = greatest(used_at, $2) where name = $1 returning turn',
        [name, at],
      );
      return row ? Number(row['turn']) : null;
    },
    list: async () => {
      const rows = await ask('select name, made_at, used_at from workshops order by made_at, name');
      return rows.map((row) => ({
        name: String(row['name']),
        madeAt: Number(row['made_at']),
        usedAt: Number(row['used_at']),
      }));
    },
    turn: async (name) => {
      await ask('update workshops set turn = turn + 1 where name = $1', [name]);
    },
  };
}
