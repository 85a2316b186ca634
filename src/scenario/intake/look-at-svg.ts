import { decodeUtf8 } from '../utf8.ts';
import { limits } from './limits.ts';
import { svgTags, unended, type SvgTag } from './svg-tags.ts';
import type { Trouble } from './trouble.ts';

/** All that a still drawing needs; whatever is not named here may do something. */
const drawing = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textpath ' +
    'lineargradient radialgradient stop clippath mask pattern marker title desc metadata style image switch filter ' +
    'feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap ' +
    'fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur femerge femergenode ' +
    'femorphology feoffset fepointlight fespecularlighting fespotlight fetile feturbulence'
  ).split(' '),
);
/** What drawing programs note for themselves. */
const notes = /^(?:sodipodi|inkscape|rdf|cc|dc):[\w-]+$/i;
const html = /\/xhtml\b/i;
const svgSpace = 'http://www.w3.org/2000/svg';
const pictureInside = /^data:image\/(?:png|jpeg|webp);base64,/i;
const addresses = new Set(['href', 'xlink:href', 'src']);

const hints = {
  script: 'Draw it anew in a drawing program, and save it as "plain SVG".',
  outside: 'Put the picture itself into the drawing ("embed"), or take it out.',
} as const;

const trouble = (what: string, hint: string): Omit<Trouble, 'line'> => ({
  code: 'svg-unsafe',
  what,
  hint,
});

/** Why a drawing is not taken: it would run, fetch or unfold something. Null for a still drawing. */
export function lookAtSvg(bytes: Uint8Array): Trouble | null {
  const text = decodeUtf8(bytes);
  if (text === null || !isPlain(text))
    return trouble('This drawing is not written in UTF-8.', hints.script);
  return lookAtTags(text.replace(/^\uFEFF/, ''));
}

function lookAtTags(text: string): Trouble | null {
  const names = new Map<string, number>();
  for (const tag of svgTags(text)) {
    const name = tag.name.toLowerCase();
    names.set(name, (names.get(name) ?? 0) + 1);
    const wrong =
      wrongName(tag.name) ?? wrongAttribute(tag) ?? tooManyCopies(names.get('use') ?? 0);
    if (wrong) return { ...wrong, line: tag.line };
  }
  if (!names.has('svg')) return { ...otherKind, line: 1 };
  const reach = styleReach(text);
  return reach === null ? null : trouble(`It fetches something: ${reach}`, hints.outside);
}

/** A browser reads what another coding hides from us. */
function isPlain(text: string): boolean {
  const coding = /^\uFEFF?\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)/i.exec(text)?.[1] ?? 'utf-8';
  return !/[\0\uFFFD]/.test(text) && /^utf-?8$/i.test(coding);
}

const otherKind: Omit<Trouble, 'line'> = {
  code: 'media-kind',
  what: 'This is no drawing, though its name says so.',
  hint: 'Save it anew as SVG, or give it the ending it should have.',
};

function wrongName(name: string): Omit<Trouble, 'line'> | null {
  const lower = name.toLowerCase();
  if (name === unended) return trouble('One of its tags never ends.', hints.script);
  if (/^!(?:doctype|entity)/.test(lower))
    return trouble(
      'It begins with a list of abbreviations, which could grow without end.',
      hints.script,
    );
  if (lower.startsWith('?')) {
    return lower === '?xml' ? null : trouble('It asks for another file to be read.', hints.outside);
  }
  if (drawing.has(lower) || notes.test(name)) return null;
  if (/^(?:[\w-]+:)?(?:script|handler)$/.test(lower))
    return trouble('It holds a script.', hints.script);
  return trouble(
    `It holds <${name.slice(0, 30)}>, which is no part of a still drawing.`,
    hints.script,
  );
}

function wrongAttribute({ attributes }: SvgTag): Omit<Trouble, 'line'> | null {
  for (const [name, value] of attributes) {
    if (/^(?:[\w-]+:)?on/.test(name))
      return trouble(`It would do something by itself (${name.slice(0, 30)}).`, hints.script);
    if (/^xmlns\b/.test(name) && isMisleading(name, value))
      return trouble('It hides a page in the drawing.', hints.script);
    if (addresses.has(name) && !value.startsWith('#') && !pictureInside.test(value))
      return trouble(`It fetches something from elsewhere: ${value.slice(0, 40)}`, hints.outside);
  }
  return null;
}

/** A page's space anywhere, or the drawing's own under another name, by which a script would not be called one. */
const isMisleading = (name: string, value: string): boolean =>
  html.test(value) || (name !== 'xmlns' && name !== 'xmlns:svg' && value.trim() === svgSpace);

const tooManyCopies = (copies: number): Omit<Trouble, 'line'> | null =>
  copies <= limits.copies
    ? null
    : {
        code: 'media-large',
        what: `It has more than ${limits.copies} copies of its own shapes, which could grow without end.`,
        hint: 'Turn the copies (clones) into shapes, and save it as "plain SVG".',
      };

/** What a style would fetch; null where it keeps to the drawing. */
function styleReach(text: string): string | null {
  const plain = text.replaceAll(/\\([\da-f]{1,6})\s?/gi, (_, hex: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10_ff_ff)),
  );
  if (/@import/i.test(plain)) return '@import';
  for (const [, address = ''] of plain.matchAll(/url\(\s*(?:&quot;|["'])?([^"')&]{0,60})/gi)) {
    if (!address.trim().startsWith('#') && !pictureInside.test(address.trim()))
      return address.slice(0, 40);
  }
  return null;
}
