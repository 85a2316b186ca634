import type { Spot } from './put-in.ts';
import type { Seen } from './seen.ts';

/** Gives the words of a text in the author's own language. */
export type Words = (name: string) => string;

/** Something to write in one place. */
export type Part = {
  readonly into: 'story' | 'pack';
  readonly spot: Spot;
  readonly text: (words: Words) => string;
  readonly isDone: (seen: Seen) => boolean;
};

export type Step = {
  readonly name: string;
  /** A picture beside the words, in `assets/art`. */
  readonly picture: string;
  readonly parts: readonly Part[];
  /** Where nothing is to be put in: whether it is done; null where nobody can tell. */
  readonly isDone?: (seen: Seen) => boolean | null;
};

const sizeOf = (named: object | undefined): number => Object.keys(named ?? {}).length;
const heading = /^\s*#\s*(?:enter|time|place|opening)\b/;
const choice = /^\s*[*+]/;

const place: Part = {
  into: 'story',
  spot: { put: 'after', lines: [/^\s*#\s*opening\b/, /^\s*={2,}/] },
  text: () => '# place: market\n# time: morning',
  isDone: ({ ink }) => /^\s*#\s*place:\s*\S/m.test(ink),
};
const line: Part = {
  into: 'story',
  spot: { put: 'instead', lines: [/^Something happens\./] },
  text: (words) => words('first'),
  isDone: ({ told }) => told.some((one) => one !== 'Something happens.'),
};
const people: Part = {
  into: 'pack',
  spot: { put: 'end' },
  text: () =>
    [
      'cast:',
      '  yosolmi: { name: Yosolmi, art: trader, side: civil }',
      '  sibrol: { name: Sibrol, art: sergeant, side: army }',
    ].join('\n'),
  isDone: ({ pack }) => sizeOf(pack?.cast) >= 2,
};
const enter: Part = {
  into: 'story',
  spot: { put: 'after', lines: [/^\s*#\s*time\b/, /^\s*#\s*place\b/, heading] },
  text: () => '# enter: yosolmi left\n# enter: sibrol right',
  isDone: ({ ink }) => /#\s*enter:\s*\S/.test(ink),
};
const speak: Part = {
  into: 'story',
  spot: { put: 'before', lines: [/^\s*-> END\b/] },
  text: (words) => `YOSOLMI: ${words('says')}`,
  isDone: ({ ink }) => /^\s*[\p{Lu}\d_ ]{2,40}:\s+\S/mu.test(ink),
};
const ending: Part = {
  into: 'story',
  spot: { put: 'end' },
  text: (words) => `=== ending ===\n# ending: evening\n${words('last')}\n-> END`,
  isDone: ({ ink }) => /^\s*#\s*ending:\s*\S/m.test(ink),
};
const endingCard: Part = {
  into: 'pack',
  spot: { put: 'end' },
  text: (words) => `endings:\n  evening: { name: "${words('evening')}", picture: together }`,
  isDone: ({ pack }) => sizeOf(pack?.endings) > 0,
};
const decision: Part = {
  into: 'story',
  spot: { put: 'instead', lines: [/^\s*-> END\b/] },
  text: (words) =>
    [
      `${words('question')} #decide: team`,
      `+ [${words('ask')} #picture: ask]`,
      `    ${words('asked')}`,
      '    -> ending',
      `+ [${words('wait')} #picture: wait]`,
      `    ${words('waited')}`,
      '    -> ending',
    ].join('\n'),
  isDone: ({ choices, ink }) => choices >= 2 && /#\s*decide:/.test(ink),
};
const variables: Part = {
  into: 'story',
  spot: { put: 'start' },
  text: () => 'VAR trust = 5\nVAR duty = 5',
  isDone: ({ ink }) => (ink.match(/^\s*VAR\s/gm) ?? []).length >= 2,
};
const cost = (nth: number, text: string): Part => ({
  into: 'story',
  spot: { put: 'after', lines: [choice], nth },
  text: () => text,
  isDone: ({ moved }) => moved > 2 * nth,
});
const meters: Part = {
  into: 'pack',
  spot: { put: 'end' },
  text: (words) =>
    [
      'meters:',
      `  trust: { name: "${words('trust')}", sign: trust, range: [0, 10] }`,
      `  duty: { name: "${words('duty')}", sign: duty, range: [0, 10] }`,
    ].join('\n'),
  isDone: ({ pack }) => sizeOf(pack?.meters) > 0,
};
const role = (words: Words, who: 'trader' | 'guard', person: string): readonly string[] => [
  `  ${who}:`,
  `    name: "${words(`${who}-name`)}"`,
  `    person: ${person}`,
  `    goal: "${words(`${who}-goal`)}"`,
  `    interests: ["${words(`${who}-why`)}"]`,
  `    secret: "${words(`${who}-secret`)}"`,
];
const roles: Part = {
  into: 'pack',
  spot: { put: 'end' },
  text: (words) =>
    ['roles:', ...role(words, 'trader', 'yosolmi'), ...role(words, 'guard', 'sibrol')].join('\n'),
  isDone: ({ pack }) => sizeOf(pack?.roles) >= 2,
};

const writing: readonly Step[] = [
  { name: 'place', picture: 'places/market.svg', parts: [place] },
  { name: 'line', picture: 'signs/wall.svg', parts: [line] },
  { name: 'people', picture: 'faces/trader.svg', parts: [people] },
  { name: 'speak', picture: 'signs/talk.svg', parts: [enter, speak] },
  { name: 'ending', picture: 'choices/together.svg', parts: [ending, endingCard] },
  { name: 'choice', picture: 'choices/ask.svg', parts: [decision] },
  {
    name: 'meters',
    picture: 'signs/trust.svg',
    parts: [
      variables,
      cost(0, '    ~ trust = trust + 1\n    ~ duty = duty - 1'),
      cost(1, '    ~ trust = trust - 1\n    ~ duty = duty + 1'),
      meters,
    ],
  },
  { name: 'roles', picture: 'signs/card.svg', parts: [roles] },
];
/** Whether a story has all that the lesson asks to be written. */
export const isWritten = (seen: Seen): boolean =>
  writing.every(({ parts }) => parts.every((part) => part.isDone(seen)));

/** A first story in 20 minutes: each step leaves one that plays. */
export const lesson: readonly Step[] = [
  { name: 'make', picture: 'choices/write-list.svg', parts: [], isDone: ({ isStory }) => isStory },
  ...writing,
  {
    name: 'finish',
    picture: 'signs/ok.svg',
    parts: [],
    isDone: (seen) => seen.isWhole && isWritten(seen),
  },
  { name: 'play', picture: 'signs/play.svg', parts: [], isDone: () => null },
];

/** Whether a step is done; null where nobody can tell. */
export function isStepDone({ parts, isDone }: Step, seen: Seen): boolean | null {
  return isDone ? isDone(seen) : parts.every((part) => part.isDone(seen));
}
