import fc from 'fast-check';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPack } from '../../../src/host/packs.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Step } from '../../../src/scenario/playthrough.ts';
import { openStrings } from '../../../src/scenario/strings/strings.ts';
import type { StringTable } from '../../../src/scenario/strings/strings.ts';
import {
  fillTemplate,
  gapsOf,
  makeTemplate,
  matchTemplate,
  parseTemplate,
  tidy,
} from '../../../src/scenario/strings/template.ts';
import { hasEmptyBesideSpace } from './empty-gaps.ts';
import { sayIn } from '../../../src/report/saying.ts';
import { sceneOf } from '../../../src/session/view/view.ts';
import type { SeatScene } from '../../../src/session/view/seat-view.ts';
import * as given from '../../session/view/sample-group.ts';
import { facts, seatId } from '../../session/view/sample-group.ts';
import { nameTexts, makeLineIds, noLineIds } from '../../../src/scenario/strings/line-ids.ts';
import { atHand } from '../at-hand.ts';
import { textsOf } from './texts-of.ts';

const stories = join(import.meta.dirname, '../../../stories');
const tongues = await readPack(join(import.meta.dirname, '../../stories/two-tongues'));

function mustOpen(pack: typeof tongues): Scenario {
  const { scenario } = openScenario(pack);
  if (!scenario) throw new Error('It does not open.');
  return scenario;
}

const say = (table: StringTable) => {
  const text = openStrings({ fr: table });
  return (id: string, shown: string): string => text(id, shown, 'fr');
};

test('[STR-11] a name in a gap is said in the language, a number stays', () => {
  const fr = say({
    a: { source: '{LEADER} takes {n} steps.', text: '{n} pas pour {LEADER}.' },
    'const.LEADER': { source: 'Dulomi', text: 'Doulomi' },
  });
  expect(fr('a', 'Dulomi takes 2 steps.')).toBe('2 pas pour Doulomi.');
  expect(fr('a', 'Osmeli takes 2 steps.')).toBe('2 pas pour Osmeli.');
  expect(fr('a', 'Dulomi takes two of her steps.')).toBe('two of her pas pour Doulomi.');
  expect(fr('a', 'Dulomi gives 2 steps.')).toBe('Dulomi gives 2 steps.');
});

test('[STR-11] of several wordings, the one that is shown counts', () => {
  const fr = say({
    'a.1': { source: 'She waits.', text: 'Elle attend.' },
    'a.2': { source: 'She waits for {n}.', text: 'Elle attend {n}.' },
    'a.3': { source: 'She goes.', text: '' },
  });
  expect(fr('a', 'She waits.')).toBe('Elle attend.');
  expect(fr('a', 'She waits for 3.')).toBe('Elle attend 3.');
  expect(fr('a', 'She goes.')).toBe('She goes.');
  expect(fr('a~2', 'She waits.')).toBe('Elle attend.');
});

test('[STR-11] parts of a line, and texts with gaps in gaps, are said in the language', () => {
  const fr = say({
    a: { source: '{part1} and {part2}', text: '{part1} et {part2}' },
    'a.part1.1': { source: 'one', text: 'un' },
    'a.part2.1': { source: 'two and more', text: 'deux et plus' },
    b: { source: 'It is {cargo}.', text: 'C’est {cargo}.' },
    'var.cargo.1': { source: 'salt of {LEADER}', text: 'le sel de {LEADER}' },
    'const.LEADER': { source: 'Dulomi', text: 'Doulomi' },
    c: { source: '{x} {x}', text: '{x}, {x}' },
    'var.x.1': { source: '{x}', text: '{x}' },
  });
  expect(fr('a', 'one and two and more')).toBe('un et deux et plus');
  expect(fr('b', 'It is salt of Dulomi.')).toBe('C’est le sel de Doulomi.');
  expect(fr('c', 'a a')).toBe('a, a');
});

test('[STR-12] what fits in more than one way shows the source', () => {
  const fr = say({
    a: { source: '{x} and {y}', text: '{y} et {x}' },
    b: { source: '{x}{y}', text: '{x}{y}!' },
    c: { source: '{x} goes, {x} stays', text: '{x}' },
    d: { source: 'Same.', text: 'Pareil.' },
    'd.1': { source: 'Same.', text: 'Semblable.' },
  });
  expect(fr('a', 'one and two')).toBe('two et one');
  for (const [id, shown] of [
    ['a', 'one and two and three'],
    ['b', 'one'],
    ['c', 'he goes, she stays'],
    ['d', 'Same.'],
  ] as const)
    expect(fr(id, shown)).toBe(shown);
});

