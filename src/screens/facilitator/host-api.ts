import type { Finding } from '../../scenario/finding.ts';
import type { Cut } from '../../scenario/pack.ts';
import type { PhaseName } from '../../session/group.ts';

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

/** A workshop that was left unfinished on the laptop. */
export type EarlierSession = {
  readonly code: string;
  /** The name of the chosen pack. */
  readonly scenario: string | null;
  readonly phase: PhaseName;
  readonly usedAt: number;
};

export type HostApi = {
  readonly packs: () => Promise<readonly PackCard[]>;
  /** Deletes everything kept of this session, here and on the devices that can be reached. */
  readonly burn: () => Promise<void>;
  /** Opens a new session; the console's page is loaded anew for it. */
  readonly begin: () => Promise<void>;
  readonly earlier: () => Promise<readonly EarlierSession[]>;
  /** Goes on with an earlier session; the console's page is loaded anew for it. */
  readonly openEarlier: (code: string) => Promise<void>;
  readonly burnEarlier: (code: string) => Promise<void>;
  /** The address of the stage window, with its secret. */
  readonly stage: () => Promise<string>;
};

/** Talks to the host with the facilitator's secret in a header, where no log or projector shows it. */
export function openHostApi(secret: string): HostApi {
  const headers = { authorization: `Bearer ${secret}` };
  const ask = async (path: string, method: 'GET' | 'POST', sent?: object): Promise<unknown> => {
    const body = sent === undefined ? null : JSON.stringify(sent);
    const answer = await fetch(path, { method, headers, body });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.json();
  };
  return {
    packs: async () => (await ask('/api/packs', 'GET')) as readonly PackCard[],
    burn: async () => void (await ask('/api/burn', 'POST')),
    begin: async () => void (await ask('/api/groups', 'POST')),
    earlier: async () => (await ask('/api/groups', 'GET')) as readonly EarlierSession[],
    openEarlier: async (code) => void (await ask('/api/groups/open', 'POST', { code })),
    burnEarlier: async (code) => void (await ask('/api/groups/burn', 'POST', { code })),
    stage: async () => ((await ask('/api/stage', 'GET')) as { readonly url: string }).url,
  };
}
