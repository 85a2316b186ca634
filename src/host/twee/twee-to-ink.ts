import type { Finding } from '../../scenario/finding.ts';
import { inkLine, inkText } from './ink-text.ts';
import type { Passage, TweeStory } from './parse-twee.ts';
import { readPassage, settingsIn, type Link, type Setting } from './read-passage.ts';

export type InkStory = { readonly ink: string; readonly findings: readonly Finding[] };

/** Names that Ink takes, one for each passage and no two alike. */
function knotNames(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { name } of passages) {
    if (names.has(name)) continue;
    const plain = name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '_');
    const base = `p_${plain.replaceAll(/^_+|_+$/g, '')}`.slice(0, 40).replace(/_$/, '');
    let knot = base;
    for (let again = 2; taken.has(knot); again += 1) knot = `${base}_${again}`;
    taken.add(knot);
    names.set(name, knot);
  }
  return names;
}

/** What each value begins with: nothing of the kind that it is first set to. */
function declared(settings: readonly Setting[]): readonly string[] {
  const first = new Map<string, string>();
  for (const { name, value } of settings) if (!first.has(name)) first.set(name, value);
  return [...first].map(([name, value]) => `VAR ${name} = ${nothingLike(value)}`);
}

const nothingLike = (value: string): string => {
  if (value.startsWith('"')) return '""';
  return /^(?:true|false)$/.test(value) ? 'false' : '0';
};

const written = ({ name, how, value }: Setting): string =>
  how === '=' ? `~ ${name} = ${value}` : `~ ${name} = ${name} ${how[0]} ${value}`;

/** In a remark nothing may end it. */
const remark = (text: string): string => `// Twine: ${text.replaceAll(/\s+/g, ' ')}`;

type Place = { readonly file: string; readonly line: number };

const told = (code: string, at: Place, what: string): Finding => ({
  severity: 'warning',
  code,
  ...at,
  what,
  hint: 'Look for it in the story, and write it in Ink.',
});

function choice({ words, to }: Link, knots: ReadonlyMap<string, string>): string {
  const knot = knots.get(to);
  const offered = inkText(words === '' ? to : words);
  return knot === undefined
    ? `+ [${offered}]\n    ${remark(`[[${to}]] leads nowhere`)}\n    -> END`
    : `+ [${offered}]\n    -> ${knot}`;
}

/** A story in Ink that tells what a story in Twee does, and what was left of it. */
export function tweeToInk(story: TweeStory, file: string): InkStory {
  const knots = knotNames(story.passages);
  const settings = story.passages.flatMap(({ text }) => settingsIn(text));
  const known = new Set(settings.map(({ name }) => name));
  const findings: Finding[] = story.left.map(({ name, line }) =>
    told('twee-left', { file, line }, `"${name}" is a script or style, and is left out.`),
  );
  const seen = new Set<string>();
  const bodies = story.passages.flatMap((passage) => {
    const knot = knots.get(passage.name) ?? '';
    const at = { file, line: passage.line };
    if (seen.has(knot)) {
      findings.push(told('twee-twice', at, `There are two passages "${passage.name}".`));
      return [];
    }
    seen.add(knot);
    const read = readPassage(passage.text, known);
    for (const { to } of read.links)
      if (!knots.has(to))
        findings.push(told('twee-nowhere', at, `A link leads to "${to}", which is no passage.`));
    for (const macro of read.unread)
      findings.push(told('twee-macro', at, `"${macro.slice(0, 60)}" is kept as a remark.`));
    const lines = [
      `=== ${knot} ===`,
      ...read.unread.map(remark),
      ...read.settings.map(written),
      ...read.lines.map(inkLine),
      ...read.links.map((link) => choice(link, knots)),
      ...(read.links.length === 0 ? ['-> END'] : []),
    ];
    return [`${lines.join('\n')}\n`];
  });
  const begin = `-> ${knots.get(story.start ?? '') ?? 'END'}\n`;
  const head = [...declared(settings), begin].join('\n');
  return { ink: [head, ...bodies].join('\n'), findings };
}
