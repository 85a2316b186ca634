import type { BriefingPage } from '../../../src/report/briefing.ts';
import type { StagePhase } from '../../../src/session/view/stage-view.ts';

const decision: BriefingPage = {
  kind: 'decision',
  title: 'Under the plums',
  choices: [
    ['Tell him about the box', 'listen', 'Said early, it is half as suspicious.'],
    ['Say it is only fruit', 'refuse', 'I would check. Heavy carts have a reason.'],
    ['Ask to talk aside, with witness', 'talk-aside', 'A witness protects us both.'],
    ['Sit down until the elder comes', 'sit-down', 'She is calm. She knows her right.'],
  ].map(([text = '', picture = '', security = '']) => ({
    text,
    picture,
    reasons: { security, civil: 'With my elder beside me, I speak better.' },
  })),
  questions: ['What did Yosolmi risk, and who else would pay?'],
};

const pages: Readonly<Record<string, BriefingPage>> = {
  cover: { kind: 'cover' },
  opening: {
    kind: 'opening',
    lines: [
      { speaker: null, art: null, text: 'Today is market day. Everybody must cross Heron Bridge.' },
      {
        speaker: 'Dulomi',
        art: 'patrol-leader',
        text: 'Good morning, bridge. Good morning, heron.',
      },
      { speaker: 'Rimosol', art: 'sergeant', text: 'A list comes by radio. Then we open.' },
      { speaker: null, art: null, text: 'Near the front waits Yosolmi, with a cart of plums.' },
    ],
  },
  decision,
  'decision-three': { ...decision, choices: decision.choices.slice(0, 3) },
  term: {
    kind: 'term',
    term: 'checkpoint',
    voices: [
      { voice: 'army', text: 'A place where we stop what must not pass.' },
      { voice: 'police', text: 'A place where a person is asked, by law, for a reason.' },
      { voice: 'government', text: 'A measure with a beginning and an end.' },
      { voice: 'organisations', text: 'A place where help can get stuck.' },
      { voice: 'community', text: 'The pole. You never know how long.' },
    ],
  },
  endings: {
    kind: 'endings',
    endings: [
      { name: 'The road stays open', picture: 'open-road' },
      { name: 'Three on a bench', picture: 'sit-down' },
      { name: 'A letter to the town', picture: 'complaint' },
      { name: 'The river takes the road', picture: 'ferry' },
      { name: 'Nobody will come tomorrow', picture: 'go-home' },
      { name: 'A loud night', picture: 'night-watch' },
      { name: 'New faces at the pole', picture: 'close-road' },
    ],
  },
  questions: {
    kind: 'questions',
    step: 'why',
    questions: [
      'The box: two good rules, one box. What did each side need?',
      'Who knew where the keg was? What would have made it safe to tell?',
      'The captain gave an order. Who could say no, and who helped?',
      'Who paid for your road?',
      'Who earned money when the road was closed?',
    ],
  },
  ask: { kind: 'ask' },
};

/** Every kind of page of an officers' briefing, as full as The River Road makes it. */
export const briefingStates: Readonly<Record<string, StagePhase>> = Object.fromEntries(
  Object.entries(pages).map(([name, page], at) => [
    `briefing-${name}`,
    { name: 'briefing', page, at: at * 3, pages: 31 },
  ]),
);
