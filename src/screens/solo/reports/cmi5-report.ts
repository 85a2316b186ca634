import type { Report } from './report.ts';

/** What a learning system says in the address of a page that it starts, as cmi5 names it (section 8.1). */
export type Cmi5Launch = {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: object;
  readonly registration: string;
  readonly activityId: string;
};

export type Cmi5Ports = {
  readonly ask: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Calls back once after so many milliseconds; what it gives takes that back. */
  readonly wake: (milliseconds: number, then: () => void) => () => void;
};

/** Milliseconds that a system has for the whole of the opening: no story waits longer for it. */
export const openingTakes = 10_000;
/** Milliseconds between two tries to say the same: twice as long each time, up to the last. */
const waits = { first: 1000, last: 30_000 } as const;

type Activities = { readonly category?: readonly object[] };
type LaunchData = {
  readonly contextTemplate: { readonly contextActivities?: Activities };
  readonly launchMode: string;
  readonly returnURL?: string;
};

const verbs = 'http://adlnet.gov/expapi/verbs/';
const categories = 'https://w3id.org/xapi/cmi5/context/categories/';
type Verb = 'initialized' | 'completed' | 'terminated';

/** Null where the page was not started by a learning system. */
export function parseLaunch(asked: URLSearchParams): Cmi5Launch | null {
  const [endpoint, fetch, registration, activityId] = [
    'endpoint',
    'fetch',
    'registration',
    'activityId',
  ].map((name) => asked.get(name));
  try {
    const actor: unknown = JSON.parse(asked.get('actor') ?? '');
    if (!endpoint || !fetch || !registration || !activityId) return null;
    if (typeof actor !== 'object' || actor === null) return null;
    const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    return { endpoint: base, fetch, actor, registration, activityId };
  } catch {
    return null;
  }
}

/** The time between, as ISO 8601 writes it, to the second. */
const durationOf = (milliseconds: number): string =>
  `PT${Math.max(0, Math.round(milliseconds / 1000))}S`;

type Session = {
  readonly launch: Cmi5Launch;
  readonly data: LaunchData;
  readonly begun: number;
  readonly get: (what: string, asked: Record<string, string>) => Promise<unknown>;
  /** True once it was taken. */
  readonly post: (statements: readonly object[]) => Promise<boolean>;
  readonly ports: Cmi5Ports;
};

