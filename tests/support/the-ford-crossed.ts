import { paperRole, paperScenario } from './paper-scenario.ts';
import { theFordStory } from './the-ford.ts';

const sides = {
  Leader: 'army',
  Constable: 'police',
  Trader: 'civil',
  Nurse: 'civil',
  Accused: 'civil',
} as const;
const story = paperScenario({
  ...theFordStory,
  name: 'crossed',
  roles: { ...theFordStory.roles, constable: paperRole('Constable') },
});
const person = ([name, side]: readonly [string, (typeof sides)[keyof typeof sides]]) =>
  [name, { name, art: name.toLowerCase(), side }] as const;

/** The ford with two roles in uniform and two civil ones, beside the hard one. */
export const theFordCrossed: typeof story = {
  ...story,
  pack: { ...story.pack, cast: Object.fromEntries(Object.entries(sides).map(person)) },
};
