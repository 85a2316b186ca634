import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPack } from '../../src/host/packs.ts';
import { briefing, type BriefingPage } from '../../src/report/briefing.ts';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { everyLine, sampleScenario } from '../session/view/sample-scenario.ts';
import { paperScenario } from '../support/paper-scenario.ts';
import { theFord, theFordStory } from '../support/the-ford.ts';

type Of<Kind extends BriefingPage['kind']> = Extract<BriefingPage, { kind: Kind }>;

function pagesOf<Kind extends BriefingPage['kind']>(
  kind: Kind,
  scenario: Scenario = sampleScenario,
  language = 'en',
): readonly Of<Kind>[] {
  const pages = briefing(scenario, language);
  return pages.filter((page): page is Of<Kind> => page.kind === kind);
}

async function openRiver(): Promise<Scenario> {
  const pack = await readPack(join(import.meta.dirname, '../../stories/the-river-road'));
  const { scenario } = openScenario(pack);
  if (!scenario) throw new Error('The River Road does not open.');
  return scenario;
}

const written = (pages: readonly BriefingPage[]): string => JSON.stringify(pages);

test('[BRIEF-1] it begins with its cover and ends with what people need from you', () => {
  const kinds = briefing(sampleScenario, 'en').map(({ kind }) => kind);
  const inOrder = kinds.filter((kind, at) => kind !== kinds[at - 1]);
  expect(inOrder).toEqual(['cover', 'opening', 'decision', 'term', 'endings', 'questions', 'ask']);
  const ofKind = (kind: string): number => kinds.filter((one) => one === kind).length;
  expect(ofKind('decision')).toBe(3);
  expect(ofKind('term')).toBe(Object.keys(sampleScenario.pack.terms).length);
  expect(ofKind('questions')).toBe(2);
});

test('[BRIEF-2] every decision has its title, its choices with both reasons, and its questions', () => {
  expect(pagesOf('decision')).toEqual([
    {
      kind: 'decision',
      title: 'At the gate',
      choices: [
        {
          text: 'gate choice wait',
          picture: null,
          reasons: null,
        },
        {
          text: 'gate choice push',
          picture: null,
          reasons: { security: 'gate reason security', civil: 'gate reason civil' },
        },
      ],
      questions: [],
    },
    expect.objectContaining({
      title: 'The middle of the day',
      questions: ['Why did they stop here?', 'Who was missing here?'],
    }),
    expect.objectContaining({ title: 'stones', questions: ['What was the first sentence?'] }),
  ]);
});

test('[BRIEF-2] a story with circles comes to an end, and each decision stands in it once', () => {
  const titles = pagesOf('decision', theFord).map(({ title }) => title);
  expect(titles).toHaveLength(6);
  expect(new Set(titles).size).toBe(6);
});

test('[BRIEF-2] choices that only some ways open stand at their decision', async () => {
  const decisions = pagesOf('decision', await openRiver());
  const tomorrow = decisions.find(({ title }) => title === 'Tomorrow');
  expect(tomorrow?.choices).toHaveLength(4);
});

test('[BRIEF-3] every decision, term, ending and question of The River Road is taught', async () => {
  const river = await openRiver();
  const pages = briefing(river, 'en');
  const named = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name).sort();
  const titles = pages.flatMap((page) => (page.kind === 'decision' ? [page.title] : []));
  expect(titles.toSorted()).toEqual(named(Object.values(river.pack.decisions)));
  const decisions = pagesOf('decision', river);
  expect(decisions.every(({ questions }) => questions.length > 0)).toBe(true);
  expect(decisions.flatMap(({ choices }) => choices).every(({ reasons }) => reasons)).toBe(true);
  const words = Object.keys(river.pack.terms).map((key) => key.replaceAll('-', ' '));
  expect(pagesOf('term', river).map(({ term }) => term)).toEqual(words);
  expect(pagesOf('term', river).every(({ voices }) => voices.length === 5)).toBe(true);
  const endings = pagesOf('endings', river).flatMap((page) => page.endings);
  expect(named(endings)).toEqual(named(Object.values(river.pack.endings)));
  expect(pagesOf('questions', river).map(({ questions }) => questions)).toEqual(
    Object.values(river.pack.debrief),
  );
  expect(pagesOf('opening', river)[0]?.lines[0]?.text).toContain('This is Solmirela');
});

test('[BRIEF-4] no role’s card and no line for one role is told', async () => {
  for (const scenario of [sampleScenario, theFord, await openRiver()]) {
    const told = written(briefing(scenario, 'en'));
    for (const { secret, goal } of Object.values(scenario.pack.roles)) {
      expect(told).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(told).not.toContain(JSON.stringify(goal).slice(1, -1));
    }
  }
  const told = written(briefing(sampleScenario, 'en'));
  for (const { text, role } of everyLine) if (role !== null) expect(told).not.toContain(text);
});

test('[BRIEF-5] it is told in the language that is asked for', () => {
  const [gate] = pagesOf('decision', sampleScenario, 'xx');
  expect(gate?.title).toBe('xx<At the gate>');
  expect(gate?.choices[1]?.reasons?.civil).toBe('xx<gate reason civil>');
  expect(pagesOf('endings', sampleScenario, 'xx')[0]?.endings[0]?.name).toBe(
    'xx<The bridge stands>',
  );
  expect(pagesOf('opening', sampleScenario, 'xx')[0]?.lines[0]?.speaker).toBe('xx<Dulomi>');
});

test('[BRIEF-6] it takes a scenario and a language and knows of no group', () => {
  for (const file of ['briefing.ts', 'story-stops.ts']) {
    const source = readFileSync(join(import.meta.dirname, '../../src/report', file), 'utf8');
    expect(source).not.toMatch(/session\/|\bGroup\b|\bTeam\b/);
  }
  expect(briefing).toHaveLength(2);
});

test('[BRIEF-7] a story that fails or branches without end still gives its pages', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `p${at}`,
      {
        lines: [`Page ${at}.`],
        ways: [
          { text: 'On', to: `p${(at + 1) % 12}`, changes: more },
          { text: 'Away', to: 'nowhere' },
        ],
      },
    ]),
  );
  const endless = paperScenario({ ...theFordStory, start: 'p0', pages });
  expect(pagesOf('decision', endless)).toHaveLength(12);
  const dead = paperScenario({ ...theFordStory, start: 'p0', pages: { p0: pages['p0']! } });
  expect(pagesOf('decision', dead)).toHaveLength(1);
  expect(briefing(dead, 'en').at(-1)).toEqual({ kind: 'ask' });
});

const more = (now: Readonly<Record<string, unknown>>) => ({ trust: Number(now['trust']) + 1 });

test('[STR-41] a word is called by its name in the language that is asked for', async () => {
  const pages = briefing(await openRiver(), 'ar');
  const terms = pages.flatMap((page) => (page.kind === 'term' ? [page.term] : []));
  expect(terms).toContain('نقطة تفتيش');
  expect(terms.filter((term) => /[a-z]/i.test(term))).toEqual([]);
});
