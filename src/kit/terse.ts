/** Writes a finished SVG file shorter, so that it draws the same. Coordinates have at most one digit behind the point. */
export function terse(page: string): string {
  const paths = page.replace(/ d="([^"]+)"/g, (_whole, path: string) => ` d="${tersePath(path)}"`);
  return withoutUsual(withoutUsual(paths, 'stroke-width'), 'fill', 'none');
}

/** How many numbers belong to each command. */
const takes: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

interface Pen {
  readonly x: number;
  readonly y: number;
  /** Where the part began, to which `z` leads back. */
  readonly startX: number;
  readonly startY: number;
}

interface Segment {
  readonly command: string;
  readonly values: readonly number[];
}

/** Of each segment the shorter of two ways: from the corner of the picture, or from where the pen is. All in tenths. */
export function tersePath(path: string): string {
  let pen: Pen = { x: 0, y: 0, startX: 0, startY: 0 };
  let written = '';
  let last = '';
  for (const segment of segmentsOf(path)) {
    const whole = absolute(segment, pen);
    const ways = [whole, relative(whole, pen)].map((way) => tail(way, last, written));
    const [one = '', other = ''] = ways;
    const isOther = other.length < one.length;
    written += isOther ? other : one;
    last = isOther ? whole.command.toLowerCase() : whole.command;
    pen = moved(pen, whole);
  }
  return written;
}

function segmentsOf(path: string): readonly Segment[] {
  return [...path.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, command = '', rest = '']) => {
    const values = [...rest.matchAll(/-?\d*\.?\d+/g)].map(([one]) => Math.round(Number(one) * 10));
    const size = takes[command.toLowerCase()] ?? 0;
    if (size === 0) return [{ command, values: [] }];
    return Array.from({ length: values.length / size }, (_, index) => ({
      command: index > 0 && command.toLowerCase() === 'm' ? lineAfter(command) : command,
      values: values.slice(index * size, (index + 1) * size),
    }));
  });
}

const lineAfter = (move: string): string => (move === 'm' ? 'l' : 'L');

/** What is added to each number of a command to read it from the corner: x, y, or nothing. */
function shifts({ command, values }: Segment, { x, y }: Pen): readonly number[] {
  switch (command.toLowerCase()) {
    case 'h':
      return [x];
    case 'v':
      return [y];
    case 'a':
      return [0, 0, 0, 0, 0, x, y];
    default:
      return values.map((_, index) => (index % 2 === 0 ? x : y));
  }
}

function absolute(segment: Segment, pen: Pen): Segment {
  if (segment.command === segment.command.toUpperCase()) return segment;
  const by = shifts(segment, pen);
  return {
    command: segment.command.toUpperCase(),
    values: segment.values.map((value, index) => value + (by[index] ?? 0)),
  };
}

function relative(whole: Segment, pen: Pen): Segment {
  const by = shifts(whole, pen);
  return {
    command: whole.command.toLowerCase(),
    values: whole.values.map((value, index) => value - (by[index] ?? 0)),
  };
}

function moved(pen: Pen, { command, values }: Segment): Pen {
  const [first = 0] = values;
  if (command === 'Z') return { ...pen, x: pen.startX, y: pen.startY };
  if (command === 'H') return { ...pen, x: first };
  if (command === 'V') return { ...pen, y: first };
  const x = values.at(-2) ?? pen.x;
  const y = values.at(-1) ?? pen.y;
  return command === 'M' ? { x, y, startX: x, startY: y } : { ...pen, x, y };
}

/** A segment as it follows what is written: without its letter where that stands, without a space where none is needed. */
function tail({ command, values }: Segment, last: string, written: string): string {
  const repeats = command === last && !/^[mz]$/i.test(command);
  const flags = command.toLowerCase() === 'a' ? [3, 4] : [];
  let text = repeats ? '' : command;
  values.forEach((value, index) => {
    const number = flags.includes(index) ? String(value / 10) : short(value);
    const before = (written + text).at(-1) ?? '';
    text += /\d/.test(before) && !number.startsWith('-') ? ` ${number}` : number;
  });
  return text;
}

const short = (tenths: number): string => String(tenths / 10);

/** What most pieces have is said once, for the whole picture; the kit writes every other value where it stands. */
function withoutUsual(page: string, name: string, value = mostUsual(page, name)): string {
  const said = ` ${name}="${value}"`;
  if (!page.includes(said)) return page;
  return page.replaceAll(said, '').replace(/^<svg [^>]*?(?=>)/, (open) => open + said);
}

function mostUsual(page: string, name: string): string {
  const counts = new Map<string, number>();
  for (const [, value = ''] of page.matchAll(new RegExp(` ${name}="([^"]+)"`, 'g')))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