test('[STR-12] a translation that lost or made up a gap shows the source', () => {
  const fr = say({
    a: { source: '{x} waits', text: 'attend' },
    b: { source: 'She waits', text: '{y} attend' },
    c: '{x} attend',
    d: { source: 'A \\{brace\\}', text: 'Une \\{accolade\\}' },
  });
  for (const [id, shown] of [
    ['a', 'She waits'],
    ['b', 'She waits'],
    ['c', 'She waits'],
  ] as const)
    expect(fr(id, shown)).toBe(shown);
  expect(fr('d', 'A {brace}')).toBe('Une {accolade}');
});

test('[STR-12] a template gives back what was filled in, or nothing', () => {
  const word = fc.array(fc.constantFrom('a', 'b', ' ', '{', '}', '\\', 'and', 'é', 'ع'), {
    maxLength: 4,
  });
  const piece = fc.oneof(
    word.map((letters) => letters.join('')),
    fc.constantFrom('x', 'y').map((name) => ({ name })),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), word, word, (template, x, y) => {
      const written = makeTemplate(template);
      expect(makeTemplate(parseTemplate(written))).toBe(written);
      const filling = new Map([
        ['x', tidy(x.join(''))],
        ['y', tidy(y.join(''))],
      ]);
      fc.pre(!hasEmptyBesideSpace(parseTemplate(written), filling));
      const shown = fillTemplate(template, filling) ?? '';
      const found = matchTemplate(parseTemplate(written), shown);
      const names = gapsOf(template);
      if (found) for (const name of names) expect(found.get(name)).toBe(filling.get(name));
    }),
    { numRuns: 2_000 },
  );
});

test('[STR-13] a name that stands alone says what the name says', () => {
  const fr = say({ 'const.LEADER': { source: 'Dulomi', text: 'Doulomi' } });
  expect(fr('cast.dulomi.name', 'Dulomi')).toBe('Doulomi');
  expect(fr('line-3', 'Dulomi')).toBe('Doulomi');
  expect(fr('cast.other.name', 'Other')).toBe('Other');
});

/** Every text between marks, so that whatever is said in the language can be told from what is not. */
function marked(table: StringTable): Scenario['text'] {
  const text = openStrings({ xx: table });
  return (id, shown) => text(id, shown, 'xx');
}

const bare = (text: string): string => text.replace(/[«»]/g, '');

function playAll(scenario: Scenario, seed: number, meet: (id: string, text: string) => void): void {
  const steps: Step[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    const beat = scenario.read({ scenario: scenario.hash, seed, steps });
    for (const { id, text } of [...beat.lines, ...beat.choices]) meet(id, text);
    for (const prompt of beat.prompts) meet(prompt, prompt);
    const choice = beat.choices[(seed * 7 + turn * 3) % Math.max(1, beat.choices.length)];
    if (!choice) return;
    steps.push(choice.step);
  }
}

test('[STR-11] every line and choice of a whole story is said in the language', async () => {
  const pack = await readPack(join(stories, 'the-river-road'));
  const { scenario, texts } = openScenario(pack);
  if (!scenario || !texts) throw new Error('It does not open.');
  const table = Object.fromEntries(
    texts.entries().map(({ id, source }) => [id, { source, text: `«${source}»` }]),
  );
  const text = marked(table);
  const met = new Set<string>();
  const wrong: (readonly string[])[] = [];
  for (let seed = 1; seed <= 6; seed += 1) {
    playAll(scenario, seed, (id, shown) => {
      met.add(id);
      const told = text(id, shown, 'xx');
      if (!/^«.*»$/.test(told) || bare(told) !== shown) wrong.push([id, shown, told]);
    });
  }
  expect(wrong).toEqual([]);
  expect(met.size).toBeGreaterThan(100);
});

