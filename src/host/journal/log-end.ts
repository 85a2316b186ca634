import { existsSync, readFileSync } from 'node:fs';

const headLength = 32;
const frameHead = 24;
/** How a log of either byte order begins. */
const magic = 0x377f0682;

type Sums = readonly [number, number];

/** As SQLite's file format has it (4.2): each frame's sums go on from those before it. */
function addUp(bytes: Buffer, isBig: boolean, [first, second]: Sums): Sums {
  let [one, two] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const left = isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    const right = isBig ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4);
    one = (one + left + two) >>> 0;
    two = (two + right + one) >>> 0;
  }
  return [one, two];
}

const sumsAt = (bytes: Buffer, at: number): Sums => [
  bytes.readUInt32BE(at),
  bytes.readUInt32BE(at + 4),
];
const isSame = (one: Sums, other: Sums): boolean => one[0] === other[0] && one[1] === other[1];

/** The log's frames that belong to its present round, whole or not; older ones behind them do not count. */
function framesOf(log: Buffer): readonly Buffer[] {
  const length = frameHead + log.readUInt32BE(8);
  const salts = log.subarray(16, 24);
  const frames: Buffer[] = [];
  for (let at = headLength; at < log.length; at += length)
    frames.push(log.subarray(at, at + length));
  const isOurs = (frame: Buffer): boolean =>
    frame.length < 16 || frame.subarray(8, 16).equals(salts);
  return frames.slice(0, frames.findLastIndex(isOurs) + 1);
}

/** How many frames are whole, one after another; null where not even the head is. */
function countWhole(log: Buffer, frames: readonly Buffer[]): number | null {
  const isBig = log.readUInt32BE(0) === magic + 1;
  if ((log.readUInt32BE(0) & ~1) >>> 0 !== magic) return null;
  let sums = addUp(log.subarray(0, 24), isBig, [0, 0]);
  if (!isSame(sums, sumsAt(log, 24))) return null;
  const pageSize = log.readUInt32BE(8);
  let whole = 0;
  for (const frame of frames) {
    if (frame.length < frameHead + pageSize) break;
    sums = addUp(frame.subarray(frameHead), isBig, addUp(frame.subarray(0, 8), isBig, sums));
    if (!isSame(sums, sumsAt(frame, 16))) break;
    whole += 1;
  }
  return whole;
}

/**
 * Whether a journal's log ends in something that is not whole: what was being written when the machine stopped, or
 * damage. SQLite leaves it out without a word. Of a log that was cut off between two entries `last-row.ts` tells.
 */
export function isLogTorn(file: string): boolean {
  const path = `${file}-wal`;
  if (!existsSync(path)) return false;
  const log = readFileSync(path);
  if (log.length < headLength) return log.length > 0;
  const frames = framesOf(log);
  return countWhole(log, frames) !== frames.length;
}
