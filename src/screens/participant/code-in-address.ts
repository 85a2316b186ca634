import type { CodePicture } from '../../session/ids.ts';
import { codePictures } from './code-pictures.ts';

/** The three or four pictures named behind the `#` of an address, as in `#gourd-kite-lamp`; null for anything else. */
export function codeInAddress(hash: string): readonly CodePicture[] | null {
  const parts = hash.replace(/^#(?:code=)?/, '').split('-');
  const pictures = parts.filter((part): part is CodePicture =>
    (codePictures as readonly string[]).includes(part),
  );
  const isCode = parts.length === pictures.length && parts.length >= 3 && parts.length <= 4;
  return isCode ? pictures : null;
}
