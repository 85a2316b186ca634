import { openScenario } from '../../scenario/open-scenario.ts';
import type { Opened } from '../../scenario/open-scenario.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Step } from '../../scenario/playthrough.ts';
import type { Walk } from '../../scenario/walk/walk.ts';
import { readPack } from '../packs.ts';
import { verbOf } from '../terminal/verb.ts';
import type { ExitStatus } from '../terminal/verb.ts';

type Say = (line: string) => void;

export const verb = verbOf({
  says: 'says what is wrong with a story, and walks every path of it',
  takes: 'PATH',
  paths: { least: 1, most: 1 },
  options: {},
  more: ['Ends with 0 where the story can be played, 1 where it cannot, 2 where there is none.'],
  run: async ({ paths: [folder = ''] }, { print }) => check(folder, print),
});

/** Says in plain words what is wrong with a pack, and what walking all its paths met. Gives the exit code. */
export async function check(folder: string, say: Say): Promise<ExitStatus> {
  const pack = await readPack(folder).catch(() => null);
  if (!pack) {
    say(`There is no story at ${folder}.`);
    return 2;
  }
  const opened = openScenario(pack);
  const findings = [...pack.findings, ...opened.findings];
  for (const finding of findings) sayFinding(finding, say);
  const faults = opened.walk ? sayWalks(opened, say) : 0;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  say('');
  say(`${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}.`);
  return errors > 0 || faults > 0 ? 1 : 0;
}

function sayFinding({ severity, file, line, column, what, hint }: Finding, say: Say): void {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  say(`${place}  ${severity}: ${what}`);
  say(`    ${hint}`);
}

/** Walks the story once per length it is told in. The number of faults met. */
function sayWalks({ scenario, walk }: Opened, say: Say): number {
  if (!scenario || !walk) return 0;
  const walks = scenario.pack.minutes.map((cut) => {
    const walked = walk([{ name: 'cut', value: cut }]);
    say('');
    say(`Told in ${cut} minutes:`);
    sayWalk(walked, say);
    return walked;
  });
  sayNeverOffered(walks, say);
  return walks.reduce((faults, walked) => faults + walked.faults.length, 0);
}

const reasons: Readonly<Record<NonNullable<Walk['because']>, string>> = {
  states: 'not all: there are too many different situations',
  steps: 'not all: there are too many paths',
  chance: 'all for one roll of the dice; the story uses chance',
};

function sayWalk(walked: Walk, say: Say): void {
  const { because, states, steps, decisions, anchors } = walked;
  say(
    `  paths       ${because === null ? 'all walked' : reasons[because]} (${states} situations, ${steps} choices taken)`,
  );
  if (decisions) {
    const { least, most } = decisions;
    const range =
      most === null ? `${least} or more; a path may go round for ever` : `${least} to ${most}`;
    say(`  decisions   ${least === most ? least : range}`);
  }
  say(`  anchors     ${anchors.length > 0 ? anchors.join(', ') : 'none that every path passes'}`);
  for (const [name, [least, most]] of Object.entries(walked.meters))
    say(`  meter       ${name} from ${least} to ${most}`);
  for (const { name, shortest } of walked.endings)
    say(`  ending      ${name}: ${inWords(shortest)}`);
  for (const { path, shortest } of walked.deadEnds) {
    say(`  dead end    ${path} stops without END: ${inWords(shortest)}`);
  }
  for (const { fault, shortest } of walked.faults)
    say(`  fault       ${fault} After: ${inWords(shortest)}`);
}

/** Choices that no length of the story offers. */
function sayNeverOffered(walks: readonly Walk[], say: Say): void {
  const [first, ...others] = walks;
  const never = (first?.neverOffered ?? []).filter(({ path }) =>
    others.every(({ neverOffered }) => neverOffered.some((other) => other.path === path)),
  );
  if (never.length === 0) return;
  const sure = walks.every(({ closed }) => closed);
  say('');
  say(
    sure
      ? 'Choices that nobody is ever offered:'
      : 'Choices that were not met on the paths walked:',
  );
  for (const { file, line, path } of never) say(`  ${file === null ? path : `${file}:${line}`}`);
}

const inWords = (steps: readonly Step[]): string =>
  steps.length === 0
    ? 'at once'
    : steps
        .map((step) => (step.kind === 'choice' ? step.text : `${step.name} = ${step.value}`))
        .join(' > ');

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
