import type { Finding } from '../finding.ts';
import { endingOf, lookAtMedia, mostBytes, tooLarge } from './look-at-media.ts';
import { nameTrouble } from './name-trouble.ts';
import { inFile, type Trouble } from './trouble.ts';

/** Kinds of pictures that an author may put into a pack. */
export const pictureEndings = ['.svg', '.png', '.jpg', '.jpeg', '.webp'] as const;

const otherKind: Trouble = {
  code: 'file-unknown',
  what: 'This is no picture that a pack can have.',
  hint: 'Save it as SVG, PNG, JPEG or WebP.',
};

function troubleOf(name: string, bytes: Uint8Array): Trouble | null {
  const isGood = name !== '' && !/^\.|[/\0]/.test(name);
  if (!isGood || !pictureEndings.some((ending) => ending === endingOf(name))) return otherKind;
  const most = mostBytes(name) ?? 0;
  if (bytes.length > most) return tooLarge(bytes.length, most);
  return nameTrouble(name) ?? lookAtMedia(name, bytes);
}

/** What keeps a file from being a picture of a pack, as its check would find it; null for a good one. */
export function judgePicture(name: string, bytes: Uint8Array): Finding | null {
  const trouble = troubleOf(name, bytes);
  return trouble && inFile(`art/${name}`, trouble);
}
