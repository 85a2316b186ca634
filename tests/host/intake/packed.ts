import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makePlace } from '../place.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A story that is as it should be. */
export const sound =
  '-> start\n== start ==\nA road.\n* [Wait] -> on\n* [Walk] -> on\n== on ==\nOn.\n-> END\n';

/** A folder of stories with one pack in it, called `road`, that also holds these files. */
export function storiesWith(files: Files): { readonly stories: string; readonly pack: string } {
  const stories = join(makePlace(), 'stories');
  const pack = join(stories, 'road');
  for (const [file, text] of Object.entries({ 'road.ink': sound, ...files })) {
    mkdirSync(dirname(join(pack, file)), { recursive: true });
    writeFileSync(join(pack, file), text);
  }
  return { stories, pack };
}

/** A picture of so many pixels; what stands in it is of no matter. */
export function png(width: number, height: number, after = ''): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt32BE(13, 0);
  head.write('IHDR', 4, 'latin1');
  head.writeUInt32BE(width, 8);
  head.writeUInt32BE(height, 12);
  const signature = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1');
  const end = Buffer.from('\0\0\0\0IEND\u00AEB`\u0082', 'latin1');
  return Buffer.concat([signature, head, Buffer.alloc(9), end, Buffer.from(after, 'latin1')]);
}

/** A photo of so many pixels: its frame and nothing else. */
export function jpeg(width: number, height: number): Buffer {
  const bytes = Buffer.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3,
  ]);
  bytes.writeUInt16BE(height, 13);
  bytes.writeUInt16BE(width, 15);
  return bytes;
}

/** As a zip begins. */
export const zip = Buffer.from('PK\u0003\u0004\u0014\0\0\0\b\0', 'latin1');
