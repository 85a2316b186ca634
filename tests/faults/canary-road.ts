import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that stand nowhere but in this story. */
export const canaryWords = [
  'Quillonbrack',
  'Vendroskel',
  'Maruphindo',
  'Tessalquor',
  'Brindovane',
  'Oskelmirra',
  'Yandrophel',
  'Fenzubrall',
  'Gollivarde',
  'Pextrumond',
  'Zorvimeath',
  'Hulmendrix',
] as const;

const [title, first, second, one, two, three, after, role, goal, interest, secret, person] =
  canaryWords;

const ink = `# lang: en
-> start
=== start ===
# place: gate
The ${first} road is long. #id: cr_1
A ${second} stands there. #id: cr_2 #decide: team
+ [Ask the ${one} #id: c_1] -> on
+ [Greet the ${two} #id: c_2] -> on
+ [Leave the ${three} #id: c_3] -> on
=== on ===
# ending: done
The ${after} waves. #id: cr_3
-> END
`;

const pack = `title: ${title}
language: en
minutes: [12]
teams: [1, 4]
cast:
  sole: { name: ${person}, art: ferry-captain, side: army }
roles:
  keeper: { name: ${role}, person: sole, goal: "Keep the ${goal} calm.", interests: ["No ${interest} here."], secret: "The ${secret} does not lock.", hard: false }
places:
  gate: { name: The Gate, backdrop: riverside }
`;

/** Writes a story whose every text bears a word of its own; gives the folder of stories. */
export function writeCanaryRoad(place: string): string {
  const stories = join(place, 'stories');
  mkdirSync(join(stories, 'canary-road'), { recursive: true });
  writeFileSync(join(stories, 'canary-road', 'canary-road.ink'), ink);
  writeFileSync(join(stories, 'canary-road', 'pack.yaml'), pack);
  return stories;
}
