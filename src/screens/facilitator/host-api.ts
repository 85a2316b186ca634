import type { Finding } from '../../scenario/finding.ts';
import type { Cut } from '../../scenario/pack.ts';

/** A scenario that lies on the laptop, as the host lists it. */
export type PackCard = {
  readonly name: string;
  readonly title: string;
  readonly hash: string;
  readonly minutes: readonly Cut[];
  readonly teams: readonly [number, number];
  readonly languages: readonly string[];
  readonly findings: readonly Finding[];
};

export type HostApi = {
  readonly packs: () => Promise<readonly PackCard[]>;
  /** Deletes everything kept of this session, here and on the devices that can be reached. */
  readonly burn: () => Promise<void>;
  /** Opens a new session; the console's page is loaded anew for it. */
  readonly begin: () => Promise<void>;
  /** The address of the stage window, with its secret. */
  readonly stage: () => Promise<string>;
};

/** Talks to the host with the facilitator's secret in a header, where no log or projector shows it. */
export function openHostApi(secret: string): HostApi {
  const ask = async (path: string, method: 'GET' | 'POST'): Promise<unknown> => {
    const answer = await fetch(path, { method, headers: { authorization: `Bearer ${secret}` } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.json();
  };
  return {
    packs: async () => (await ask('/api/packs', 'GET')) as readonly PackCard[],
    burn: async () => void (await ask('/api/burn', 'POST')),
    begin: async () => void (await ask('/api/groups', 'POST')),
    stage: async () => ((await ask('/api/stage', 'GET')) as { readonly url: string }).url,
  };
}
