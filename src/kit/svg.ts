import { INK } from './ink.ts';

/** A piece of SVG markup. Ids inside it start with `@`, which `page` turns into the file's prefix. */
export type Svg = string;

/** A closed shape with a fill and an ink outline. */
export function shape(path: string, fill: string, width = 5): Svg {
  return `<path d="${path}" fill="${fill}" stroke-width="${width}"/>`;
}

/** A shape without outline. */
export function patch(path: string, fill: string): Svg {
  return `<path d="${path}" fill="${fill}" stroke="none"/>`;
}

/** A line without fill. */
export function line(path: string, width = 5, colour = INK): Svg {
  const stroke = colour === INK ? '' : ` stroke="${colour}"`;
  return `<path d="${path}" fill="none"${stroke} stroke-width="${width}"/>`;
}

/** A line of colour with an ink edge on both sides: rods and ropes. Width, or width and edge. */
export function rod(path: string, size: number | readonly [number, number], colour: string): Svg {
  const [width, edge] = typeof size === 'number' ? [size, 5] : size;
  return line(path, width + edge * 2) + line(path, width, colour);
}

function outlineOf(width: number): Svg {
  return width > 0 ? ` stroke-width="${width}"` : ` stroke="none"`;
}

/** An outlined circle. */
export function disc(at: readonly [number, number, number], fill: string, width = 5): Svg {
  return `<circle cx="${at[0]}" cy="${at[1]}" r="${at[2]}" fill="${fill}"${outlineOf(width)}/>`;
}

/** An outlined ellipse: centre, then the two radii. */
export function oval(at: readonly [number, number, number, number], fill: string, width = 5): Svg {
  return `<ellipse cx="${at[0]}" cy="${at[1]}" rx="${at[2]}" ry="${at[3]}" fill="${fill}"${outlineOf(width)}/>`;
}

/** Where a piece goes: moved, turned by degrees, scaled, mirrored. */
export interface Placing {
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly turn?: number;
  readonly flip?: boolean;
}

const HERE: Required<Placing> = { x: 0, y: 0, scale: 1, turn: 0, flip: false };

function transformOf(at: Placing): string {
  const { x, y, scale, turn, flip } = { ...HERE, ...at };
  const moved = x === 0 && y === 0 ? '' : `translate(${x} ${y})`;
  const turned = turn === 0 ? '' : `rotate(${turn})`;
  const plain = scale === 1 ? '' : `scale(${scale})`;
  return moved + turned + (flip ? `scale(${-scale} ${scale})` : plain);
}

/** Puts a piece somewhere else. */
export function put(piece: Svg, at: Placing): Svg {
  const transform = transformOf(at);
  return transform === '' ? piece : `<g transform="${transform}">${piece}</g>`;
}

/** Shows a piece only inside a path. The id must be unique within one file. */
export function inside(path: string, id: string, piece: Svg): Svg {
  return `<clipPath id="@${id}"><path d="${path}"/></clipPath><g clip-path="url(#@${id})">${piece}</g>`;
}

/** A pattern of printed dots, to be used as the fill `url(#@<id>)`. */
export function halftone(id: string, colour: string, strength = 0.2): Svg {
  return (
    `<pattern id="@${id}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(35)">` +
    `<circle cx="4" cy="4" r="2" fill="${colour}" stroke="none" opacity="${strength}"/></pattern>`
  );
}

/** Gives the ids of a piece their own scope, so that it can stand in one file several times. */
export function scoped(piece: Svg, scope: string): Svg {
  return piece.replaceAll('@', `@${scope}-`);
}

/** Size of a file and the part of the drawing it shows. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly view?: readonly [number, number, number, number];
}

function shorten(markup: Svg, digits: number): Svg {
  const pattern = new RegExp(`\\d*\\.\\d{${digits + 1},}`, 'g');
  return markup.replace(pattern, (found) => {
    const value = String(Number(Number(found).toFixed(digits)));
    return found.startsWith('.') ? ` ${value}` : value;
  });
}

function roundNumbers(markup: Svg): Svg {
  return markup.replace(/(\w[\w-]*)="([^"#]*)"/g, (_whole, name: string, value: string) => {
    const fine = name === 'transform' || name === 'opacity';
    return `${name}="${shorten(value, fine ? 3 : 1).trim()}"`;
  });
}

/** One finished SVG file. */
export function page(name: string, frame: Frame, body: Svg): string {
  const view = frame.view ?? [0, 0, frame.width, frame.height];
  const open =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}" ` +
    `viewBox="${view.join(' ')}" stroke="${INK}" stroke-linejoin="round" stroke-linecap="round">`;
  return `${open}${roundNumbers(body).replaceAll('@', `${name}-`)}</svg>\n`;
}
