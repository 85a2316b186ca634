/** A part of a guide that somebody wrote in Markdown: what a page can show of it. */
export type GuideBlock =
  | { readonly kind: 'title'; readonly level: 1 | 2 | 3; readonly text: Spans }
  | { readonly kind: 'text'; readonly text: Spans }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly Spans[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Spans[])[] };

/** Words, and whether they are strong. */
export type Spans = readonly { readonly text: string; readonly isStrong: boolean }[];

/** Reads what guides use: titles, texts, lists, tables and strong words. Whatever else stands there is shown as it is written. */
export function guideBlocks(markdown: string): readonly GuideBlock[] {
  const blocks: GuideBlock[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const block = blockOf(line);
    if (block === null) continue;
    const joined = joinedTo(blocks.at(-1), block);
    if (joined !== null) blocks[blocks.length - 1] = joined;
    else blocks.push(block);
  }
  return blocks;
}

const divides = /^\|[\s:|-]+\|$/;

function blockOf(line: string): GuideBlock | null {
  const text = line.trim();
  if (text === '' || divides.test(text)) return null;
  return titleIn(text) ?? itemIn(text) ?? rowIn(text) ?? { kind: 'text', text: spansOf(text) };
}

function titleIn(text: string): GuideBlock | null {
  const [, marks = '', title = ''] = /^(#{1,6})\s+(.*)$/.exec(text) ?? [];
  return marks === ''
    ? null
    : { kind: 'title', level: levelOf(marks.length), text: spansOf(title) };
}

const levelOf = (marks: number): 1 | 2 | 3 => (marks === 1 || marks === 2 ? marks : 3);

function itemIn(text: string): GuideBlock | null {
  const [, mark = '', item = ''] = /^([-*]|\d+[.)])\s+(.*)$/.exec(text) ?? [];
  return mark === '' ? null : { kind: 'list', isNumbered: /\d/.test(mark), items: [spansOf(item)] };
}

function rowIn(text: string): GuideBlock | null {
  if (!text.startsWith('|') || !text.endsWith('|')) return null;
  const cells = text.slice(1, -1).split('|');
  return { kind: 'table', rows: [cells.map((cell) => spansOf(cell.trim()))] };
}

function joinedTo(last: GuideBlock | undefined, next: GuideBlock): GuideBlock | null {
  if (last?.kind === 'list' && next.kind === 'list' && last.isNumbered === next.isNumbered)
    return { ...last, items: [...last.items, ...next.items] };
  if (last?.kind === 'table' && next.kind === 'table')
    return { ...last, rows: [...last.rows, ...next.rows] };
  return null;
}

/** Signs of stress and of links go, their words stay. */
function spansOf(text: string): Spans {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return plain
    .split('**')
    .map((part, at) => ({
      text: part.replace(/(^|\s)\*([^*]+)\*/g, '$1$2'),
      isStrong: at % 2 === 1,
    }))
    .filter((span) => span.text !== '');
}
