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
  const ask = async (path: string, request: RequestInit): Promise<unknown> => {
    const headers = { authorization: `Bearer ${secret}` };
    const answer = await fetch(path, { ...request, headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.json();
  };
  const get = (path: string): Promise<unknown> => ask(path, { method: 'GET' });
  const post = (path: string, sent: object = {}): Promise<unknown> =>
    ask(path, { method: 'POST', body: JSON.stringify(sent) });
  return {
    packs: async () => (await get('/api/packs')) as readonly PackCard[],
    burn: async () => void (await post('/api/burn')),
    begin: async () => void (await post('/api/groups')),
    earlier: async () => (await get('/api/groups')) as readonly EarlierSession[],
    openEarlier: async (code) => void (await post('/api/groups/open', { code })),
    burnEarlier: async (code) => void (await post('/api/groups/burn', { code })),
    stage: async () => ((await get('/api/stage')) as { readonly url: string }).url,
  };
}
