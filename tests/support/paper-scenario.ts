import type { Beat, Choice, Decision, Line, Scene } from '../../src/scenario/beat.ts';
import type { Pack, Role } from '../../src/scenario/pack.ts';
import type { InkValue, Playthrough, Step } from '../../src/scenario/playthrough.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Survey } from '../../src/scenario/survey/indicator.ts';
import { noSurvey } from '../../src/scenario/survey/indicator.ts';

export type Variables = Readonly<Record<string, InkValue>>;

/** A choice on a page: where it leads, and what it changes. */
export type Way = {
  readonly text: string;
  readonly to: string | ((now: Variables) => string);
  readonly changes?: (now: Variables) => Variables;
};

/** One beat of a story written by hand. */
export type Page = {
  readonly lines: readonly (
    | string
    | { readonly text: string; readonly role: string }
    | ({ readonly text: string } & Pick<Line, 'film' | 'comic' | 'pauseMark'>)
  )[];
  readonly ways?: readonly Way[];
  readonly decision?: Partial<Decision>;
  readonly ending?: string;
  readonly anchors?: readonly string[];
  readonly prompts?: readonly string[];
  readonly injects?: readonly string[];
  readonly contests?: readonly string[];
};

export type PaperStory = {
  readonly name: string;
  readonly start: string;
  readonly pages: Readonly<Record<string, Page>>;
  /** Those named `meter…` or in `meters` are meters. */
  readonly variables: Variables;
  readonly meters: readonly string[];
  readonly roles: Readonly<Record<string, Role>>;
  readonly injects?: Pack['injects'];
  readonly contests?: Pack['contests'];
  readonly films?: Scenario['films'];
  readonly survey?: Survey;
};

type Place = { readonly at: string; readonly variables: Variables };

/** A whole scenario without Ink: reading it is a walk over a small graph. */
export function paperScenario(story: PaperStory): Scenario {
  return {
    hash: `paper-${story.name}`,
    name: story.name,
    pack: packOf(story),
    languages: ['en'],
    findings: [],
    read: (playthrough) => read(story, playthrough),
    text: (_, source) => source,
    ...(story.films && { films: story.films }),
  };
}

export function paperRole(name: string, hard = false): Role {
  return {
    name,
    person: name,
    goal: `${name} wants`,
    interests: [],
    secret: `${name} knows`,
    hard,
  };
}

function read(story: PaperStory, { steps }: Playthrough): Beat {
  let place: Place = { at: story.start, variables: story.variables };
  for (const [index, step] of steps.entries()) {
    const next = follow(story, place, step);
    if (!next) return { ...beatAt(story, place), fault: `Step ${index + 1} does not fit.` };
    place = next;
  }
  return beatAt(story, place);
}

function follow(story: PaperStory, place: Place, step: Step): Place | null {
  if (step.kind === 'set') {
    if (!Object.hasOwn(place.variables, step.name)) return null;
    return { ...place, variables: { ...place.variables, [step.name]: step.value } };
  }
  const way = wayOf(story.pages[place.at], place.at, step);
  if (!way) return null;
  const variables = way.changes?.(place.variables) ?? place.variables;
  const at = typeof way.to === 'string' ? way.to : way.to(variables);
  return story.pages[at] ? { at, variables } : null;
}

function wayOf(
  page: Page | undefined,
  at: string,
  step: Step & { kind: 'choice' },
): Way | undefined {
  const { path, nth, text } = step;
  if (nth !== 0) return undefined;
  return page?.ways?.find((way, index) => pathOf(at, index) === path && way.text === text);
}

function pathOf(page: string, way: number): string {
  return `${page}.c-${way}`;
}

const scene: Scene = {
  place: null,
  backdrop: 'river-bridge',
  time: 'morning',
  weather: 'clear',
  people: [],
  props: [],
  map: false,
};

function beatAt(story: PaperStory, { at, variables }: Place): Beat {
  const page = story.pages[at];
  if (!page) throw new Error(`No page ${at}.`);
  const ways = page.ways ?? [];
  const needsNone = ways.length === 0 || (ways.length === 1 && !page.decision);
  const meters = story.meters.map((name) => [name, Number(variables[name])] as const);
  return {
    path: at,
    lines: page.lines.map((line, index) => lineOf(at, index, line)),
    choices: ways.map((way, index) => choiceOf(at, index, way)),
    decision: needsNone ? null : { ...plainDecision, ...page.decision },
    meters: Object.fromEntries(meters),
    ...namedOn(page),
    opening: at === story.start,
    ending: page.ending ?? (ways.length === 0 ? 'end' : null),
    variables,
    fault: null,
  };
}

function namedOn({ anchors = [], prompts = [], injects = [], contests = [] }: Page) {
  return { anchors, prompts, injects, contests };
}

const plainDecision: Decision = {
  by: 'team',
  role: null,
  privateFirst: false,
  talk: 0,
  rehearse: 0,
  clock: 0,
};

function lineOf(page: string, index: number, line: Page['lines'][number]): Line {
  const own = typeof line === 'string' ? { text: line } : line;
  return { id: `${page}-${index}`, speaker: null, role: null, scene, sounds: [], ...own };
}

function choiceOf(page: string, index: number, { text }: Way): Choice {
  const step = { kind: 'choice', path: pathOf(page, index), nth: 0, text } as const;
  return { id: `${page}-way-${index}`, text, picture: null, step };
}

function packOf(story: PaperStory): Pack {
  const { name, meters, roles, injects = {}, contests = {}, survey = noSurvey } = story;
  const meter = (key: string): Pack['meters'][string] => ({
    name: key,
    meaning: key,
    sign: key,
    range: [0, 10],
    shown: 'after-scene',
  });
  return {
    title: name,
    about: '',
    world: null,
    language: 'en',
    minutes: [12, 25, 45],
    teams: [1, 8],
    difficulty: 3,
    meters: Object.fromEntries(meters.map((key) => [key, meter(key)])),
    cast: {},
    roles,
    places: {},
    map: 'map',
    backdrops: {},
    own: {},
    terms: {},
    notes: [],
    reasons: {},
    endings: {},
    anchors: {},
    decisions: {},
    cues: {},
    debrief: { happened: [], felt: [], why: [], 'take-home': [] },
    feltAs: [],
    chair: null,
    injects,
    contests,
    survey,
    films: {},
    closeness: null,
  };
}
