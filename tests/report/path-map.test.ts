import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/report/columns.ts';
import { debriefPictures, type DebriefPictures } from '../../src/report/debrief-pictures.ts';
import type { Group } from '../../src/session/group.ts';
import { randomGroup } from '../session/view/random-group.ts';
import * as given from '../session/view/sample-group.ts';
import { everyLine, sampleScenario } from '../session/view/sample-scenario.ts';

const pictures = (group: Group, language = 'en'): DebriefPictures =>
  debriefPictures(group, sampleScenario, language);
const begun = (teams: number): Group => given.playing(given.groupWith(teams, []));
const stopsOf = (group: Group) =>
  pictures(group).stops.map(({ path, kind, teams }) => ({ path, kind, teams }));
const roadsOf = (group: Group) =>
  pictures(group).roads.map(({ from, to, teams, ghosts }) => ({ from, to, teams, ghosts }));

const goodEnd = 'ending:bridge';

test('[MAP-1] stops are decisions and endings; what only goes on is passed by', () => {
  const played = given.walked(begun(1), 'gourd', [1, 0, 0]);
  const seen = stopsOf(played).filter(({ teams }) => teams.length > 0);
  expect(seen).toEqual([
    { path: 'gate', kind: 'decision', teams: ['gourd'] },
    { path: 'lane', kind: 'decision', teams: ['gourd'] },
    { path: goodEnd, kind: 'ending', teams: ['gourd'] },
  ]);
  expect(stopsOf(played).map(({ path }) => path)).not.toContain('yard');
});

test('[MAP-1] a decision where the play broke off is a stop, a step that goes on is none', () => {
  expect(stopsOf(begun(1))[0]).toEqual({ path: 'gate', kind: 'decision', teams: ['gourd'] });
  const onTheWay = given.walked(begun(1), 'gourd', [1]);
  expect(stopsOf(onTheWay).filter(({ teams }) => teams.length > 0)).toHaveLength(1);
});

test('[MAP-2] roads carry the teams that took them', () => {
  const played = given.walked(given.walked(begun(2), 'gourd', [0, 0]), 'kite', [1, 0, 0]);
  expect(roadsOf(played)).toEqual(
    expect.arrayContaining([
      { from: 'gate', to: 'market', teams: ['gourd'], ghosts: [] },
      { from: 'market', to: goodEnd, teams: ['gourd'], ghosts: [] },
      { from: 'gate', to: 'lane', teams: ['kite'], ghosts: [] },
      { from: 'lane', to: goodEnd, teams: ['kite'], ghosts: [] },
    ]),
  );
});

test('[MAP-2] a run taken back leaves a ghost only where it went otherwise', () => {
  const back = given.rewound(given.walked(begun(1), 'gourd', [0, 0]), 'gourd', 1);
  const again = given.walked(back, 'gourd', [1, 0, 1]);
  const roads = roadsOf(again);
  expect(roads).toContainEqual({ from: 'gate', to: 'market', teams: ['gourd'], ghosts: [] });
  expect(roads).toContainEqual({ from: 'market', to: goodEnd, teams: [], ghosts: ['gourd'] });
  expect(roads).toContainEqual({ from: 'market', to: 'lane', teams: ['gourd'], ghosts: [] });
  expect(stopsOf(again)).toContainEqual({ path: goodEnd, kind: 'ending', teams: [] });
});

test('[MAP-3] the roads not taken go to their next stop, and nobody is on them', () => {
  const played = given.walked(begun(1), 'gourd', [0, 0]);
  const untaken = pictures(played).roads.filter(({ teams }) => teams.length === 0);
  expect(untaken).toEqual([
    { from: 'gate', to: 'lane', choice: 'gate choice push', nth: 1, teams: [], ghosts: [] },
    { from: 'market', to: 'lane', choice: 'market choice leave', nth: 1, teams: [], ghosts: [] },
  ]);
  expect(stopsOf(played)).toContainEqual({ path: 'lane', kind: 'decision', teams: [] });
});

test('[MAP-3] a choice that any team took is no road not taken', () => {
  const played = given.walked(given.walked(begun(2), 'gourd', [0, 0]), 'kite', [1, 0, 0]);
  const untaken = pictures(played).roads.filter(({ teams }) => teams.length === 0);
  expect(untaken.map(({ choice }) => choice)).toEqual([
    'market choice leave',
    'lane choice shout',
    'lane choice back',
  ]);
  const reads: number[] = [];
  const counting: typeof sampleScenario = {
    ...sampleScenario,
    read: (playthrough) => (reads.push(1), sampleScenario.read(playthrough)),
  };
  const first = debriefPictures(played, counting, 'en');
  const cost = reads.length;
  expect(debriefPictures(played, counting, 'en')).toEqual(first);
  expect(reads).toHaveLength(cost);
});

test('[MAP-4] columns are the longest way, a circle closes backwards', () => {
  const loop = given.walked(begun(1), 'gourd', [1, 0, 2, 0, 0]);
  const columns = Object.fromEntries(
    pictures(loop).stops.map(({ path, column }) => [path, column]),
  );
  expect(columns).toEqual({ gate: 0, market: 1, lane: 2, [goodEnd]: 3, 'ending:end': 3 });
});

