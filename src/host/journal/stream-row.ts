import type { StreamRow } from '../../room/ports.ts';

/** A row of the table `streams`, which is the same in every database. */
export function toStreamRow(row: Readonly<Record<string, unknown>>): StreamRow {
  const code = row['code'];
  return {
    stream: String(row['stream_id']),
    session: String(row['session_id']),
    kind: row['kind'] === 'session' ? 'session' : 'group',
    code: typeof code === 'string' ? code : null,
    createdAt: Number(row['created_at']),
  };
}
