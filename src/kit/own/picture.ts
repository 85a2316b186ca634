import type { Frame } from '../svg.ts';

/** A picture of a pack as it was read; the host has looked at it before. */
export interface Picture {
  readonly type: 'image/svg+xml' | 'image/png' | 'image/jpeg' | 'image/webp';
  readonly bytes: Uint8Array;
  /** Of a picture that is no drawing: pixels. */
  readonly size: readonly [width: number, height: number] | null;
}

/** A picture that can be laid into a frame. */
export interface Inset {
  readonly width: number;
  readonly height: number;
  /** Puts it into a box of a drawing: `meet` shows all of it, `slice` fills the box. */
  readonly into: (box: Box, fit: Fit) => string;
}

type Box = readonly [x: number, y: number, width: number, height: number];
type Fit = 'xMidYMid meet' | 'xMidYMax meet' | 'xMidYMid slice';

const ROOT = /<svg(?=[\s>])((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*>/i;
const placing = new Set(['x', 'y', 'width', 'height', 'viewbox', 'preserveaspectratio']);

/** Makes a picture ready to be laid into a drawing; null where it does not say how large it is. */
export function insetOf(picture: Picture): Inset | null {
  if (picture.type === 'image/svg+xml') return insetOfSvg(Buffer.from(picture.bytes).toString());
  if (picture.size === null) return null;
  const [width, height] = picture.size;
  const data = `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  const into: Inset['into'] = (box, fit) =>
    `<image ${boxed(box, fit)} image-rendering="auto" href="${data}"/>`;
  return width > 0 && height > 0 ? { width, height, into } : null;
}

const boxed = ([x, y, width, height]: Box, fit: Fit): string =>
  `x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="${fit}"`;

/** A drawing inside another stays as it is: whatever the outer one says of lines is taken back. */
function insetOfSvg(text: string): Inset | null {
  const begun = ROOT.exec(text);
  const end = text.lastIndexOf('</svg>');
  if (begun === null || end < begun.index) return null;
  const attributes = attributesOf(begun[1] ?? '');
  const view = viewOf(attributes);
  if (view === null) return null;
  const kept = [...attributes].filter(([name]) => !placing.has(name.toLowerCase()));
  const inner = text.slice(begun.index + begun[0].length, end);
  const said = kept.map(([name, value]) => ` ${name}="${value}"`).join('');
  const into: Inset['into'] = (box, fit) =>
    `<svg${said} ${boxed(box, fit)} viewBox="${view.join(' ')}">${inner}</svg>`;
  return { width: view[2], height: view[3], into };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    [...found].map(
      ([, name = '', double, single = '']) =>
        [name, (double ?? single).replaceAll('"', '&quot;')] as const,
    ),
  );
}

function viewOf(attributes: ReadonlyMap<string, string>): Box | null {
  const [x, y, width, height] = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (isNumber(x) && isNumber(y) && isSize(width) && isSize(height)) return [x, y, width, height];
  const wide = Number.parseFloat(attributes.get('width') ?? '');
  const high = Number.parseFloat(attributes.get('height') ?? '');
  return isSize(wide) && isSize(high) ? [0, 0, wide, high] : null;
}

const isNumber = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value);
const isSize = (value: number | undefined): value is number => isNumber(value) && value > 0;

/** One finished file that says nothing of lines by itself. */
export function plainPage({ width, height, view }: Frame, body: string): string {
  const box = (view ?? [0, 0, width, height]).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}">${body}</svg>\n`;
}
