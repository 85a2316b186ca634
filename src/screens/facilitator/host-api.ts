import type { FilmMinutes } from '../../session/film-minutes.ts';
import type { VoiceMinutes } from '../../session/voice-minutes.ts';
import type { AskHost } from '../../link/ask-host.ts';
import type { GroupTotals } from '../../report/group-totals.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Cut } from '../../scenario/pack.ts';
import type { PhaseName } from '../../session/group.ts';
import type { TypedIn, TypedMistake } from '../../session/typed-in.ts';
import type { BeforeApi, Looked, RoomNetwork } from './before/before-api.ts';
import type { RoundsApi, RoundsLooked } from './rounds/rounds-api.ts';

/** A scenario that lies on the laptop, as the host lists it. */
export type PackCard = {
  readonly name: string;
  readonly title: string;
  /** In languages in which it is called otherwise. */
  readonly titles?: Readonly<Record<string, string>>;
  /** What happens in it, in a sentence. */
  readonly about?: string;
  readonly abouts?: Readonly<Record<string, string>>;
  readonly hash: string;
  readonly minutes: readonly Cut[];
  readonly teams: readonly [number, number];
  /** From 1, for a first session, to 5, never for one. */
  readonly difficulty?: number;
  readonly languages: readonly string[];
  /** Languages of the story that nobody who speaks them has checked. */
  readonly unchecked: readonly string[];
  /** Languages in which a machine speaks some of it. */
  readonly drafts?: readonly string[];
  /** Minutes that its voices add to each telling, where lines go on by themselves. */
  readonly voiceMinutes?: VoiceMinutes;
  /** Minutes that its films add to each telling. */
  readonly filmMinutes?: FilmMinutes;
  /** Minutes that its questions before and after take. */
  readonly questionMinutes?: number;
  readonly findings: readonly Finding[];
};

/** A workshop that was left unfinished on the laptop. */
export type EarlierSession = {
  readonly code: string;
  /** How many groups it has. */
  readonly groups: number;
  /** The name of the chosen pack. */
  readonly scenario: string | null;
  readonly phase: PhaseName;
  readonly usedAt: number;
};

/** A group that is served: enough to find it and to open it. */
export type ServedGroup = {
  readonly code: string;
  /** What facilitators call it; null where it is alone in its session. */
  readonly name: string | null;
  /** Set for a second facilitator, who has to do with this one group alone. */
  readonly isSecond?: true;
  /** What its console says hello with. */
  readonly token: string;
  /** The address of its stage window, with its secret. */
  readonly stage: string;
  /** Nothing of it is left to be opened. */
  readonly isBurned?: true;
};

/** What burning came to. */
export type Burning = {
  /** Files in which something of it was still found. */
  readonly left: readonly string[];
  /** What had left each group before; groups that let nothing go are not in it. */
  readonly went: readonly {
    readonly group: string | null;
    readonly totals: readonly {
      readonly title: string;
      readonly at: number;
      readonly to: string | null;
    }[];
    readonly sentence: string | null;
    /** The day its totals left as a file. */
    readonly file: string | null;
  }[];
};

/** What would leave of a group, or has left. */
export type TotalsOfGroup = { readonly totals: GroupTotals | null; readonly isLetGo: boolean };

/** Totals that a group let go and that lie on this laptop; `id` where the session itself is gone. */
export type TotalsHere = { readonly totals: GroupTotals; readonly id: string | null };

/** Another group of the session, as something may be sent to it. */
export type OtherGroup = { readonly code: string; readonly name: string };

/** A group of a session that is being made. */
export type GroupPlan = {
  readonly name: string;
  readonly pack: string;
  /** How long the room is free. */
  readonly minutes: number;
  readonly cut: Cut;
  readonly teams: number;
  readonly inChainOfCommand: boolean;
};

/** What was played on paper: the telling, and each team's decisions in their order. */
export type TypedEvening = { readonly cut: Cut; readonly teams: TypedIn };

