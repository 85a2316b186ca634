import type { FileHandle } from 'node:fs/promises';

/** What a film's own parts say of it. */
export type FilmFile = {
  /** Milliseconds; null where the file does not say. */
  readonly length: number | null;
  /** Where its last part ends; null where it may go on to the end of the file. */
  readonly ends: number | null;
  /** A coding that few browsers play, such as `hvc1`; null where there is none of those we know. */
  readonly rare: string | null;
};

/** Reads `size` bytes from a place in a file; fewer at its end. */
type Read = (from: number, size: number) => Promise<Buffer>;

const readerOf =
  (file: FileHandle): Read =>
  async (from, size) => {
    const bytes = Buffer.alloc(size);
    const { bytesRead } = await file.read(bytes, 0, size, from);
    return bytes.subarray(0, bytesRead);
  };

/** Looks at the parts of a film and at nothing in between; null where it is none of its kind, or ends in the middle. */
export async function readFilmFile(
  { file, size }: { readonly file: FileHandle; readonly size: number },
  kind: 'mp4' | 'webm',
): Promise<FilmFile | null> {
  const read = readerOf(file);
  try {
    return kind === 'mp4' ? await readMp4(read, size) : await readWebm(read, size);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** More parts than this stand in no film one after another. */
const mostParts = 100_000;
/** Bytes of what an MP4 says of itself. */
const mostHead = 16 * 1_048_576;
const pictures = /^ftyp(?:avi|mif|msf|hei|hev|M4A|crx)/;
const codings = /(?:hvc1|hev1|mp4v|dvh1|apcn|apch)/;

async function readMp4(read: Read, size: number): Promise<FilmFile | null> {
  const begin = (await read(0, 12)).toString('latin1', 4);
  if (!begin.startsWith('ftyp') || pictures.test(begin)) return null;
  let head: Buffer | null = null;
  let at = 0;
  for (let part = 0; at < size && part < mostParts; part += 1) {
    const box = await boxAt(read, at, size);
    if (box === null && head) break;
    if (box === null) return null;
    if (box.name === 'moov') head = await read(at, Math.min(box.length, mostHead));
    at += box.length;
  }
  return head && { length: mp4Length(head), ends: at, rare: rareIn(head) };
}

/** What an MP4 is made of: a length, a name of four letters, and so many bytes. Null where there is none, or the file ends before it. */
async function boxAt(read: Read, at: number, size: number) {
  const first = await read(at, 16);
  const name = first.toString('latin1', 4, 8);
  const isLong = first.readUInt32BE(0) === 1;
  const told = isLong ? Number(first.readBigUInt64BE(8)) : first.readUInt32BE(0);
  const length = told === 0 ? size - at : told;
  const fits = length >= (isLong ? 16 : 8) && at + length <= size;
  return fits && /^[\x20-\x7E]{4}$/.test(name) ? { name, length } : null;
}

function rareIn(head: Buffer): string | null {
  const text = head.toString('latin1');
  return /avc1|avc3|av01|vp09/.test(text) ? null : (codings.exec(text)?.[0] ?? null);
}

function mp4Length(head: Buffer): number | null {
  const at = head.indexOf('mvhd', 0, 'latin1') + 4;
  if (at < 4) return null;
  const isLong = head.readUInt8(at) === 1;
  const scale = head.readUInt32BE(at + (isLong ? 20 : 12));
  const units = isLong ? Number(head.readBigUInt64BE(at + 24)) : head.readUInt32BE(at + 16);
  return scale === 0 || units === 0 || units === 0xff_ff_ff_ff
    ? null
    : Math.round((units / scale) * 1_000);
}

/** The names of a WebM's parts, as they stand in the file. */
const webm = {
  head: 0x1a_45_df_a3,
  segment: 0x18_53_80_67,
  info: 0x15_49_a9_66,
  cluster: 0x1f_43_b6_75,
  scale: 0x2a_d7_b1,
  duration: 0x44_89,
} as const;

type Part = { readonly id: number; readonly from: number; readonly ends: number | null };

/** A part's name and where it lies; its end is null where it lasts until another begins. */
function partAt(bytes: Buffer, at: number, before: number): Part {
  const [id, after] = numberAt(bytes, at, true);
  const [size, from] = numberAt(bytes, after, false);
  return { id: id ?? 0, from: before + from, ends: size === null ? null : before + from + size };
}

/** A number of one to eight bytes, whose first tells how many; null where all are ones, which says unknown. */
function numberAt(bytes: Buffer, at: number, keepsMark: boolean): readonly [number | null, number] {
  const first = bytes.readUInt8(at);
  const size = Math.clz32(first) - 23;
  if (first === 0) throw new RangeError('No number begins with 0.');
  let value = keepsMark ? first : first & (0xff >> size);
  let isUnknown = !keepsMark && value === 0xff >> size;
  for (let byte = 1; byte < size; byte += 1) {
    const next = bytes.readUInt8(at + byte);
    isUnknown &&= next === 0xff;
    value = value * 256 + next;
  }
  return [isUnknown ? null : value, at + size];
}

const longestName = 12;

async function readWebm(read: Read, size: number): Promise<FilmFile | null> {
  const head = await read(0, 4_096);
  const first = partAt(head, 0, 0);
  if (first.id !== webm.head || first.ends === null) return null;
  if (!head.subarray(first.from, first.ends).includes('webm', 0, 'latin1')) return null;
  const segment = partAt(await read(first.ends, longestName), 0, first.ends);
  if (segment.id !== webm.segment || (segment.ends ?? 0) > size) return null;
  return { length: await webmLength(read, segment), ends: segment.ends, rare: null };
}

async function webmLength(read: Read, segment: Part): Promise<number | null> {
  let at: number | null = segment.from;
  for (let part = 0; at !== null && part < 1_000; part += 1) {
    const bytes = await read(at, longestName);
    if (bytes.length < 2) return null;
    const found: Part = partAt(bytes, 0, at);
    if (found.id === webm.cluster) return null;
    if (found.id === webm.info && found.ends !== null)
      return lengthIn(await read(found.from, Math.min(4_096, found.ends - found.from)));
    at = found.ends;
  }
  return null;
}

/** A WebM counts in steps of so many billionths of a second. */
function lengthIn(info: Buffer): number | null {
  let scale = 1_000_000;
  let steps = 0;
  for (let at = 0; at + 2 < info.length;) {
    const { id, from, ends } = partAt(info, at, 0);
    if (ends === null) return null;
    if (id === webm.scale) scale = info.readUIntBE(from, Math.min(6, ends - from));
    if (id === webm.duration)
      steps = ends - from === 8 ? info.readDoubleBE(from) : info.readFloatBE(from);
    at = ends;
  }
  return steps > 0 ? Math.round((steps * scale) / 1_000_000) : null;
}
