import type { ContestRound } from '../../src/scenario/contests.ts';
import type { Indicator } from '../../src/scenario/survey/indicator.ts';
import { paperRole, paperScenario, type PaperStory, type Variables } from './paper-scenario.ts';

function more(name: string, by: number): (now: Variables) => Variables {
  return (now) => ({ ...now, [name]: Number(now[name]) + by });
}

const question = (key: string, size: number): Indicator => ({
  list: 'attitudes',
  measures: { id: `survey.${key}.measures`, text: `What ${key} measures` },
  for: ['security', 'civil-society'],
  asks: { id: `survey.${key}.asks`, text: `Asked of ${key}` },
  picture: 'ask',
  answers: Array.from({ length: size }, (_, at) => ({
    id: `survey.${key}.answers.${at}.name`,
    text: `${key} ${at}`,
    picture: `answer-${at}`,
  })),
  hoped: 'last',
  provenance: null,
});

const round = (asks: string, ...options: readonly string[]): ContestRound => ({
  asks: { id: asks, text: asks },
  voice: null,
  role: null,
  options: options.map((text) => ({ id: text, text, picture: 'ask' })),
});

/** A small story in which every way of deciding, and every cut, has its place. */
export const theFordStory: PaperStory = {
  name: 'the-ford',
  start: 'road',
  variables: { trust: 5, safety: 5, cut: 0, heard: 0, rain: false, news: 0, words: 0 },
  meters: ['trust', 'safety'],
  roles: {
    leader: paperRole('Leader'),
    trader: paperRole('Trader'),
    nurse: paperRole('Nurse'),
    accused: paperRole('Accused', true),
  },
  contests: {
    words: {
      kind: 'match-terms',
      name: 'Whose word?',
      picture: '',
      seconds: 0,
      sets: 'words',
      rounds: [
        round('Names we look for', 'list', 'search'),
        round('Good manners', 'gift', 'order', 'list'),
      ],
    },
    order: {
      kind: 'order-priorities',
      name: 'What comes first?',
      picture: '',
      seconds: 30,
      sets: null,
      rounds: [round('What is first?', 'greet', 'ask', 'search')],
    },
  },
  survey: {
    before: ['mats', 'bridge'],
    after: ['mats'],
    indicators: { mats: question('mats', 4), bridge: question('bridge', 3) },
  },
  injects: {
    rain: { name: 'Rain', says: 'It rains.', picture: 'wait', sets: 'rain', values: [true] },
    news: { name: 'News', says: 'A word comes.', picture: '', sets: 'news', values: [1, 2] },
  },
  pages: {
    road: {
      lines: [
        'A road.',
        { text: 'Her child is ill.', role: 'nurse' },
        'Somebody comes to the ford.',
      ],
      ways: [{ text: 'On', to: 'ford' }],
    },
    ford: {
      lines: ['She stops.', 'She waits.'],
      anchors: ['ford'],
      injects: ['rain', 'news'],
      contests: ['words'],
      ways: [
        { text: 'Greet', to: 'bank', changes: more('trust', 1) },
        { text: 'Search', to: 'bank', changes: more('trust', -2) },
        { text: 'Wait', to: (now) => (now['rain'] === true ? 'meeting' : 'market') },
      ],
    },
    bank: {
      lines: ['The bank is wet.'],
      injects: ['rain'],
      decision: { by: 'role', role: 'leader' },
      ways: [
        { text: 'Help', to: (now) => (now['cut'] === 12 ? 'meeting' : 'market') },
        { text: 'Look away', to: 'meeting', changes: more('safety', -1) },
      ],
    },
    market: {
      lines: ['Lamps.', 'Many people.'],
      injects: ['rain', 'news'],
      decision: { by: 'consensus', rehearse: 60, talk: 30, clock: 90 },
      ways: [
        { text: 'Speak', to: 'meeting', changes: more('trust', 1) },
        { text: 'Listen', to: 'meeting', changes: more('safety', 1) },
      ],
    },
    meeting: {
      lines: ['All meet.'],
      anchors: ['meeting'],
      decision: { by: 'room' },
      ways: [
        { text: 'Share', to: 'count' },
        { text: 'Part', to: 'order' },
      ],
    },
    count: {
      lines: ['Who will come?'],
      decision: { by: 'hands', clock: 30 },
      ways: [
        { text: 'We all', to: 'peace', changes: more('trust', 2) },
        { text: 'Some', to: 'quiet' },
        { text: 'Back', to: 'ford' },
      ],
    },
    order: {
      lines: [],
      decision: { by: 'facilitator' },
      ways: [
        { text: 'Stay', to: 'quiet' },
        { text: 'Go', to: 'nowhere' },
      ],
    },
    peace: { lines: ['They eat together.'], ending: 'peace' },
    quiet: { lines: ['It is quiet.', 'Too quiet.'], ending: 'quiet' },
  },
};

export const theFord = paperScenario(theFordStory);
