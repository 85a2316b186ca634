import type { HouseName } from '../houses/house-path.ts';
import type { Database } from '../postgres/database.ts';

/** What the database says of one house. */
export type Standing = {
  /** The session that every node serves in it; null where none does yet. */
  readonly present: string | null;
  /** Which turn its secrets have. */
  readonly turn: number;
  /** It was burned, or never made. */
  readonly isGone: boolean;
};

const gone: Standing = { present: null, turn: 0, isGone: true };

/** How these houses stand, all by one statement. */
export async function readStandings(
  { ask }: Pick<Database, 'ask'>,
  names: readonly HouseName[],
): Promise<(name: HouseName) => Standing> {
  const rows = await ask(
    `select name, present, turn from workshops where name = any($1)
     union all select '', (select session_id from present), 0`,
    [names],
  );
  const found = new Map(
    rows.map((row) => [
      String(row['name']),
      {
        present: row['present'] as string | null,
        turn: Number(row['turn']),
        isGone: false,
      },
    ]),
  );
  return (name) => found.get(name) ?? gone;
}
