import { expect, test } from 'vitest';
import { likedLanguage } from '../../../src/screens/solo/liked-language.ts';
import { openCmi5Report, parseLaunch } from '../../../src/screens/solo/reports/cmi5-report.ts';
import {
  findScormApi,
  openScormReport,
  type ScormWindow,
} from '../../../src/screens/solo/reports/scorm-report.ts';

function scormSystem(status = 'not attempted') {
  const heard: string[] = [];
  let now = status;
  const note = (said: string): string => (heard.push(said), 'true');
  return {
    heard,
    api: {
      LMSInitialize: () => note('begin'),
      LMSGetValue: () => now,
      LMSSetValue: (name: string, value: string) => ((now = value), note(`${name}=${value}`)),
      LMSCommit: () => note('commit'),
      LMSFinish: () => note('finish'),
    },
  };
}

const status = 'cmi.core.lesson_status';

test('[EXPORT-34] a SCORM system hears that a story was begun and completed, and nothing else', () => {
  const { api, heard } = scormSystem();
  const report = openScormReport(api);
  report.complete();
  report.complete();
  report.close();
  report.close();
  report.complete();
  expect(heard).toEqual([
    'begin',
    `${status}=incomplete`,
    'commit',
    `${status}=completed`,
    'commit',
    'finish',
  ]);
});

test('[EXPORT-34] what was completed before stays completed, and a system that does not begin hears nothing', () => {
  const done = scormSystem('completed');
  const again = openScormReport(done.api);
  again.complete();
  again.close();
  expect(done.heard).toEqual(['begin', 'finish']);
  const deaf = scormSystem();
  const report = openScormReport({ ...deaf.api, LMSInitialize: () => 'false' });
  report.complete();
  report.close();
  expect(deaf.heard).toEqual([]);
});

test('[EXPORT-34] a SCORM system is found around the page and around what opened it, or nowhere', () => {
  const { api } = scormSystem();
  const top: ScormWindow = { parent: null, API: api };
  const frame: ScormWindow = { parent: { parent: top } };
  expect(findScormApi(frame)).toBe(api);
  expect(findScormApi({ parent: null, opener: frame })).toBe(api);
  const alone = { parent: null as ScormWindow | null };
  alone.parent = alone;
  expect(findScormApi(alone)).toBeNull();
  const foreign: ScormWindow = {
    get parent(): ScormWindow {
      throw new Error('another site');
    },
  };
  expect(findScormApi(foreign)).toBeNull();
});

const actor = { objectType: 'Agent', account: { homePage: 'https://lms.invalid', name: 'x' } };
const address = new URLSearchParams({
  endpoint: 'https://lrs.invalid/xapi',
  fetch: 'https://lms.invalid/token',
  actor: JSON.stringify(actor),
  registration: 'r-1',
  activityId: 'https://lms.invalid/au/1',
});

type Said = { readonly verb: { readonly id: string } } & Record<string, unknown>;

function cmi5System(mode = 'Normal', completed: readonly object[] = []) {
  const heard: Said[] = [];
  const asked: string[] = [];
  let now = Date.parse('2030-01-02T03:04:05Z');
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
      if (init.method === 'POST' && pathname === '/xapi/statements')
        heard.push(JSON.parse(init.body as string));
      return Response.json(answers[pathname]);
    },
    now: () => now,
    newId: () => `id-${heard.length}`,
  };
  return { heard, asked, ports, wait: (milliseconds: number) => void (now += milliseconds) };
}

const launch = parseLaunch(address)!;
const verbsOf = (heard: readonly Said[]): readonly string[] =>
  heard.map(({ verb }) => verb.id.replace('http://adlnet.gov/expapi/verbs/', ''));

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
