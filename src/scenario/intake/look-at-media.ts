import { byteSigns } from './byte-signs.ts';
import { inMegabytes, limits } from './limits.ts';
import { lookAtSvg } from './look-at-svg.ts';
import { pictureSize } from './picture-size.ts';
import type { Trouble } from './trouble.ts';

type Kind = {
  /** The bytes at its beginning; a dot is any byte. */
  readonly begins: readonly string[];
  readonly most: number;
};

/** How the bytes of each kind begin. */
const kinds: Readonly<Record<string, Kind>> = {
  '.png': { begins: ['\u0089PNG\r\n\u001A\n'], most: limits.picture },
  '.jpg': { begins: ['\u00FF\u00D8\u00FF'], most: limits.picture },
  '.jpeg': { begins: ['\u00FF\u00D8\u00FF'], most: limits.picture },
  '.webp': { begins: ['RIFF....WEBP'], most: limits.picture },
  '.avif': { begins: ['....ftypavif', '....ftypavis'], most: limits.picture },
  '.mp3': {
    begins: ['ID3', '\u00FF\u00FB', '\u00FF\u00FA', '\u00FF\u00F3', '\u00FF\u00F2'],
    most: limits.sound,
  },
  '.ogg': { begins: ['OggS'], most: limits.sound },
  '.wav': { begins: ['RIFF....WAVE'], most: limits.sound },
  '.m4a': { begins: ['....ftyp'], most: limits.sound },
  '.mp4': { begins: ['....ftyp'], most: limits.film },
  '.webm': { begins: ['\u001A\u0045\u00DF\u00A3'], most: limits.film },
  '.svg': { begins: [''], most: limits.svg },
};
const packed = /^\.(?:zip|7z|rar|gz|tgz|tar|bz2|xz|svgz|zst|cab|iso)$/;
const texts = /^\.(?:ink|ya?ml|json|md|txt|csv|po|pot)$/;

/** What stands in no picture and no sound: the beginnings of pages, scripts, documents and packed files. */
const strangers = /<script|<\?php|<html|<!doctype|<svg[\s>]|%PDF-/i;
const zip = 'PK\u0003\u0004';

const isBegun = (text: string, begin: string): boolean =>
  begin.split('').every((sign, at) => sign === '.' || sign === text[at]);

/** With its dot, in small letters; '' where there is none. */
export const endingOf = (path: string): string =>
  (/[^/](\.[^./]*)$/.exec(path)?.[1] ?? '').toLowerCase();

/** The most bytes that a picture, sound or film of this name may have; null for what is neither. */
export const mostBytes = (path: string): number | null => kinds[endingOf(path)]?.most ?? null;

/** A file that nobody reads, by its name alone; null for one that may be meant. */
export function strangerTrouble(path: string): Trouble | null {
  const ending = endingOf(path);
  if (ending === '.elsewhere')
    return {
      code: 'file-packed',
      what: 'This is a pack file, and is not opened here.',
      hint: 'Make a folder of it: npx elsewhere unpack FILE --to stories/NAME.',
    };
  if (packed.test(ending))
    return {
      code: 'file-packed',
      what: 'This is a packed file, and is not opened.',
      hint: 'Unpack it yourself, look at what it holds, and put that into the folder.',
    };
  if (texts.test(ending) || ending in kinds) return null;
  return {
    code: 'file-unknown',
    what: 'Nobody reads a file of this kind.',
    hint: 'Take it out of the folder. Pictures are SVG, PNG, JPEG, WebP or AVIF; sounds MP3, OGG, WAV or M4A; films MP4 or WebM.',
  };
}

export const tooLarge = (size: number, most: number): Trouble => ({
  code: 'file-large',
  what: `This file has ${inMegabytes(size)}, more than ${inMegabytes(most)}, and is not read.`,
  hint: 'Save it smaller: fewer pixels, a sound as MP3, a film in fewer pixels or cut in two.',
});

/** Why a picture or a sound is not taken: it is something else, something besides, or would fill the memory. */
export function lookAtMedia(path: string, bytes: Uint8Array): Trouble | null {
  const ending = endingOf(path);
  if (ending === '.svg') return lookAtSvg(bytes);
  const text = byteSigns(bytes);
  if (kinds[ending]?.begins.some((begin) => isBegun(text, begin)) !== true)
    return {
      code: 'media-kind',
      what: `This is no ${ending.slice(1).toUpperCase()}, though its name says so.`,
      hint: 'Save it anew in the kind its name says.',
    };
  if (strangers.test(text) || text.includes(zip) || goesOn(ending, text))
    return {
      code: 'media-two-kinds',
      what: 'This file is two things in one: something is hidden behind the picture or sound.',
      hint: 'Open it in a picture or sound program, and save it anew.',
    };
  const [width, height] = pictureSize(bytes) ?? [0, 0];
  if (Math.max(width, height) <= limits.pixels) return null;
  return {
    code: 'media-large',
    what: `This picture is ${width} × ${height} pixels, and would fill the memory of a tablet.`,
    hint: `Make it smaller: 1920 pixels are enough, ${limits.pixels} the most.`,
  };
}

/** A PNG says where it ends. */
const goesOn = (ending: string, text: string): boolean =>
  ending === '.png' && text.lastIndexOf('IEND') !== text.length - 8;
