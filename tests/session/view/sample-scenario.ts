import type { Beat, Choice, Decision, Line, Scene } from '../../../src/scenario/beat.ts';
import type { Pack } from '../../../src/scenario/pack.ts';
import type { Step } from '../../../src/scenario/playthrough.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { noSurvey } from '../../../src/scenario/survey/indicator.ts';

type Knot = {
  /** `role:` in front makes a private line. */
  readonly lines: readonly string[];
  readonly choices: readonly (readonly [text: string, to: string])[];
  readonly by?: Decision['by'];
  readonly role?: string;
  readonly trust?: number;
  readonly anchors?: readonly string[];
  readonly prompts?: readonly string[];
  readonly ending?: string;
};

/** A story on paper: every line names its knot, so that a text found in a view tells where it came from. */
const knots: Readonly<Record<string, Knot>> = {
  gate: {
    lines: ['gate says one', 'leader:gate whispers to the leader', 'gate says two'],
    choices: [
      ['gate choice wait', 'market'],
      ['gate choice push', 'yard'],
    ],
  },
  market: {
    lines: ['market says one', 'nurse:market whispers to the nurse', 'market says two'],
    choices: [
      ['market choice talk', 'good'],
      ['market choice leave', 'yard'],
    ],
    by: 'role',
    role: 'nurse',
    trust: 2,
    anchors: ['middle'],
    prompts: ['Why did they stop here?', 'Who was missing here?'],
  },
  yard: { lines: ['yard says one'], choices: [['yard goes on', 'lane']], anchors: ['stones'] },
  lane: {
    lines: ['lane says one', 'leader:lane whispers to the leader'],
    choices: [
      ['lane choice help', 'good'],
      ['lane choice shout', 'bad'],
      ['lane choice back', 'gate'],
    ],
    trust: -1,
    prompts: ['What was the first sentence?'],
  },
  good: { lines: ['good says the end'], choices: [], trust: 3, ending: 'bridge' },
  bad: { lines: ['bad says one', 'bad says the end'], choices: [], trust: -3, ending: 'end' },
};

export const everyLine: readonly {
  readonly text: string;
  readonly knot: string;
  readonly role: string | null;
}[] = Object.entries(knots).flatMap(([knot, { lines }]) =>
  lines.map((line) => ({ knot, ...spoken(line) })),
);

export const everyChoice: readonly string[] = Object.values(knots).flatMap(({ choices }) =>
  choices.map(([text]) => text),
);

function spoken(line: string): { readonly role: string | null; readonly text: string } {
  const [role, text] = line.split(':');
  return text === undefined ? { role: null, text: line } : { role: role ?? null, text };
}

const scene: Scene = {
  place: 'bridge',
  backdrop: 'river',
  time: 'noon',
  weather: 'clear',
  people: [],
  props: [],
  map: false,
};

const pack: Pack = {
  title: 'The paper road',
  about: '',
  world: 'solmirela',
  language: 'en',
  minutes: [25],
  teams: [1, 8],
  difficulty: 3,
  meters: {
    trust: { name: 'Trust', meaning: '', sign: 'trust', range: [-9, 9], shown: 'after-scene' },
    pulse: { name: 'Pulse', meaning: '', sign: 'pulse', range: [0, 99], shown: 'live' },
    duty: { name: 'Duty', meaning: '', sign: 'duty', range: [0, 99], shown: 'debrief' },
  },
  cast: { dulomi: { name: 'Dulomi', art: 'dulomi', side: 'civil' } },
  roles: Object.fromEntries(
    ['leader', 'nurse'].map((key) => [
      key,
      {
        name: `The ${key}`,
        person: 'dulomi',
        goal: `goal of the ${key}`,
        interests: [`interest of the ${key}`],
        secret: `secret of the ${key}`,
        hard: false,
      },
    ]),
  ),
  places: { bridge: { name: 'Heron Bridge', backdrop: 'river', ambience: '', mark: null } },
  map: 'map',
  backdrops: {},
  own: {},
  terms: Object.fromEntries(
    Object.entries(knots).flatMap(([knot, { lines }]) =>
      [...lines.keys(), 'after'].map((at) => [
        `${knot}-${at}`,
        { army: `army means ${knot}-${at}`, community: `we mean ${knot}-${at}` },
      ]),
    ),
  ),
  notes: [],
  reasons: { 'gate-1': { security: 'gate reason security', civil: 'gate reason civil' } },
  endings: { bridge: { name: 'The bridge stands', picture: 'bridge' } },
  anchors: { middle: { name: 'The middle of the day' } },
  decisions: { gate: { name: 'At the gate' } },
  cues: { gate: { open: 'gate open question', silence: '', joker: 'gate joker', senior: '' } },
  debrief: {
    happened: ['debrief script happened'],
    felt: ['debrief script felt'],
    why: [],
    'take-home': [],
  },
  feltAs: [null],
  chair: { name: 'Somebody', picture: 'chair', lines: ['chair says why'] },
  injects: {},
  contests: {},
  survey: noSurvey,
  films: {},
  closeness: null,
};

/** Marks every text with its language, so that a test sees that it was looked up. */
export const sampleScenario: Scenario = {
  hash: 'paper',
  name: 'paper',
  pack,
  languages: ['en', 'xx'],
  findings: [],
  read: ({ steps }) => beatAfter(steps),
  text: (_id, source, language) => (language === 'en' ? source : `${language}<${source}>`),
};

function beatAfter(steps: readonly Step[]): Beat {
  let knot = 'gate';
  let trust = 0;
  for (const step of steps) {
    if (step.kind === 'set') continue;
    knot = choicesOf(knot).find(({ id }) => id === step.path)?.to ?? knot;
    trust += knots[knot]?.trust ?? 0;
  }
  return beatOf(knot, { trust, pulse: steps.length, duty: 50 + steps.length });
}

function choicesOf(knot: string): readonly (Choice & { readonly to: string })[] {
  return (knots[knot]?.choices ?? []).map(([text, to], index) => {
    const id = `${knot}-${index}`;
    return { id, text, picture: null, to, step: { kind: 'choice', path: id, nth: 0, text } };
  });
}

function beatOf(name: string, meters: Beat['meters']): Beat {
  const knot = knots[name];
  if (knot === undefined) throw new Error(`No knot ${name}.`);
  const { by = 'team', role = null } = knot;
  const settled = { privateFirst: false, talk: 0, rehearse: 0, clock: 0 };
  const choices = choicesOf(name).map(({ id, text, picture, step }) => ({
    id,
    text,
    picture,
    step,
  }));
  return {
    path: name,
    lines: knot.lines.map((line, index): Line => {
      const id = `${name}-line-${index}`;
      const speaker = index === 0 ? 'dulomi' : null;
      return { id, ...spoken(line), speaker, scene, sounds: [], terms: [`${name}-${index}`] };
    }),
    terms: [...knot.lines.keys(), 'after'].map((at) => `${name}-${at}`),
    choices,
    decision: choices.length > 1 ? { by, role, ...settled } : null,
    meters,
    anchors: knot.anchors ?? [],
    prompts: knot.prompts ?? [],
    injects: [],
    contests: [],
    opening: name === 'gate',
    ending: choices.length > 0 ? null : (knot.ending ?? 'end'),
    variables: {},
    fault: null,
  };
}
