/** A story of so many lines, about as an author writes one: knots of twenty lines with choices, conditions and tags. */
export function writeLongStory(lines: number): string {
  const head = ['VAR trust = 5', 'VAR told = false', '-> scene_0', ''];
  const knots = Math.ceil((lines - head.length) / 20);
  const body = Array.from({ length: knots }, (_, index) => knot(index, index === knots - 1));
  return `${[...head, ...body.flat()].join('\n')}\n`;
}

function knot(index: number, isLast: boolean): readonly string[] {
  const on = isLast ? 'END' : `scene_${index + 1}`;
  const id = (what: string): string => `#id: s${index}_${what}`;
  return [
    `=== scene_${index} ===`,
    '# place: bridge',
    '# time: morning',
    '# enter: dulomi left',
    `At the bridge they wait for the list of day ${index}. ${id('a')}`,
    `DULOMI: It was to come by radio, {told: and it did|and it did not}. ${id('b')} #mood: dulomi calm`,
    `{trust > 5: She nods, and makes room on the bench.} ${id('c')}`,
    '// What comes next is settled by the team.',
    `What do we say to her? ${id('d')} #decide: team #talk: 60`,
    `+ (ask_${index}) [Ask what she carries ${id('e')} #picture: ask]`,
    '    ~ trust = trust + 1',
    `    She shows you her basket. ${id('f')}`,
    `+ {trust > 2} [Let her pass ${id('g')} #picture: open]`,
    '    ~ told = true',
    `    The pole goes up. ${id('h')}`,
    `+ [Send her back ${id('i')} #picture: stop]`,
    '    ~ trust = trust - 1',
    `    She turns round without a word. ${id('j')}`,
    `- -> ${on}`,
    '',
  ];
}
