import { createHash } from 'node:crypto';
import { openSafely } from '../intake/open-safely.ts';
import { writeWhole } from '../write-whole.ts';
import { mostBytesOf, placeOf, type TextName } from './text-place.ts';

/** Stands for the bytes of a text: equal bytes, equal versions. */
export type TextVersion = string;

export type ReadText = { readonly text: string; readonly version: TextVersion };

/** Why a text is not opened or written. */
export type TextRefusal = {
  readonly why: 'no-such-text' | 'no-such-place' | 'too-large' | 'not-text';
};

export type WrittenText =
  | { readonly version: TextVersion }
  | TextRefusal
  /** Somebody else wrote or deleted it: what lies there now, null where nothing does. */
  | { readonly why: 'changed'; readonly now: ReadText | null };

const versionOf = (bytes: Buffer): TextVersion =>
  createHash('sha256').update(bytes).digest('base64url');

/** Takes the bytes as they are, marks and line ends among them, or not at all. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Buffer): ReadText | TextRefusal {
  try {
    return { text: decoder.decode(bytes), version: versionOf(bytes) };
  } catch {
    return { why: 'not-text' };
  }
}

export async function readText(stories: string, name: TextName): Promise<ReadText | TextRefusal> {
  const place = await placeOf(stories, name);
  if (place === null) return { why: 'no-such-place' };
  try {
    const bytes = await openSafely(place, mostBytesOf(name.file));
    return bytes === null ? { why: 'too-large' } : decode(bytes);
  } catch {
    return { why: 'no-such-text' };
  }
}

export type Writing = TextName & {
  readonly text: string;
  /** What the writer knew; null for a text that there was none of. */
  readonly over: TextVersion | null;
};

/** Writes a text whole or not at all, and only over what its writer knew. */
export async function writeText(stories: string, writing: Writing): Promise<WrittenText> {
  const { file, text, over } = writing;
  const place = await placeOf(stories, writing);
  if (place === null) return { why: 'no-such-place' };
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > mostBytesOf(file)) return { why: 'too-large' };
  // Half a sign has no bytes: it would come back as another.
  if (bytes.toString('utf8') !== text) return { why: 'not-text' };
  const now = await readText(stories, writing);
  if ('why' in now && now.why !== 'no-such-text') return now;
  const there = 'why' in now ? null : now;
  if ((there?.version ?? null) !== over) return { why: 'changed', now: there };
  await writeWhole(place, bytes);
  return { version: versionOf(bytes) };
}
