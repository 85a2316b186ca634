import type { AskHost } from '../../link/ask-host.ts';
import type { SecretPage } from '../parts/take-secret.ts';

/** What whoever makes an invitation puts before its secret. */
const mark = /^invited-/;
/** No secret. */
export const invitationOver = 'over';
/** No secret either. */
export const workshopGone = 'gone';
const keptAs = 'elsewhere.invited';
/** Milliseconds after which a host that did not answer is asked again. */
const askAgainAfter = 1000;

export type InvitedPorts = {
  readonly page: Pick<SecretPage, 'location'>;
  /** Outlives the tab: a link opens only one device, and there is no second one. */
  readonly store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly newSecret: () => string;
  readonly askHost: AskHost;
  readonly wake: (milliseconds: number, then: () => void) => unknown;
};

type Kept = {
  readonly link: string;
  readonly own: string;
  readonly isTaken?: boolean;
  /** What opens this console already: a further link that opens nothing takes it from nobody. */
  readonly before?: Kept;
};

function read(store: InvitedPorts['store'], key: string): Kept | null {
  try {
    return JSON.parse(store.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/** Asks until the host has answered: a lost answer costs nobody their invitation. */
async function take({ askHost, wake }: InvitedPorts, { link, own }: Kept): Promise<number> {
  const ask = { secret: link, method: 'POST', path: '/api/invitation', body: { own } } as const;
  for (;;) {
    const status = await askHost(ask).then(
      (answer) => answer.status,
      () => 503,
    );
    if (status < 500) return status;
    await new Promise<void>((resolve) => {
      wake(askAgainAfter, resolve);
    });
  }
}

/**
 * What to ask the host with: the secret of the address, or what this device has put in the place of an invitation's.
 * Null where there is neither; `invitationOver` where it opens nothing any more, `workshopGone` where there is nothing to open.
 */
export async function invitedSecret(
  secret: string | null,
  ports: InvitedPorts,
): Promise<string | null> {
  const { page, store, newSecret } = ports;
  const key = `${keptAs} ${page.location.pathname}`;
  const before = read(store, key);
  const link = secret ?? before?.link;
  if (link === undefined || !mark.test(link)) return secret;
  const kept = before?.link === link ? before : { link, own: newSecret(), ...opens(before) };
  return kept.isTaken === true ? kept.own : takeUp(kept, key, ports);
}

/** Puts this device's secret in the place of the link's; where that opens nothing, what opened before stays. */
async function takeUp(kept: Kept, key: string, ports: InvitedPorts): Promise<string> {
  const { store } = ports;
  store.setItem(key, JSON.stringify(kept));
  const { link, own, before } = kept;
  const status = await take(ports, kept);
  const now = status === 200 ? { link, own, isTaken: true } : before;
  if (now) store.setItem(key, JSON.stringify(now));
  else store.removeItem(key);
  return now?.own ?? (status === 404 ? workshopGone : invitationOver);
}

/** What opens this console already, of what was kept. */
function opens(kept: Kept | null): Pick<Kept, 'before'> {
  const before = kept?.isTaken === true ? kept : kept?.before;
  return before ? { before } : {};
}
