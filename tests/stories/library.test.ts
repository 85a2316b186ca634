import { expect, test } from 'vitest';
import { cuts } from '../../src/scenario/pack.ts';
import type { Cut } from '../../src/scenario/pack.ts';
import type { Step } from '../../src/scenario/playthrough.ts';
import { findingsOf } from '../../src/scenario/walk/findings/walk-findings.ts';
import { lineDuration } from '../../src/scenario/room-pace.ts';
import { closedCuts, library } from './library.ts';
import type { Shelved } from './library.ts';
import { beatAt, tellReleased } from './told.ts';
import type { Telling } from './told.ts';
import { leftForPeople } from './left-for-people.ts';

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word)).length;
const sentencesIn = (text: string): readonly string[] => text.split(/[.!?]+/);
test.each(library)(
  '[STORY-1] the pack and its world have no finding, and nor have its walks ($name)',
  ({ name, story, pack, walks }) => {
    expect(story.findings).toMatchObject(leftForPeople[name] ?? []);
    const { scenario, written } = story;
    expect(findingsOf(Object.values(walks), { pack: scenario.pack, written })).toEqual([]);
    expect(pack.minutes).toEqual([...cuts]);
  },
);

test.each(library)(
  '[STORY-2] everybody hears the same opening, within 90 s, before anything is asked ($name)',
  ({ told }) => {
    const openings = cuts.map((cut) => told[cut][0]?.beats[0]);
    const spoken = openings.map((beat) => beat?.lines.map(({ text }) => text) ?? []);
    for (const beat of openings)
      expect(beat).toMatchObject({ opening: true, decision: { by: 'room' } });
    expect(new Set(spoken.map((texts) => texts.join('\n'))).size).toBe(1);
    expect(spoken[0]?.length).toBeGreaterThan(5);
    const length = (spoken[0] ?? []).reduce((sum, text) => sum + lineDuration(text), 0);
    expect(length).toBeLessThanOrEqual(90_000);
  },
);

test.each(library)(
  '[STORY-3] every path of every cut passes the same anchors in the same order ($name)',
  ({ pack, walks, tellings }) => {
    const anchors = Object.keys(pack.anchors);
    expect(anchors.length).toBeGreaterThanOrEqual(2);
    for (const cut of closedCuts) expect(walks[cut].anchors).toEqual(anchors);
    for (const telling of tellings)
      expect(telling.beats.flatMap((beat) => beat.anchors)).toEqual(anchors);
  },
);

const decisionsPerCut = { 12: [3, 4], 25: [6, 8], 45: [9, 14] } as const;
const eachCut = library.flatMap((shelved) => cuts.map((cut) => ({ ...shelved, cut })));

test.each(eachCut)(
  '[STORY-4] a path has its number of decisions ($name, $cut min)',
  ({ walks, told, cut }) => {
    const [least, most] = decisionsPerCut[cut];
    for (const telling of told[cut]) {
      const count = telling.beats.filter(({ decision }) => decision !== null).length;
      expect(count).toBeGreaterThanOrEqual(least);
      expect(count).toBeLessThanOrEqual(most);
    }
    if (cut === 45) return;
    const range = walks[cut].decisions;
    expect(range?.least).toBeGreaterThanOrEqual(least);
    expect(range?.most).toBeLessThanOrEqual(most);
  },
);

test.each(library)(
  '[STORY-5] six endings or more, each with a card ($name)',
  ({ pack, walks, tellings }) => {
    const met = new Set([
      ...closedCuts.flatMap((cut) => walks[cut].endings.map(({ name }) => name)),
      ...tellings.map((telling) => telling.beats.at(-1)?.ending),
    ]);
    expect(met.size).toBeGreaterThanOrEqual(6);
    expect(met).toEqual(new Set(Object.keys(pack.endings)));
  },
);

test.each(library)(
  '[STORY-18] in 25 minutes no ending draws nearly half of random rooms, and none is a stray ($name)',
  ({ walks }) => {
    const shares = walks[25].endings.map(({ name, share }) => ({ name, share }));
    expect(shares.filter(({ share }) => share > 0.45 || share < 0.02)).toEqual([]);
  },
);