test('[STR-11] lines of every shape are said in the language, or as they are written', () => {
  const shapes = [
    'Plain words.',
    'A {n} and {LEADER}.',
    '{LEADER} {n > 2: smiles|waits {~now|then}}.',
    '{a|b|c} {d|e|f} {&g|h|i}!',
    'One <>\ntwo {!once}.',
    '{n > 3:\nDeep.\n- else:\nFlat {x}.\n}',
    '{shuffle:\n- Heads.\n- Tails <>\n}\nand on.',
    '~ n = n + 1',
    '~ x = "salt of {LEADER}"',
    'It is {x}, {say("now")}.',
    '* Hello[ {LEADER}.], I said {x}.\n* [Ask {n}]\n* Again {x}\n-',
    'DULOMI: I {n > 1: go|stay}.',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...shapes), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 99 }),
      fc.boolean(),
      (lines, seed, isNamed) => {
        const ink = `CONST LEADER = "Dulomi"\nVAR n = 2\nVAR x = "plums"\n-> start\n=== start\n${lines.join('\n')}\n-> END\n=== function say(y)\n~ return y\n`;
        const cast = { 'pack.yaml': 'cast: { dulomi: { name: Dulomi } }' };
        const unnamed = textsOf(ink, cast);
        const { lineIds } = nameTexts(noLineIds, unnamed.unnamed, new Set());
        const files = isNamed ? { ...cast, 'strings/ids.json': makeLineIds(lineIds) } : cast;
        const { scenario, texts } = openScenario({
          name: 'story',
          files: { 'story.ink': ink, ...files },
          strings: {},
        });
        if (!scenario || !texts) throw new Error(ink);
        const table = Object.fromEntries(
          texts.entries().map(({ id, source }) => [id, { source, text: `«${source}»` }]),
        );
        const text = marked(table);
        let told = 0;
        let all = 0;
        playAll(scenario, seed, (id, shown) => {
          const said = text(id, shown, 'xx');
          expect(bare(said)).toBe(shown);
          all += 1;
          told += said === shown ? 0 : 1;
        });
        expect(told * 2).toBeGreaterThanOrEqual(all);
      },
    ),
    { numRuns: 30 },
  );
});

test('[STR-12] in whatever story, what is said is what is shown or its source, and nearly all is said', () => {
  let [said, all] = [0, 0];
  for (const { name, files } of atHand.filter((_, index) => index % 6 === 1)) {
    const { scenario, texts } = openScenario({ name, files, strings: {} });
    if (!scenario || !texts) continue;
    const text = marked(
      Object.fromEntries(
        texts.entries().map(({ id, source }) => [id, { source, text: `«${source}»` }]),
      ),
    );
    for (const seed of [1, 2, 3]) {
      playAll(scenario, seed, (id, shown) => {
        const told = text(id, shown, 'xx');
        expect(bare(told)).toBe(shown);
        all += 1;
        said += told === shown && /\p{L}/u.test(shown) ? 0 : 1;
      });
    }
  }
  expect(all).toBeGreaterThan(200);
  expect(said / all).toBeGreaterThan(0.8);
});

test('[STR-11] who reads Arabic sees the line in Arabic, with the name in it', () => {
  const scenario = mustOpen(tongues);
  const arabic = given.seatWith(1, { language: 'ar' });
  const group = given.playing(given.groupWith(1, [arabic]));
  const scene = sceneOf(
    group,
    { kind: 'seat', seat: seatId(1) },
    { ...facts, scenario },
  ) as SeatScene;
  expect(scene.title).toBe('لسانان');
  if (scene.phase.name !== 'play') throw new Error(scene.phase.name);
  expect(scene.phase.telling.lines).toMatchObject([
    { text: 'تنتظر دولومي عند مخاضة القصب مع أربعة أشخاص.', speaker: null },
  ]);
  const ar = sayIn(scenario, 'ar');
  const lines = (steps: readonly Step[]) =>
    scenario.read({ scenario: scenario.hash, seed: 1, steps });
  const [first, choice] = [lines([]), lines([]).choices[0]];
  expect(first.lines.map(({ id, text }) => ar(id, text)).slice(1)).toEqual([
    'القارب ممتلئ اليوم.',
    'إنها تحمل خوخًا.',
  ]);
  expect(ar(choice?.id ?? '', choice?.text ?? '')).toBe('اطلبوا من دولومي أن تنتظر');
  const over = lines(choice ? [choice.step] : []);
  expect(over.lines.map(({ id, text }) => ar(id, text))).toEqual([
    'والآن تحمل ملحًا، ولا أحد يضحك.',
    'تبتعد دولومي وهي تجدّف.',
  ]);
  expect(ar('cast.dulomi.name', 'Dulomi')).toBe('دولومي');
  expect(ar('endings.over.name', 'Dulomi rows')).toBe('دولومي تجدّف');
  expect(first.prompts.map((prompt) => ar(prompt, prompt))).toEqual(['من كان يجب أن يعبر أولًا؟']);
});
