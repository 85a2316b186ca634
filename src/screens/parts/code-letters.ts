import type { CodePicture } from '../../session/ids.ts';

/**
 * The twelve pictures of a code, in the order they stand on a device, and the letter of each: where there are keys,
 * three letters are the code. None looks like another letter of its kind or like a digit (no B D F G I L N O Q S U V W Z).
 */
export const codeLetters: Readonly<Record<CodePicture, string>> = {
  gourd: 'A',
  kite: 'C',
  lamp: 'E',
  boat: 'H',
  kettle: 'J',
  ladder: 'K',
  comb: 'M',
  leaf: 'P',
  basket: 'R',
  drum: 'T',
  pot: 'X',
  wheel: 'Y',
};

export const codePictures = Object.keys(codeLetters) as CodePicture[];

/** The picture of a letter, large or small; null for any other. */
export const pictureOf = (letter: string): CodePicture | null =>
  codePictures.find((picture) => codeLetters[picture] === letter.toUpperCase()) ?? null;

/** The address that leads to the seat at once, short enough to be typed: `http://…/participant/#ace`. */
export function typedAddress({
  url,
  code,
}: {
  readonly url: string;
  readonly code: readonly CodePicture[];
}): string {
  const letters = code.map((picture) => codeLetters[picture].toLowerCase()).join('');
  return url.replace(/#.*$/, `#${letters}`);
}