test('[MAP-4] in any map every road leads on, unless it closes a circle', () => {
  const stop = fc.nat({ max: 6 }).map(String);
  const road = fc.record({ from: stop, to: stop });
  fc.assert(
    fc.property(fc.array(road, { maxLength: 14 }), (roads) => {
      const stops = ['0', '1', '2', '3', '4', '5', '6'];
      const columns = columnsOf(stops, roads);
      const column = (at: string): number => columns.get(at) ?? -1;
      const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
        from === to ||
        roads.some(
          (next) =>
            next.from === from &&
            !seen.includes(next.to) &&
            reaches(next.to, to, [...seen, next.to]),
        );
      for (const { from, to } of roads) {
        if (!reaches(to, from)) expect(column(to)).toBeGreaterThan(column(from));
      }
      for (const at of stops.filter((one) => column(one) > 0)) {
        const before = roads.filter(({ from, to }) => to === at && column(from) === column(at) - 1);
        expect(before.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('[MAP-5] a what-if changes no picture', () => {
  const played = given.walked(begun(2), 'gourd', [0, 0]);
  const what = given.walked(given.exploring(played, 'gourd', 0), 'gourd', [1, 0, 1]);
  expect(pictures(what)).toEqual(pictures(played));
});

test('[MAP-6] names are in the language asked for, and never whispered ones', () => {
  const played = given.walked(begun(1), 'gourd', [0, 1, 0, 0]);
  const named = pictures(played, 'xx').stops.map(({ title, anchor }) => ({ title, anchor }));
  expect(named).toEqual([
    { title: 'xx<At the gate>', anchor: null },
    { title: 'xx<The middle of the day>', anchor: 'xx<The middle of the day>' },
    { title: 'xx<stones>', anchor: 'xx<stones>' },
    { title: 'xx<The bridge stands>', anchor: null },
    { title: '', anchor: null },
  ]);
  expect(pictures(played, 'xx').roads[0]?.choice).toBe('xx<gate choice wait>');
});

test('[MAP-6] no private line stands in any picture', () => {
  const secrets = everyLine.filter(({ role }) => role !== null);
  fc.assert(
    fc.property(randomGroup, (group) => {
      const drawn = JSON.stringify(pictures(group));
      expect(secrets.filter(({ text }) => drawn.includes(text))).toEqual([]);
      expect(drawn).not.toContain('secret of');
    }),
    { numRuns: 200 },
  );
});

test('[MAP-7] where the story was mended since, the recorded way stands, and nothing else is told', () => {
  const played = given.walked(begun(1), 'gourd', [0, 1, 0, 1]);
  const first = sampleScenario.read({ scenario: '', seed: 0, steps: [] });
  const elsewhere = { ...sampleScenario, read: () => ({ ...first, path: 'elsewhere' }) };
  const broken = { ...sampleScenario, read: () => ({ ...first, fault: 'A step does not fit.' }) };
  for (const scenario of [elsewhere, broken]) {
    const { stops, roads, endings, prompts } = debriefPictures(played, scenario, 'en');
    expect(stops.map(({ path }) => path)).toEqual(['gate', 'market', 'lane', 'ending:end']);
    expect(roads.map(({ choice, teams }) => [choice, ...teams])).toEqual([
      ['gate choice wait', 'gourd'],
      ['market choice leave', 'gourd'],
      ['lane choice shout', 'gourd'],
    ]);
    expect(endings[0]).toMatchObject({ ending: 'end', meters: [{ value: -2 }, {}, {}] });
    expect(prompts.map(({ why }) => why)).toEqual(['chair']);
  }
});

test('[MAP-8] a stop that somebody came to has its choices in the order of their shapes', () => {
  const played = given.walked(begun(1), 'gourd', [0, 0]);
  const stops = new Map(pictures(played, 'xx').stops.map((stop) => [stop.path, stop]));
  expect(stops.get('gate')?.choices.map(({ text }) => text)).toEqual([
    'xx<gate choice wait>',
    'xx<gate choice push>',
  ]);
  expect(stops.get('lane')).toMatchObject({ teams: [], choices: [] });
  expect(stops.get(goodEnd)).toMatchObject({ choices: [], picture: 'bridge' });
  for (const { from, choice, nth } of pictures(played, 'xx').roads) {
    expect(stops.get(from)?.choices[nth]?.text).toBe(choice);
  }
});

test('[MAP-9] a walk is a run, stop by stop, with what was chosen', () => {
  const back = given.rewound(given.walked(begun(2), 'gourd', [0, 0]), 'gourd', 1);
  const again = given.walked(back, 'gourd', [1, 0]);
  expect(pictures(again).walks).toEqual([
    {
      team: 'gourd',
      ghost: false,
      steps: [
        { stop: 'gate', choice: 0 },
        { stop: 'market', choice: 1 },
        { stop: 'lane', choice: null },
      ],
    },
    { team: 'kite', ghost: false, steps: [{ stop: 'gate', choice: null }] },
    {
      team: 'gourd',
      ghost: true,
      steps: [
        { stop: 'gate', choice: 0 },
        { stop: 'market', choice: 0 },
        { stop: goodEnd, choice: null },
      ],
    },
  ]);
});