/** Where something typed cannot be so, it is said which; `refused` is the room's. */
export type TypedAnswer = { readonly done: true } | TypedMistake | { readonly why: 'refused' };

/** Why a host tells no groups: it does not know the secret, or there is no workshop. */
export type NoGroups = 'not-known' | 'gone';

/** What the console asks of the host about the whole session. */
export type SessionApi = {
  readonly groups: () => Promise<readonly ServedGroup[] | NoGroups>;
  /** One command for each group. */
  readonly all: (command: 'pause' | 'resume') => Promise<void>;
  readonly burnAll: () => Promise<Burning>;
  readonly begin: () => Promise<void>;
  readonly before: BeforeApi;
  readonly forGroup: (group: ServedGroup) => HostApi;
};

/** Where the pages of those who help one group are opened, each with its secret. */
export type HelperAddresses = {
  readonly code: string;
  readonly second: string;
  readonly observer: string;
  readonly interpreter: string;
};

/** A session that is gone when it ends. */
export type PassingSession = {
  readonly pack: string;
  readonly as: 'rehearsal' | 'briefing';
  /** How many times as fast as the room's own time. */
  readonly pace: 1 | 3 | 10;
  /** It leads itself from the terms to the debrief, in about seven minutes. */
  readonly guided: boolean;
  /** A briefing is told the one sentence that this group agreed to. */
  readonly withSentence?: true;
};

/** What the console of one group asks of the host. */
export type HostApi = {
  /** Whether other groups are served beside this one, or may be; then it begins and opens no other session. */
  readonly isOneOfSeveral: boolean;
  /** About this computer and its network; null for who has to do with one group alone. */
  readonly before: BeforeApi | null;
  /** Rounds of questions and what panels found; null where `before` is. */
  readonly rounds: RoundsApi | null;
  /** The address of the studio; null where `before` is. On other machines there is none. */
  readonly studio: (() => Promise<string | null>) | null;
  /** This is a second facilitator's page: the other key. */
  readonly isSecond: boolean;
  /** The groups beside this one; none for a second facilitator. */
  readonly others: () => Promise<readonly OtherGroup[]>;
  readonly packs: () => Promise<readonly PackCard[]>;
  /** Deletes everything kept of this group, here and on the devices that can be reached. */
  readonly burn: () => Promise<Burning>;
  /** Opens a new session; the console's page is loaded anew for it. */
  readonly begin: () => Promise<void>;
  /** Makes a session of several groups in place of this one; the console's page is loaded anew for it. */
  readonly beginSeveral: (groups: readonly GroupPlan[]) => Promise<void>;
  /** Opens a rehearsal or an officers' briefing, of which nothing is kept; the page is loaded anew for it. */
  readonly beginPassing: (session: PassingSession) => Promise<void>;
  /** This group's, as they would leave or have left; null before a story is chosen. */
  readonly totals: () => Promise<TotalsOfGroup>;
  /** Of groups of other sessions that let theirs go. */
  readonly totalsHere: () => Promise<readonly TotalsHere[]>;
  readonly burnTotals: (id: string) => Promise<Burning>;
  readonly earlier: () => Promise<readonly EarlierSession[]>;
  /** Goes on with an earlier session; the console's page is loaded anew for it. */
  readonly openEarlier: (code: string) => Promise<void>;
  readonly burnEarlier: (code: string) => Promise<Burning>;
  /** Of each group that is served. */
  readonly helpers: () => Promise<readonly HelperAddresses[]>;
  /** The address of the stage window, with its secret. */
  readonly stage: () => Promise<string>;
  /** Of the page that prints, for this group, with a secret. */
  readonly printAddress: () => Promise<string>;
  /** Leads this group, which waits in its lobby, through what was played on paper. */
  readonly typeIn: (typed: TypedEvening) => Promise<TypedAnswer>;
};

type Post = (path: string, sent?: object) => Promise<unknown>;

