import type { CodePicture } from '../../session/ids.ts';
import { codePictures, pictureOf } from '../parts/code-letters.ts';

const isPicture = (part: string): part is CodePicture =>
  (codePictures as readonly string[]).includes(part);

/** The three or four pictures named behind the `#` of an address, as in `#gourd-kite-lamp`, or by their letters, as in `#ace`; null for anything else. */
export function codeInAddress(hash: string): readonly CodePicture[] | null {
  const code = hash.replace(/^#(?:code=)?/, '');
  const parts = code.includes('-')
    ? code.split('-')
    : Array.from(code, (letter) => pictureOf(letter));
  const pictures = parts.filter((part) => part !== null && isPicture(part));
  const isCode = parts.length === pictures.length && parts.length >= 3 && parts.length <= 4;
  return isCode ? pictures : null;
}
