import type { Facts } from '../../../src/session/facts.ts';
import type { Group } from '../../../src/session/group.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Indicator } from '../../../src/scenario/survey/indicator.ts';
import { sampleScenario } from '../../session/view/sample-scenario.ts';
import * as given from '../../session/view/sample-group.ts';
import { facts, happen, inPhase, seatId } from '../../session/view/sample-group.ts';

const option = (text: string) => ({ id: text, text, picture: '' });
const round = (asks: string, voice: string) => ({
  asks: option(asks),
  voice,
  role: null,
  options: [option('Checkpoint'), option('Patrol')],
});

const bridge: Indicator = {
  list: 'attitudes',
  measures: { id: 'survey.bridge.measures', text: 'Both sides see that they need each other.' },
  for: ['security', 'civil-society'],
  asks: { id: 'survey.bridge.asks', text: 'A bridge is broken. Who should plan the repair?' },
  picture: 'broken-bridge',
  answers: [
    'The people in uniform alone',
    'The town alone',
    'Each side alone',
    'Both at one table',
  ].map((text, at) => ({ id: `survey.bridge.answers.${at}.name`, text, picture: `mats-${at}` })),
  hoped: 'last',
  provenance: null,
};

/** The paper road with all that a story may bring along: contests, surprises, a note about what is hard in it, and a fault. */
export const fullScenario: Scenario = {
  ...sampleScenario,
  findings: [
    {
      code: 'tag-unknown',
      severity: 'warning',
      file: 'story.ink',
      line: 12,
      what: 'There is no tag called "sonud".',
      hint: 'Did you mean "sound"?',
    },
  ],
  pack: {
    ...sampleScenario.pack,
    notes: ['Somebody is searched, and somebody is afraid.'],
    injects: {
      cart: {
        name: 'A wheel breaks',
        says: 'A cart at the front of the line has lost a wheel.',
        picture: 'walk-along',
        sets: 'cart',
        values: ['early', 'late'],
      },
    },
    survey: { before: ['bridge'], after: ['bridge'], indicators: { bridge } },
    contests: {
      words: {
        kind: 'match-terms',
        name: 'Whose word is it?',
        picture: '',
        seconds: 30,
        sets: null,
        rounds: [
          round('The pole. You never know how long it stays there.', 'community'),
          round('Where we look at papers, so that nobody gets hurt.', 'army'),
        ],
      },
    },
  },
  read: (playthrough) => ({
    ...sampleScenario.read(playthrough),
    injects: ['cart'],
    contests: ['words'],
  }),
};

const fullFacts: Facts = { ...facts, scenario: fullScenario };

function contest(group: Group, by: 'devices' | 'bodies'): Group {
  return happen(group, {
    kind: 'contest-started',
    number: 1,
    contest: 'words',
    skill: 'terms',
    by,
    orders: [
      [1, 0],
      [0, 1],
    ],
  });
}

const surveyAsked = {
  kind: 'survey-asked',
  round: 'before',
  items: ['bridge'],
  sizes: [4],
} as const;

const surveyClosed = (round: 'before' | 'after') => {
  const totals = round === 'before' ? [8, 6, 12, 1, 2, 1] : [1, 2, 7, 19, 0, 1];
  const sums = { totals, answers: totals, seats: 30, handsCounted: 0 };
  return { kind: 'survey-closed', round, items: [{ item: 'bridge', sums }] } as const;
};

