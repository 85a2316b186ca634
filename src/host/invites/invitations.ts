import { createHash, randomBytes } from 'node:crypto';
import type { HouseName } from '../houses/house-path.ts';
import type { Instant, Milliseconds } from '../../session/ids.ts';
import type { Database } from '../postgres/database.ts';

/** An invitation as whoever runs the nodes sees it: nothing that opens anything. */
export type Invitation = {
  readonly id: string;
  readonly workshop: HouseName;
  readonly madeAt: Instant;
  /** Until when its link can be used. */
  readonly until: Instant;
  /** When a device took the link's place; null while none has. */
  readonly usedAt: Instant | null;
};

/** Who may open a workshop's console. The database holds hashes alone. */
export type Invitations = {
  /** Gives the secret of its link, which stands nowhere else; null where there is no such workshop. */
  readonly make: (
    workshop: HouseName,
    at: Instant,
  ) => Promise<{ readonly id: string; readonly secret: string } | null>;
  /** Puts a device's own secret in the place of the link's, once; the same device may say it again. */
  readonly take: (workshop: HouseName, taking: Taking) => Promise<boolean>;
  /** Whether this is the own secret of a device that was invited there. */
  readonly isInvited: (workshop: HouseName, own: string) => Promise<boolean>;
  readonly list: () => Promise<readonly Invitation[]>;
  /** Takes it back, used or not; gives its workshop, null where there is no such invitation. */
  readonly withdraw: (id: string) => Promise<HouseName | null>;
};

export type Taking = { readonly link: string; readonly own: string; readonly at: Instant };

/** How long a link can be used. */
export const linkLasts: Milliseconds = 14 * 24 * 60 * 60 * 1000;

/** Every link's secret begins so, and no other secret does. */
const mark = 'invited-';

/** 256 bits of chance need no salt. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export function openInvitations({ ask }: Pick<Database, 'ask'>): Invitations {
  return {
    make: async (workshop, at) => {
      const [id, secret] = [
        randomBytes(6).toString('hex'),
        `${mark}${randomBytes(32).toString('base64url')}`,
      ];
      const made = await ask(
        `insert into invitations (id, workshop, link_hash, made_at, until)
         select $1, name, $3, $4::bigint, $5::bigint from workshops where name = $2 returning 1`,
        [id, workshop, hashOf(secret), at, at + linkLasts],
      );
      return made.length > 0 ? { id, secret } : null;
    },
    take: async (workshop, { link, own, at }) => {
      const taken = await ask(
        `update invitations set device_hash = $3, used_at = coalesce(used_at, $4)
         where workshop = $1 and link_hash = $2
           and (device_hash = $3 or (device_hash is null and until > $4)) returning 1`,
        [workshop, hashOf(link), hashOf(own), at],
      );
      return taken.length > 0;
    },
    isInvited: async (workshop, own) => {
      const found = await ask(
        'select 1 from invitations where workshop = $1 and device_hash = $2',
        [workshop, hashOf(own)],
      );
      return found.length > 0;
    },
    list: async () => {
      const rows = await ask(
        'select id, workshop, made_at, until, used_at from invitations order by made_at, id',
      );
      return rows.map((row) => ({
        id: String(row['id']),
        workshop: String(row['workshop']),
        madeAt: Number(row['made_at']),
        until: Number(row['until']),
        usedAt: row['used_at'] === null ? null : Number(row['used_at']),
      }));
    },
    withdraw: async (id) => {
      const [row] = await ask(
        `with gone as (delete from invitations where id = $1 returning workshop)
         update workshops set turn = turn + 1 from gone where name = gone.workshop returning name`,
        [id],
      );
      return row ? String(row['name']) : null;
    },
  };
}
