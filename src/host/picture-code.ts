import { randomInt } from 'node:crypto';
import { codePictures, type CodePicture } from '../session/ids.ts';

/** Three different pictures that no group on this host has; 1,320 of them. Throws once all are taken. */
export function newPictureCode(taken: ReadonlySet<string>): readonly CodePicture[] {
  const free = codePictures.flatMap((first) =>
    codePictures.flatMap((second) =>
      codePictures
        .map((third) => [first, second, third] as const)
        .filter((code) => new Set(code).size === 3 && !taken.has(code.join('-'))),
    ),
  );
  const code = free[randomInt(Math.max(1, free.length))];
  if (!code) throw new Error('Every picture code is taken. Burn sessions that are over.');
  return code;
}