/** The moments of a session that the console's states leave out, from the terms to the end. */
export function consoleMoments(room: (teams: number) => Group): Readonly<Record<string, Group>> {
  const play = given.playing(room(2));
  const told = given.stepped(play, 'gourd', {
    chosen: 1,
    totals: [9, 5],
    answers: [9, 5],
    seats: 14,
    how: 'vote',
  });
  const debrief = inPhase(told, 'debrief');
  const picture = (name: 'prompts' | 'shifts' | 'others'): Group =>
    happen(debrief, {
      kind: 'debrief-turned',
      debrief: { step: 'why', picture: name, item: 0 },
    });
  const sides = [1, 2, 3].map((stop) => seatId(stop));
  const breaks = [{ before: 'debrief', why: 'prayer', minutes: 15 }] as const;
  return {
    terms: inPhase(
      happen(room(1), { kind: 'settings-changed', settings: { breaks, second: 'ar' } }),
      'terms',
    ),
    rules: inPhase(room(1), 'rules'),
    'survey-open': happen(inPhase(room(1), 'roles'), surveyAsked),
    'survey-results': happen(debrief, surveyAsked, surveyClosed('before'), surveyClosed('after')),
    'story-begins': play,
    'contest-devices': contest(play, 'devices'),
    'contest-bodies': contest(play, 'bodies'),
    'contest-board': happen(contest(play, 'devices'), { kind: 'contest-board-shown', number: 1 }),
    'what-if': given.exploring(debrief, 'gourd', 0),
    prompts: picture('prompts'),
    'meters-again': happen(debrief, {
      kind: 'debrief-turned',
      debrief: { step: 'why', picture: 'meters', item: 1 },
    }),
    replay: happen(debrief, {
      kind: 'replay-turned',
      replay: { team: 'gourd', run: given.runId(1), at: 0, line: 0 },
    }),
    'take-home': happen(
      debrief,
      { kind: 'debrief-stepped', step: 'take-home' },
      { kind: 'item-parked', item: { id: 1, text: 'Who pays for the repair of the bridge?' } },
      { kind: 'item-parked', item: { id: 2, text: 'What the law says about lists' } },
      { kind: 'parked-settled', item: 1, end: 'trainers' },
      { kind: 'words-written', words: { id: 3, about: 'say', text: 'We greet first.' } },
      { kind: 'words-written', words: { id: 4, about: 'take-home', text: 'A bench by the road' } },
      { kind: 'words-kept', words: 3 },
      { kind: 'stops-arranged', stops: [] },
    ),
    shifts: picture('shifts'),
    observed: happen(debrief, {
      kind: 'moment-tagged',
      moment: {
        id: 1,
        tag: 'silence',
        beat: { team: 'gourd', run: given.runId(1), at: 0 },
        when: 5e10,
      },
    }),
    tied: happen(given.voting(given.playing(room(1)), 'gourd'), {
      kind: 'decision-closed',
      target: { team: 'gourd', run: given.runId(1), at: 0, round: 1 },
      result: { ...given.noAnswers, totals: [7, 7], seats: 14, chosen: null, how: 'vote' },
    }),
    held: happen(play, { kind: 'team-held', team: 'kite' }),
    resting: happen(play, { kind: 'paused', why: 'prayer', until: 900_000 }),
    stopped: happen(play, { kind: 'stopped' }),
    curtain: happen(play, { kind: 'curtain-drawn' }),
    calls: happen(play, ...sides.map((seat) => ({ kind: 'care-called', seat }) as const)),
    fault: happen(play, {
      kind: 'replay-differed',
      what: 'Team gourd, run r1: step 4 led elsewhere.',
    }),
    'de-roling': inPhase(told, 'de-roling'),
    meet: inPhase(happen(told, { kind: 'settings-changed', settings: { mixed: true } }), 'meet'),
    above: inPhase(
      happen(told, { kind: 'settings-changed', settings: { inChainOfCommand: true } }),
      'meet',
    ),
    end: inPhase(happen(told, { kind: 'ended', keeping: 'kept' }), 'end'),
    'rehearsal-over': { ...inPhase(told, 'meet'), as: 'rehearsal' },
  };
}

/** What is true at such a moment: one cannot be written down. */
export function factsAt(moment: string): Facts {
  return moment === 'fault'
    ? { ...fullFacts, trouble: 'cannot-write', wholeUntil: fullFacts.now }
    : fullFacts;
}
