import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { filmMinutes } from '../../src/session/film-minutes.ts';
import { planRest } from '../../src/session/group-sheet.ts';
import { consoleScene } from '../../src/session/view/console-view.ts';
import { paperScenario } from '../support/paper-scenario.ts';
import { given, type Tale } from '../support/tale.ts';
import { theFordStory } from '../support/the-ford.ts';
import { fordFilm, theFordShown } from '../support/the-ford-shown.ts';

/** As the host hands it to a room. */
const counted = (scenario: Scenario): Scenario => ({
  ...scenario,
  filmMinutes: filmMinutes(scenario),
});
const seen = ({ group, facts }: Tale) => consoleScene(group, 'en', facts());
const lasting = (length: number | null) => ({
  ...theFordShown,
  films: { ford: { ...fordFilm, length } },
});

test('[SHEET-20] a film adds its length and a minute for each of its marks to the ways that show it', () => {
  // Ten seconds and two marks.
  expect(filmMinutes(theFordShown)).toEqual({ 12: 3, 25: 3, 45: 3 });
  expect(filmMinutes(lasting(61_000))).toEqual({ 12: 4, 25: 4, 45: 4 });
  expect(filmMinutes(lasting(null))).toEqual({ 12: 2, 25: 2, 45: 2 });
  expect(filmMinutes(paperScenario(theFordStory))).toEqual({});
  expect(filmMinutes({ ...theFordShown, films: { mill: fordFilm } })).toEqual({});
  const pages = {
    road: {
      lines: ['A road.'],
      ways: [
        { text: 'Short', to: 'end' },
        { text: 'Long', to: 'water' },
      ],
    },
    water: { lines: [{ text: 'Look.', film: 'ford' }], ways: [{ text: 'On', to: 'end' }] },
    end: { lines: [], ending: 'over' },
  };
  const longer = paperScenario({
    ...theFordStory,
    name: 'longer',
    pages,
    films: { ford: fordFilm },
  });
  expect(filmMinutes(longer)[25]).toBe(3);
});

test('[SHEET-20] the plan has room for films whoever turns the lines, and "I have N minutes" counts them on the console too', () => {
  const long = counted(lasting(600_000));
  const tale = given({ scenario: long, phase: 'rules', settings: { minutes: 90 } });
  const scene = seen(tale);
  expect(scene.filmMinutes).toEqual({ 12: 12, 25: 12, 45: 12 });
  const rest = { ...scene, minutes: 60, now: tale.now, enteredAt: scene.sheet.enteredAt };
  const [plan, without] = [planRest(rest), planRest({ ...rest, filmMinutes: {} })];
  tale.facilitator({ kind: 'have-minutes', minutes: 60 });
  expect([plan.cut, without.cut, tale.group.settings.cut]).toEqual([12, 25, 12]);
  const over = (scenario: Scenario): number =>
    seen(given({ scenario, settings: { minutes: 60, cut: 45 } })).sheet.over;
  expect(over(long) - over(counted(theFordShown))).toBe(9);
  expect(over(long) - over(theFordShown)).toBe(12);
});
