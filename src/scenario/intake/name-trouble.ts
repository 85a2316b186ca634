import { limits } from './limits.ts';
import type { Trouble } from './trouble.ts';

/** Signs that turn the direction of text, take no room, or stand in no name. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** On Windows these are devices, with whatever ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const forbidden = /[<>:"|?*\\]/;

/** Why a file or folder of this name cannot be taken; null for a good name. */
export function nameTrouble(name: string): Trouble | null {
  const wrong = (what: string): Trouble => ({
    code: 'file-name',
    what,
    hint: 'Give it a short name of letters, digits, dots and dashes.',
  });
  if (name.length > limits.name) return wrong(`This name is longer than ${limits.name} letters.`);
  if (hidden.test(name))
    return wrong('This name holds signs that nobody sees, so that it looks like another name.');
  if (reserved.test(name)) return wrong('Windows keeps this name for itself.');
  if (forbidden.test(name)) return wrong('This name holds a sign that Windows does not allow.');
  if (/[. ]$/.test(name)) return wrong('This name ends with a dot or a space.');
  return null;
}

/** Names that are one and the same on Windows and on a Mac, the later ones of each. */
export function sameNames(files: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const folded = file.normalize('NFC').toLowerCase();
    const isTaken = seen.has(folded);
    seen.add(folded);
    return isTaken;
  });
}
