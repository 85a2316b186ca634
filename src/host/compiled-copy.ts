import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeKept, parseKept } from '../scenario/kept-story.ts';
import { openKept, type OpenedStory, type ScenarioFiles } from '../scenario/open-story.ts';

/** A pack's copy: where it lies, its files as they lie there, and what they are. */
export type Copied = {
  readonly folder: string;
  readonly text: string;
  readonly files: ScenarioFiles;
};

/** What compiling a copy came to, beside it: a start opens its story five times as quickly. Never a reason not to open. */
export type CompiledCopies = {
  /** Null where nothing is kept, or it is of another text, another program, another host, or damaged. */
  readonly read: (copied: Copied) => OpenedStory | null;
  readonly keep: (copied: Pick<Copied, 'folder' | 'text'>, opened: OpenedStory) => void;
};

const root = join(import.meta.dirname, '..', '..');

/** Changes with whatever a story is compiled by: each file's name, size and time. */
export function programMark(): string {
  const mark = createHash('sha256').update(process.version);
  const folder = join(root, 'src', 'scenario');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const path of [
    ...files.map((file) => join(folder, file)),
    join(root, 'package-lock.json'),
  ]) {
    const { size, mtimeMs } = statSync(path);
    mark.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return mark.digest('base64url');
}

const fileIn = (folder: string): string => join(folder, 'compiled.json');

/**
 * Sealed with the host's key, 32 bytes as base64url: whoever may write beside a copy, and may not read that key, can
 * plant no other story.
 */
export function openCompiledCopies(key: string, mark: () => string = programMark): CompiledCopies {
  let program: string | null = null;
  function sealOf(text: string, kept: string): Buffer {
    program ??= mark();
    const seal = createHmac('sha256', Buffer.from(key, 'base64url'));
    return seal.update(`${program} ${text.length} `).update(text).update(kept).digest();
  }

  function keptOf({ folder, text }: Copied): string | null {
    const whole = readFileSync(fileIn(folder), 'utf8');
    const end = whole.indexOf('\n');
    const said = Buffer.from(whole.slice(0, end), 'base64url');
    const kept = whole.slice(end + 1);
    const seal = sealOf(text, kept);
    return said.length === seal.length && timingSafeEqual(said, seal) ? kept : null;
  }

  return {
    read: (copied) => {
      try {
        if (!existsSync(fileIn(copied.folder))) return null;
        const kept = keptOf(copied);
        return kept === null ? null : openKept(copied.files, parseKept(kept));
      } catch {
        return null;
      }
    },
    keep: ({ folder, text }, opened) => {
      const kept = makeKept(opened);
      if (kept === null) return;
      const file = fileIn(folder);
      try {
        writeFileSync(`${file}.new`, `${sealOf(text, kept).toString('base64url')}\n${kept}`);
        renameSync(`${file}.new`, file);
      } catch {
        // A full disk costs the next start its quickness.
      }
    },
  };
}

/** Where nobody starts again. */
export const noCompiledCopies: CompiledCopies = { read: () => null, keep: () => {} };