const roundsOver = (post: Post): RoundsApi => ({
  look: async (language) => (await post('/api/rounds/look', { language })) as RoundsLooked,
  begin: async (round) => void (await post('/api/rounds', round)),
  keep: async (content) => void (await post('/api/rounds/keep', content)),
  letGo: async (name, by) => void (await post('/api/rounds/release', { name, by })),
  drop: async (name) =>
    ((await post('/api/rounds/drop', { name })) as { readonly file: string | null }).file,
});

/** Rejects where the host cannot tell now. */
async function groupsFor(
  secret: string,
  askHost: AskHost,
): Promise<readonly ServedGroup[] | NoGroups> {
  const { status, body } = await askHost({ secret, method: 'GET', path: '/api/session', body: {} });
  if (status === 401) return 'not-known';
  if (status === 404) return 'gone';
  if (status !== 200) throw new Error(`The groups were answered ${status}`);
  return body as readonly ServedGroup[];
}

/** Talks to the host with the facilitator's secret, sealed as everything else. */
export function openSessionApi(
  secret: string,
  askHost: AskHost,
  studio: () => Promise<string | null>,
): SessionApi {
  const ask = async (method: 'GET' | 'POST', path: string, sent: object): Promise<unknown> => {
    const { status, body } = await askHost({ secret, method, path, body: sent });
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    return body;
  };
  const get = (path: string): Promise<unknown> => ask('GET', path, {});
  const post = (path: string, sent: object = {}): Promise<unknown> => ask('POST', path, sent);
  const burn = async (path: string, sent: object): Promise<Burning> =>
    (await post(path, sent)) as Burning;
  const begin = async (): Promise<void> => void (await post('/api/groups'));
  const before: BeforeApi = {
    look: async (about) => (await post('/api/before', about)) as Looked,
    choose: async (address) => void (await post('/api/before/address', { address })),
    network: async () =>
      ((await get('/api/network')) as { readonly network: RoomNetwork | null }).network,
    setNetwork: async (network) =>
      void (await (network ? post('/api/network', network) : post('/api/network/forget'))),
  };
  const rounds = roundsOver(post);
  return {
    groups: () => groupsFor(secret, askHost),
    all: async (command) => void (await post('/api/session/all', { command })),
    burnAll: () => burn('/api/burn', {}),
    begin,
    before,
    forGroup: ({ code, name, stage, isSecond = false }) => ({
      isOneOfSeveral: name !== null || isSecond,
      before: name === null && !isSecond ? before : null,
      rounds: name === null && !isSecond ? rounds : null,
      studio: name === null && !isSecond ? studio : null,
      isSecond,
      others: async () => othersIn((await get('/api/session')) as readonly ServedGroup[], code),
      packs: async () => (await get('/api/packs')) as readonly PackCard[],
      burn: () => burn('/api/burn', { code }),
      begin,
      beginPassing: async ({ withSentence, ...session }) =>
        void (await post('/api/groups', withSentence ? { ...session, sentenceOf: code } : session)),
      beginSeveral: async (groups) => void (await post('/api/session', { groups })),
      totals: async () => (await post('/api/totals', { code })) as TotalsOfGroup,
      totalsHere: async () => (await get('/api/totals')) as readonly TotalsHere[],
      burnTotals: async (id) => (await post('/api/totals/burn', { id })) as Burning,
      earlier: async () => (await get('/api/groups')) as readonly EarlierSession[],
      openEarlier: async (earlier) => void (await post('/api/groups/open', { code: earlier })),
      burnEarlier: (earlier) => burn('/api/groups/burn', { code: earlier }),
      helpers: async () => (await get('/api/helpers')) as readonly HelperAddresses[],
      stage: async () => stage,
      typeIn: async (typed) => (await post('/api/typed-in', { code, ...typed })) as TypedAnswer,
      printAddress: async () =>
        ((await post('/api/print/address', { code })) as { readonly url: string }).url,
    }),
  };
}

function othersIn(groups: readonly ServedGroup[], own: string): readonly OtherGroup[] {
  return groups.flatMap(({ code, name }) =>
    code === own || name === null ? [] : [{ code, name }],
  );
}
