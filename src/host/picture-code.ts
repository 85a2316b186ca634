import { randomInt } from 'node:crypto';
import { codePictures, type CodePicture } from '../session/ids.ts';

type Code = readonly CodePicture[];

/** One of those that no group on this host has. Throws once all are taken. */
function drawFrom(codes: readonly Code[], taken: ReadonlySet<string>): Code {
  const free = codes.filter((code) => !taken.has(code.join('-')));
  const code = free[randomInt(Math.max(1, free.length))];
  if (!code) throw new Error('Every picture code is taken. Burn sessions that are over.');
  return code;
}

const lengthen = (codes: readonly Code[], pictures: readonly CodePicture[]): readonly Code[] =>
  codes.flatMap((code) => pictures.map((picture) => [...code, picture]));

/** Three different pictures, for a group that is alone in its session; 1,320 of them. */
export function newPictureCode(taken: ReadonlySet<string>): Code {
  const all = lengthen(lengthen(lengthen([[]], codePictures), codePictures), codePictures);
  return drawFrom(
    all.filter((code) => new Set(code).size === 3),
    taken,
  );
}

/**
 * Four pictures, for one of several groups. The first says at whose door a code is tried, so no other group of
 * the session has it. Behind it stand 1,331 codes, about as many as one group alone has: any three, none twice
 * in a row.
 */
export function newGroupCode(taken: ReadonlySet<string>, beside: readonly Code[]): Code {
  const firsts = codePictures.filter((first) => !beside.some((other) => other[0] === first));
  const first = firsts.slice(randomInt(Math.max(1, firsts.length))).slice(0, 1);
  const all = [1, 2, 3].reduce<readonly Code[]>(
    (codes) => lengthen(codes, codePictures).filter((code) => code.at(-1) !== code.at(-2)),
    lengthen([[]], first),
  );
  return drawFrom(all, taken);
}
