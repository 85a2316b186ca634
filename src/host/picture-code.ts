import { randomInt } from 'node:crypto';
import { codePictures, type CodePicture } from '../session/ids.ts';

type Code = readonly CodePicture[];

const sharesPlace = (code: Code, other: Code): boolean =>
  code.some((picture, place) => other[place] === picture);

/**
 * Three different pictures that no group on this host has; 1,320 of them. Beside other groups of its session
 * none stands where it stands in theirs, so that a code mistyped is still known for whose it was meant.
 * Throws once all are taken.
 */
export function newPictureCode(taken: ReadonlySet<string>, beside: readonly Code[] = []): Code {
  const free = codePictures.flatMap((first) =>
    codePictures.flatMap((second) =>
      codePictures
        .map((third) => [first, second, third] as const)
        .filter((code) => new Set(code).size === 3 && !taken.has(code.join('-')))
        .filter((code) => !beside.some((other) => sharesPlace(code, other))),
    ),
  );
  const code = free[randomInt(Math.max(1, free.length))];
  if (!code) throw new Error('Every picture code is taken. Burn sessions that are over.');
  return code;
}