function statementOf({ launch, data, begun, ports }: Session, verb: Verb): object {
  const { contextTemplate } = data;
  const isCompleted = verb === 'completed';
  const around = contextTemplate.contextActivities ?? {};
  const own = [`${categories}cmi5`, ...(isCompleted ? [`${categories}moveon`] : [])];
  const now = ports.now();
  return {
    id: ports.newId(),
    actor: launch.actor,
    verb: { id: `${verbs}${verb}`, display: { en: verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    ...(verb === 'initialized'
      ? {}
      : {
          result: {
            ...(isCompleted ? { completion: true } : {}),
            duration: durationOf(now - begun),
          },
        }),
    context: {
      ...contextTemplate,
      registration: launch.registration,
      contextActivities: {
        ...around,
        category: [...(around.category ?? []), ...own.map((id) => ({ id }))],
      },
    },
    timestamp: new Date(now).toISOString(),
  };
}

function requests(
  { endpoint }: Cmi5Launch,
  token: string,
  { ask, signal }: Pick<Cmi5Ports, 'ask'> & { readonly signal: AbortSignal },
) {
  const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
  return {
    get: async (what: string, asked: Record<string, string>): Promise<unknown> => {
      const url = `${endpoint}${what}?${new URLSearchParams(asked)}`;
      const answer = await ask(url, { headers, signal });
      return answer.ok ? answer.json() : null;
    },
    post: async (statements: readonly object[], within?: AbortSignal): Promise<boolean> => {
      const answer = await ask(`${endpoint}statements`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(statements.length === 1 ? statements[0] : statements),
        // The last one is sent while the page goes.
        keepalive: true,
        ...(within ? { signal: within } : {}),
      });
      return answer.ok;
    },
  };
}

/** What was completed once in a registration is not completed again. */
async function wasCompleted({ launch, get }: Session): Promise<boolean> {
  const found = (await get('statements', {
    agent: JSON.stringify(launch.actor),
    verb: `${verbs}completed`,
    activity: launch.activityId,
    registration: launch.registration,
    limit: '1',
  }).catch(() => null)) as { readonly statements?: readonly unknown[] } | null;
  return (found?.statements?.length ?? 0) > 0;
}

/**
 * Reports to a cmi5 system what the standard asks of every page: that it began, was completed, and was left, each
 * with how long that took. No score, success, answer or other data. Rejects where the system does not say in time what it was started for.
 */
export async function openCmi5Report(launch: Cmi5Launch, ports: Cmi5Ports): Promise<Report> {
  const late = new AbortController();
  const inTime = ports.wake(openingTakes, () => late.abort());
  try {
    return await begin(launch, ports, late.signal);
  } finally {
    inTime();
  }
}

async function begin(launch: Cmi5Launch, ports: Cmi5Ports, signal: AbortSignal): Promise<Report> {
  const given = await ports.ask(launch.fetch, { method: 'POST', signal });
  const { 'auth-token': token } = (await given.json()) as { readonly 'auth-token'?: string };
  if (typeof token !== 'string') throw new Error('The learning system gives no token.');
  const { get, post } = requests(launch, token, { ask: ports.ask, signal });
  const agent = JSON.stringify(launch.actor);
  const { activityId, registration } = launch;
  const state = { activityId, agent, registration, stateId: 'LMS.LaunchData' };
  const data = (await get('activities/state', state)) as LaunchData | null;
  if (data === null) throw new Error('The learning system says nothing of the launch.');
  const likes = (await get('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' }).catch(
    () => null,
  )) as { readonly languagePreference?: string } | null;
  const session: Session = { launch, data, begun: ports.now(), get, post, ports };
  // Whoever only looks around, or looks back, completes nothing; and nobody completes twice.
  const mayComplete = data.launchMode === 'Normal' && !(await wasCompleted(session));
  const begun = statementOf(session, 'initialized');
  const isTaken = await post([begun], signal).catch(() => false);
  return {
    ...endsOf(session, mayComplete, isTaken ? [] : [begun]),
    language: likes?.languagePreference ?? null,
  };
}

/** Statements go in their order, each again until it was taken, and none after the last. */
function endsOf(
  session: Session,
  mayComplete: boolean,
  notTaken: readonly object[],
): Omit<Report, 'language'> {
  const { post, ports } = session;
  let toSay: Verb[] = mayComplete ? ['completed', 'terminated'] : ['terminated'];
  let unsaid = notTaken;
  let isSaying = false;
  const isClosed = (): boolean => toSay.length === 0;
  const sayAfter = (wait: number): void => {
    isSaying = true;
    ports.wake(wait, () => void say(Math.min(2 * wait, waits.last)));
  };
  const say = async (wait: number): Promise<void> => {
    const now = unsaid;
    if (isClosed() || now.length === 0) return void (isSaying = false);
    isSaying = true;
    const isTaken = await post(now).catch(() => false);
    if (isTaken) unsaid = unsaid.filter((one) => !now.includes(one));
    if (isTaken) return say(waits.first);
    sayAfter(wait);
  };
  const tell = (verb: Verb): void => {
    if (!toSay.includes(verb)) return;
    toSay = toSay.slice(toSay.indexOf(verb) + 1);
    unsaid = [...unsaid, statementOf(session, verb)];
    // With all that nobody took so far: what is heard twice has one id, and counts once.
    if (isClosed()) void post(unsaid).catch(() => false);
    else if (!isSaying) void say(waits.first);
  };
  if (unsaid.length > 0) sayAfter(waits.first);
  return {
    back: addressOf(session.data.returnURL),
    complete: () => tell('completed'),
    close: () => tell('terminated'),
  };
}

/** Only what leads to a page: no address may run anything. */
function addressOf(written: string | undefined): string | null {
  return written !== undefined && /^https?:\/\//i.test(written) ? written : null;
}
