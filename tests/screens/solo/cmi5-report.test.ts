import { expect, test } from 'vitest';
import { likedLanguage } from '../../../src/screens/solo/liked-language.ts';
import {
  openCmi5Report,
  openingTakes,
  parseLaunch,
} from '../../../src/screens/solo/reports/cmi5-report.ts';

const actor = { objectType: 'Agent', account: { homePage: 'https://lms.invalid', name: 'x' } };
const address = new URLSearchParams({
  endpoint: 'https://lrs.invalid/xapi',
  fetch: 'https://lms.invalid/token',
  actor: JSON.stringify(actor),
  registration: 'r-1',
  activityId: 'https://lms.invalid/au/1',
});

type Said = { readonly id: string; readonly verb: { readonly id: string } } & Record<
  string,
  unknown
>;

const verbsOf = (heard: readonly Said[]): string[] =>
  heard.map(({ verb }) => verb.id.replace('http://adlnet.gov/expapi/verbs/', ''));

function cmi5System(mode = 'Normal', completed: readonly object[] = []) {
  const heard: Said[] = [];
  const asked: string[] = [];
  const posts: string[][] = [];
  /** Answers that statements get before they are taken. */
  const refusals: (number | 'lost')[] = [];
  const timers: { readonly milliseconds: number; readonly ring: () => void }[] = [];
  /** As a store of records keeps them: what has the id of one that it has is that one. */
  const take = (body: string): void => {
    const said = [JSON.parse(body)].flat() as Said[];
    heard.push(...said.filter(({ id }) => !heard.some((one) => one.id === id)));
  };
  const answer = (init: RequestInit): Response => {
    posts.push(verbsOf([JSON.parse(init.body as string)].flat()));
    const refusal = refusals.shift();
    if (refusal === 'lost') throw new TypeError('Failed to fetch');
    if (refusal === undefined) take(init.body as string);
    return Response.json([], { status: refusal ?? 200 });
  };
  let now = Date.parse('2030-01-02T03:04:05Z');
  let ids = -1;
  const answers: Readonly<Record<string, unknown>> = {
    '/token': { 'auth-token': 'dG9rZW4=' },
    '/xapi/activities/state': {
      contextTemplate: {
        contextActivities: { grouping: [{ id: 'urn:elsewhere:story:x' }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' },
      },
      launchMode: mode,
      returnURL: 'https://lms.invalid/back',
    },
    '/xapi/agents/profile': { languagePreference: 'fr-CA,en' },
    '/xapi/statements': { statements: completed },
  };
  const ports = {
    ask: async (url: string, init: RequestInit): Promise<Response> => {
      const { pathname } = new URL(url);
      asked.push(`${init.method ?? 'GET'} ${pathname}`);
      if (init.method === 'POST' && pathname === '/xapi/statements') return answer(init);
      return Response.json(answers[pathname]);
    },
    now: () => now,
    newId: () => `id-${(ids += 1)}`,
    wake: (milliseconds: number, then: () => void) => {
      const timer = { milliseconds, ring: then };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  };
  /** Lets the one timer that runs run out, and tells how long it was. */
  const runOut = (): number | undefined => {
    const timer = timers.shift();
    timer?.ring();
    return timer?.milliseconds;
  };
  return {
    heard,
    asked,
    posts,
    refusals,
    timers,
    runOut,
    ports,
    wait: (milliseconds: number) => void (now += milliseconds),
  };
}

const launch = parseLaunch(address)!;

test('[EXPORT-35] a cmi5 system hears three statements, with what the standard asks and no more', async () => {
  const { heard, asked, ports, wait } = cmi5System();
  const report = await openCmi5Report(launch, ports);
  expect(asked[0]).toBe('POST /token');
  expect([report.language, report.back]).toEqual(['fr-CA,en', 'https://lms.invalid/back']);
  wait(61_400);
  report.complete();
  report.complete();
  wait(1_000);
  report.close();
  report.close();
  report.complete();
  const id = (name: string) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` });
  const statement = (verb: string, more: object, ...categories: readonly string[]) => ({
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    ...more,
    context: {
      registration: 'r-1',
      contextActivities: {
        grouping: [{ id: 'urn:elsewhere:story:x' }],
        category: categories.map(id),
      },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' },
    },
  });
  expect(heard.map(({ id: own, timestamp }) => [own, timestamp])).toEqual([
    ['id-0', '2030-01-02T03:04:05.000Z'],
    ['id-1', '2030-01-02T03:05:06.400Z'],
    ['id-2', '2030-01-02T03:05:07.400Z'],
  ]);
  const done = { result: { completion: true, duration: 'PT61S' } };
  expect(
    heard.map(({ actor: who, verb, object, result, context }) => ({
      actor: who,
      verb,
      object,
      result,
      context,
    })),
  ).toEqual([
    statement('initialized', {}, 'cmi5'),
    statement('completed', done, 'cmi5', 'moveon'),
    statement('terminated', { result: { duration: 'PT62S' } }, 'cmi5'),
  ]);
});

test('[EXPORT-35] nothing is completed twice in a registration, or by whoever only looks', async () => {
  for (const system of [cmi5System('Browse'), cmi5System('Review'), cmi5System('Normal', [{}])]) {
    const report = await openCmi5Report(launch, system.ports);
    report.complete();
    report.close();
    expect(verbsOf(system.heard)).toEqual(['initialized', 'terminated']);
  }
});

/** Lets every answer that has come be read. */
const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

test('[EXPORT-35] what a system does not take is said again until it does, and completed counts once', async () => {
  const system = cmi5System();
  const report = await openCmi5Report(launch, system.ports);
  expect(system.timers).toEqual([]);
  system.refusals.push(503, 'lost', 429);
  report.complete();
  const waited: (number | undefined)[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    await settled();
    report.complete();
    expect(verbsOf(system.heard)).toEqual(['initialized']);
    waited.push(system.runOut());
  }
  await settled();
  expect(waited).toEqual([1000, 2000, 4000]);
  expect(verbsOf(system.heard)).toEqual(['initialized', 'completed']);
  expect(system.timers).toEqual([]);
  report.close();
  expect(system.posts.at(-1)).toEqual(['terminated']);
  expect(verbsOf(system.heard)).toEqual(['initialized', 'completed', 'terminated']);
});

test('[EXPORT-35] no wait is longer than half a minute, and after the page is left nothing is said', async () => {
  const system = cmi5System();
  const report = await openCmi5Report(launch, system.ports);
  system.refusals.push(...Array.from({ length: 9 }, () => 503));
  report.complete();
  let longest = 0;
  for (let tries = 0; tries < 8; tries += 1) {
    await settled();
    longest = Math.max(longest, system.runOut() ?? 0);
  }
  await settled();
  expect(longest).toBe(30_000);
  report.close();
  const said = system.posts.length;
  system.runOut();
  await settled();
  expect(system.posts).toHaveLength(said);
});

test('[EXPORT-35] what was not taken when the page is left goes along with its leaving, in order', async () => {
  const system = cmi5System();
  system.refusals.push(503);
  const report = await openCmi5Report(launch, system.ports);
  await settled();
  report.complete();
  report.close();
  expect(system.posts.at(-1)).toEqual(['initialized', 'completed', 'terminated']);
  expect(verbsOf(system.heard)).toEqual(['initialized', 'completed', 'terminated']);
  const inFlight = cmi5System();
  const left = await openCmi5Report(launch, inFlight.ports);
  left.complete();
  left.close();
  expect(inFlight.posts).toEqual([['initialized'], ['completed'], ['completed', 'terminated']]);
  expect(verbsOf(inFlight.heard)).toEqual(['initialized', 'completed', 'terminated']);
});

test('[EXPORT-35] a system that never answers keeps nobody from the story', async () => {
  const opened = { '/token': false, '/state': false, '/profile': true, '/statements': true };
  for (const [silent, isOpened] of Object.entries(opened)) {
    const system = cmi5System();
    const ask: typeof system.ports.ask = (url, init) => {
      const aborted = new Error('aborted');
      if (init.signal?.aborted) return Promise.reject(aborted);
      if (!new URL(url).pathname.endsWith(silent)) return system.ports.ask(url, init);
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(aborted));
      });
    };
    const opening = openCmi5Report(launch, { ...system.ports, ask }).catch(() => null);
    await settled();
    expect(system.runOut()).toBe(openingTakes);
    expect([silent, (await opening) !== null]).toEqual([silent, isOpened]);
  }
});

test('[EXPORT-35] an address that no learning system made reports nothing, and no address runs anything', async () => {
  expect(parseLaunch(new URLSearchParams('language=en'))).toBeNull();
  const broken = new URLSearchParams(address);
  broken.set('actor', '{');
  expect(parseLaunch(broken)).toBeNull();
  const { ports } = cmi5System();
  const ask: typeof ports.ask = async (url, init) => {
    const answer = await ports.ask(url, init);
    const said = await answer.json();
    return Response.json({ ...said, returnURL: 'javascript:alert(1)' });
  };
  expect((await openCmi5Report(launch, { ...ports, ask })).back).toBeNull();
});

test('[EXPORT-37] the language that a learner likes best is taken, where the page has it', () => {
  expect(likedLanguage('fr-CA,en', ['en', 'fr'])).toBe('fr');
  expect(likedLanguage('sw, en', ['ar', 'en'])).toBe('en');
  expect(likedLanguage('de', ['en'])).toBeNull();
  expect(likedLanguage(null, ['en'])).toBeNull();
});