test.each(library)('[STORY-6] no path fails or stops short ($name)', ({ walks, tellings }) => {
  for (const cut of closedCuts)
    expect(walks[cut]).toMatchObject({ closed: true, faults: [], deadEnds: [] });
  expect(walks[45]).toMatchObject({ faults: [], deadEnds: [] });
  expect(walks[45].states).toBeGreaterThan(500);
  for (const telling of tellings) {
    expect(telling.beats.map(({ fault }) => fault).filter((fault) => fault !== null)).toEqual([]);
    expect(telling.beats.at(-1)?.ending).not.toBeNull();
  }
});

/** The ids written into the Ink. */
const idsIn = (ink: string): readonly (string | undefined)[] =>
  [...ink.matchAll(/#id: ?(\w+)/g)].map(([, id]) => id);

test.each(library)(
  '[STORY-6] every choice and every line that is written is met ($name)',
  ({ story, walks, lines, offered }) => {
    const takeable = new Set([...offered.values()].map(({ step }) => step.path));
    const never = story.written.choices.filter(
      ({ path }) => !takeable.has(path) && !cuts.some((cut) => walks[cut].met.choices.has(path)),
    );
    expect(never).toEqual([]);
    const met = new Set([...offered.keys(), ...lines.map(({ id }) => id)]);
    expect(idsIn(story.ink).filter((id) => id !== undefined && !met.has(id))).toEqual([]);
  },
);

/** Whether another value of a meter, of those it has in this cut, would lead this telling elsewhere. */
function isSteered({ story, walks }: Shelved, telling: Telling, meter: string): boolean {
  const { cut, steps, beats } = telling;
  const { least = 0, most = 0 } = walks[cut].meters[meter] ?? {};
  return beats.slice(1).some((_, at) => {
    const roads = [least, most].map((value) => {
      const set: Step = { kind: 'set', name: meter, value };
      return beatAt(story, [...steps.slice(0, at + 1), set, ...steps.slice(at + 1, at + 2)]).path;
    });
    return new Set(roads).size > 1;
  });
}

test.each(library)(
  '[STORY-6] nothing fails where the facilitator brings something in, and every cut has a place for it ($name)',
  ({ story, pack, surprised }) => {
    expect(Object.keys(pack.injects).length).toBeGreaterThanOrEqual(3);
    expect(surprised.map(({ fault }) => fault).filter((fault) => fault !== null)).toEqual([]);
    for (const cut of cuts) {
      const places = tellReleased(story, cut, 4).flatMap(({ injects }) => injects);
      expect(new Set(places)).toEqual(new Set(Object.keys(pack.injects)));
    }
  },
);

test.each(library)(
  '[STORY-7] each of four meters rises and falls in every cut ($name)',
  ({ pack, walks, told }) => {
    expect(Object.keys(pack.meters)).toHaveLength(4);
    expect(Object.keys(pack.meters)).toContain('duty');
    for (const cut of cuts) {
      const begin = told[cut][0]?.beats[0]?.meters ?? {};
      for (const [meter, { least, most }] of Object.entries(walks[cut].meters)) {
        expect(begin[meter]).toBeGreaterThan(least);
        expect(begin[meter]).toBeLessThan(most);
      }
    }
  },
);

const longCuts = eachCut.filter(({ cut }) => cut > 12);

test.each(longCuts)('[STORY-7] each meter turns the road ($name, $cut min)', (shelved) => {
  const { pack, told, cut } = shelved;
  const unsteered = Object.keys(pack.meters).filter(
    (meter) => !told[cut].some((telling) => isSteered(shelved, telling, meter)),
  );
  expect(unsteered).toEqual([]);
});

test.each(library)(
  '[STORY-8] two decisions are rehearsed, three are held by civilians ($name)',
  ({ pack, decisions }) => {
    const all = [...decisions.values()];
    expect(all.filter(({ rehearse }) => rehearse > 0).length).toBeGreaterThanOrEqual(2);
    const sides = all
      .map(({ role }) => pack.cast[pack.roles[role ?? '']?.person ?? '']?.side)
      .filter((side) => side !== undefined);
    expect(sides.filter((side) => side === 'civil').length).toBeGreaterThanOrEqual(3);
    expect([...decisions.keys()].toSorted()).toEqual(Object.keys(pack.decisions).toSorted());
  },
);

test.each(library)(
  '[STORY-9] six roles of both sides, each with something to want and something to keep ($name)',
  ({ pack }) => {
    const roles = Object.values(pack.roles);
    expect(roles).toHaveLength(6);
    for (const { goal, interests, secret } of roles) {
      expect(goal).not.toBe('');
      expect(interests.length).toBeGreaterThanOrEqual(2);
      expect(secret).not.toBe('');
    }
    expect(new Set(roles.map(({ secret }) => secret)).size).toBe(6);
    const sides = roles.map(({ person }) => pack.cast[person]?.side);
    expect(sides.filter((side) => side === 'civil').length).toBeGreaterThanOrEqual(3);
    expect(sides.filter((side) => side !== 'civil').length).toBeGreaterThanOrEqual(2);
    expect(roles.filter(({ hard }) => hard)).toEqual([]);
  },
);

test.each(library)(
  '[STORY-10] every choice has a reason for each side ($name)',
  ({ pack, offered }) => {
    expect(Object.keys(pack.reasons).toSorted()).toEqual([...offered.keys()].toSorted());
    for (const { security, civil } of Object.values(pack.reasons)) {
      expect(security).not.toBe('');
      expect(civil).not.toBe('');
      expect(civil).not.toBe(security);
    }
  },
);

test.each(library)(
  '[STORY-11] little is read ($name)',
  ({ pack, beats, lines, decisions, offered }) => {
    const cards = Object.values(pack.roles).flatMap((role) => [
      role.goal,
      role.secret,
      ...role.interests,
    ]);
    const reasons = Object.values(pack.reasons).flatMap(({ security, civil }) => [security, civil]);
    const terms = Object.values(pack.terms).flatMap((voices) => Object.values(voices));
    const questions = Object.values(pack.debrief).flat();
    const surprises = Object.values(pack.injects).map(({ says }) => says);
    const texts = [
      ...lines.map(({ text }) => text),
      ...beats.flatMap(({ prompts }) => prompts),
      ...[cards, reasons, terms, questions, surprises, pack.chair?.lines ?? []].flat(),
    ];
    const long = new Set(texts.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence) > 12));
    expect([...long]).toEqual([]);
    const wordy = [...offered.values()].map(({ text }) => text).filter((text) => wordsIn(text) > 7);
    expect(wordy).toEqual([]);
    for (const { choices } of decisions.values()) expect(choices.length).toBeLessThanOrEqual(4);
  },
);

