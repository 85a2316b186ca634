import type { Ask, Change, Plot, PlotChoice, Scene } from './plot.ts';

export type Written = {
  readonly ink: string;
  /** By the id of a choice: the line it stands on, from 1. */
  readonly lines: ReadonlyMap<string, number>;
};

/** Writes a plot as Ink, each thing in one of the ways that authors write it. */
export function writePlot(plot: Plot): Written {
  const lines: string[] = [...head(plot)];
  const at = new Map<string, number>();
  for (const [index, scene] of plot.scenes.entries()) {
    const below = plot.scenes[index + 1];
    lines.push(...headOf(scene), ...scene.prose);
    lines.push(...scene.changes.map((change) => `~ ${written(change)}`));
    lines.push(...scene.turns.map(({ asks, to }) => `{ ${all(asks)}: ${divert(to)} }`));
    if (scene.borrows !== null) lines.push(`<- ${scene.borrows}`);
    for (const choice of scene.choices) {
      at.set(choice.id, lines.length + 1);
      lines.push(...choiceLines(choice, below));
    }
    if (scene.otherwise !== null) lines.push(`+ -> ${target(scene.otherwise)}`);
    if (scene.form === 'thread') lines.push('- -> DONE');
  }
  return { ink: `${lines.join('\n')}\n`, lines: at };
}

function head({ flags, counters, items, scenes }: Plot): readonly string[] {
  return [
    '# title: A story made to be walked',
    ...flags.map((flag) => `VAR ${flag} = false`),
    ...counters.map((counter) => `VAR ${counter} = 0`),
    ...(items.length > 0 ? [`LIST Things = ${items.join(', ')}`, 'VAR bag = ()'] : []),
    `-> ${scenes[0]?.name ?? 'END'}`,
    '=== function raise(ref counter, by, most) ===',
    '~ counter = MAX(0, MIN(most, counter + by))',
    '=== function enough(amount, wanted) ===',
    '~ return amount >= wanted',
    ...endings(scenes).flatMap((ending) => [
      `=== ending_${ending} ===`,
      `# ending: ${ending}`,
      'The road is quiet now.',
      '-> END',
    ]),
  ];
}

const endings = (scenes: readonly Scene[]): readonly string[] => [
  ...new Set(
    scenes
      .flatMap(({ turns, choices, otherwise }) => [
        ...turns.map(({ to }) => to),
        ...choices.map(({ to }) => to),
        otherwise ?? '',
      ])
      .filter((to) => to.startsWith('end:'))
      .map((to) => to.slice(4)),
  ),
];

function headOf({ name, form }: Scene): readonly string[] {
  const short = name.split('.').at(-1) ?? name;
  if (form === 'stitch') return ['', `= ${short}`];
  if (form === 'gather') return [`- (${short})`];
  return ['', `=== ${name} ===`];
}

function choiceLines(choice: PlotChoice, below: Scene | undefined): readonly string[] {
  const { once, asks, text, changes, through, to } = choice;
  const bullet = once ? '*' : '+';
  const falls = below?.form === 'gather' && below.name === to;
  return [
    `${bullet} ${gates(asks)}[${text}.]`,
    ...changes.map((change) => `  ~ ${written(change)}`),
    ...(through === null ? [] : [`  -> ${through} ->`]),
    ...(falls ? [] : [`  ${divert(to)}`]),
  ];
}

/** Two conditions may stand in braces of their own, or together. */
function gates(asks: readonly Ask[]): string {
  if (asks.length === 0) return '';
  const apart = asks.every(({ kind }) => kind === 'flag');
  return apart ? `${asks.map((ask) => `{${asked(ask)}}`).join(' ')} ` : `{${all(asks)}} `;
}

const all = (asks: readonly Ask[]): string => asks.map(asked).join(' && ');

function asked(ask: Ask): string {
  switch (ask.kind) {
    case 'flag':
      return ask.is ? ask.name : `not ${ask.name}`;
    case 'item':
      return `(bag ${ask.is ? '?' : '!?'} ${ask.name})`;
    case 'visits':
      return ask.is === '>=' && ask.than === 1 ? ask.name : `${ask.name} ${ask.is} ${ask.than}`;
    case 'count':
      return ask.is === '>='
        ? `enough(${ask.name}, ${ask.than})`
        : `${ask.name} ${ask.is} ${ask.than}`;
    default:
      return ask satisfies never;
  }
}

function written(change: Change): string {
  switch (change.kind) {
    case 'flag':
      return `${change.name} = ${change.to}`;
    case 'item':
      return `bag ${change.has ? '+=' : '-='} ${change.name}`;
    case 'empty-bag':
      return 'bag = ()';
    case 'add':
      return `raise(${change.name}, ${change.by}, ${change.most})`;
    default:
      return change satisfies never;
  }
}

const target = (to: string): string => (to.startsWith('end:') ? `ending_${to.slice(4)}` : to);
const divert = (to: string): string => (to === 'back' ? '->->' : `-> ${target(to)}`);
