import type { Database } from '../postgres/database.ts';

/** Which session all nodes serve, as the database says. */
export type PresentSession = {
  readonly get: () => Promise<string | null>;
  /** Whether it was still `from`; else another node was first. */
  readonly move: (from: string | null, to: string) => Promise<boolean>;
  readonly set: (to: string) => Promise<void>;
};

export function openPresentSession({ ask }: Pick<Database, 'ask'>): PresentSession {
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