test.each(library)('[STORY-14] somebody who did not come speaks ($name)', ({ pack }) => {
  expect(pack.chair?.lines.length).toBeGreaterThanOrEqual(3);
  const onStage = Object.values(pack.cast).map(({ name }) => name);
  expect(onStage.filter((name) => pack.chair?.name.startsWith(name))).toEqual([]);
});

/** What each taking of a choice did to the meters, up to the next decision. */
function changesBy({ told }: Shelved, id: string, cut: Cut): readonly (readonly number[])[] {
  return told[cut].flatMap(({ beats, steps }) =>
    beats.flatMap((beat, at) => {
      const taken = beat.choices.find(({ step }) => step === steps[at + 1]);
      const after = beats[at + 1]?.meters ?? {};
      if (taken?.id !== id) return [];
      return [Object.entries(beat.meters).map(([name, value]) => (after[name] ?? value) - value)];
    }),
  );
}

/** The choices that cross a red line, as the author marked them inside their brackets. */
function crossing(ink: string): readonly string[] {
  const marked = [...ink.matchAll(/^\s*[+*].*\[(.*#redline.*)\]/gm)];
  return marked.flatMap(([, inside = '']) => /#id: ?(\w+)/.exec(inside)?.[1] ?? []);
}

test.each(library)(
  '[STORY-15] what crosses a red line can be refused, and raises nothing ($name)',
  (shelved) => {
    const over = crossing(shelved.story.ink);
    expect(over.length).toBeGreaterThan(0);
    for (const id of over) {
      const decision = [...shelved.decisions.values()].find(({ choices }) =>
        choices.some((choice) => choice.id === id),
      );
      const others = decision?.choices.filter((choice) => !over.includes(choice.id)) ?? [];
      expect(others.length).toBeGreaterThanOrEqual(2);
      const changes = changesBy(shelved, id, 45);
      expect(changes.length).toBeGreaterThan(10);
      expect(changes.flat().filter((change) => change > 0)).toEqual([]);
      expect(changes.flat().some((change) => change < 0)).toBe(true);
    }
  },
);
