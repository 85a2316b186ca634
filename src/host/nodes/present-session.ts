import type { HouseName } from '../houses/house-path.ts';
import type { Database } from '../postgres/database.ts';

/** Which session all nodes serve in one house, as the database says. */
export type PresentSession = {
  readonly get: () => Promise<string | null>;
  /** Whether it was still `from`; else another node was first. */
  readonly move: (from: string | null, to: string) => Promise<boolean>;
  readonly set: (to: string) => Promise<void>;
};

type Asking = Pick<Database, 'ask'>;

export const openPresentSession = (database: Asking, name: HouseName): PresentSession =>
  name === '' ? openOwn(database) : openOfWorkshop(database, name);

/** Of the one that nodes serve without a path. */
function openOwn({ ask }: Asking): PresentSession {
  return {
    get: async () => {
      const [row] = await ask('select session_id from present');
      return row ? String(row['session_id']) : null;
    },
    move: async (from, to) => {
      const done =
        from === null
          ? await ask(
              'insert into present (session_id) values ($1) on conflict do nothing returning 1',
              [to],
            )
          : await ask('update present set session_id = $2 where session_id = $1 returning 1', [
              from,
              to,
            ]);
      return done.length > 0;
    },
    set: async (to) => {
      await ask(
        'insert into present (session_id) values ($1) on conflict (one) do update set session_id = $1',
        [to],
      );
    },
  };
}

function openOfWorkshop({ ask }: Asking, name: HouseName): PresentSession {
  return {
    get: async () => {
      const [row] = await ask('select present from workshops where name = $1', [name]);
      return (row?.['present'] as string | null | undefined) ?? null;
    },
    move: async (from, to) => {
      const done = await ask(
        `update workshops set present = $3
         where name = $1 and present is not distinct from $2 returning 1`,
        [name, from, to],
      );
      return done.length > 0;
    },
    set: async (to) => {
      await ask('update workshops set present = $2 where name = $1', [name, to]);
    },
  };
}
