import { basename, relative, resolve } from 'node:path';
import type { Finding } from '../../scenario/finding.ts';
import { distanceOf, oncePerFile } from '../distance/distance-of.ts';
import { checkRetellings } from '../retellings.ts';

/** What a check looks at beside the story itself: real names, and whether it can be told in its other worlds. */
export async function findBeside(path: string): Promise<readonly Finding[]> {
  const [distance, retold] = await Promise.all([distanceOf(path), checkRetellings(path)]);
  const home = resolve(path);
  const within = (file: string): string =>
    resolve(file) === home ? basename(file) : relative(home, resolve(file)).replaceAll('\\', '/');
  const near = oncePerFile(distance?.findings ?? []).map((finding) => ({
    ...finding,
    file: within(finding.file),
  }));
  return [...retold, ...near];
}
