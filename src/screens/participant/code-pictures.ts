import type { CodePicture } from '../../session/ids.ts';

const inOrder: Readonly<Record<CodePicture, true>> = {
  gourd: true,
  kite: true,
  lamp: true,
  boat: true,
  kettle: true,
  ladder: true,
  comb: true,
  leaf: true,
  basket: true,
  drum: true,
  pot: true,
  wheel: true,
};

/** The twelve pictures of the picture code, in the order they stand on a device. */
export const codePictures = Object.keys(inOrder) as CodePicture[];
