/** A passage of a Twine story, as Twee 3 writes it. */
export type Passage = {
  readonly name: string;
  readonly tags: readonly string[];
  readonly text: string;
  /** Where its head stands, from 1. */
  readonly line: number;
};

export type TweeStory = {
  readonly title: string | null;
  /** The passage that the story begins with. */
  readonly start: string | null;
  /** Those that are told, in their order. */
  readonly passages: readonly Passage[];
  /** Scripts and styles. */
  readonly left: readonly Passage[];
};

/** Names may hold brackets, if a backslash stands before them. */
const head = /^::[ \t]*((?:\\.|[^\\[{\n])*?)[ \t]*(?:\[([^\]\n]*)\])?[ \t]*(?:\{[^\n]*\})?[ \t]*$/;

const plain = (name: string): string => name.replaceAll(/\\(.)/g, '$1').trim();

function passagesIn(text: string): readonly Passage[] {
  const found: { name: string; tags: readonly string[]; lines: string[]; line: number }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const begun = line.startsWith('::') ? head.exec(line) : null;
    if (begun) {
      const tags = (begun[2] ?? '').split(/\s+/).filter((tag) => tag !== '');
      found.push({ name: plain(begun[1] ?? ''), tags, lines: [], line: at + 1 });
    } else found.at(-1)?.lines.push(line);
  }
  return found.map(({ lines, ...passage }) => ({ ...passage, text: lines.join('\n').trim() }));
}

const isSpecial = ({ name }: Passage): boolean => /^Story(?:Title|Data)$/.test(name);
const isProgram = ({ tags, name }: Passage): boolean =>
  tags.some((tag) => /^(?:script|stylesheet)$/i.test(tag)) ||
  /^Story(?:Init|Menu|Caption|Banner|Author|Subtitle|Settings|Interface|Includes)$|^Passage(?:Header|Footer|Ready|Done)$/.test(
    name,
  );

function startIn(data: Passage | undefined): string | null {
  try {
    const { start } = JSON.parse(data?.text ?? '') as { readonly start?: unknown };
    return typeof start === 'string' ? start : null;
  } catch {
    return null;
  }
}

/** Reads a story in Twee; null where the text has no passage that is told. */
export function parseTwee(written: string): TweeStory | null {
  const all = passagesIn(written.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  const passages = all.filter((one) => one.name !== '' && !isSpecial(one) && !isProgram(one));
  if (passages.length === 0) return null;
  const named = (name: string): Passage | undefined => all.find((one) => one.name === name);
  const title = named('StoryTitle')?.text.split('\n')[0]?.trim() ?? '';
  const wanted = startIn(named('StoryData')) ?? 'Start';
  const start = passages.find(({ name }) => name === wanted) ?? passages[0];
  return {
    title: title === '' ? null : title,
    start: start?.name ?? null,
    passages,
    left: all.filter(isProgram),
  };
}
