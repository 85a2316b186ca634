import { existsSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';

/** Milliseconds in which a file that is being saved comes to rest. */
const rest = 25;

export type Change = {
  /** When it was first seen, in milliseconds since this process began. */
  readonly at: number;
  readonly folders: ReadonlySet<string>;
};

/** Tells when something in the folders that it watches was changed, until it is closed. */
export type Changes = {
  /** Watches these too; those that are not there are left out. */
  readonly watch: (folders: Iterable<string>) => void;
  /** Changes are kept until they are asked for; null once it is aborted. */
  readonly next: (aborted: AbortSignal) => Promise<Change | null>;
  /** Aborted once a change waits to be asked for. */
  readonly waiting: () => AbortSignal;
  readonly close: () => void;
};

export function openChanges(): Changes {
  const watchers = new Map<string, FSWatcher>();
  let seen = { at: 0, folders: new Set<string>() };
  let controller = new AbortController();
  let wake = (): void => {};
  const note = (folder: string): void => {
    if (seen.folders.size === 0) seen.at = performance.now();
    seen.folders.add(folder);
    controller.abort();
    wake();
  };
  return {
    watch: (folders) => {
      for (const folder of folders) {
        if (watchers.has(folder) || !existsSync(folder)) continue;
        const watcher = watch(folder, { recursive: true }, () => note(folder));
        watchers.set(
          folder,
          watcher.on('error', () => {}),
        );
      }
    },
    waiting: () => controller.signal,
    next: async (aborted) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      aborted.addEventListener('abort', () => resolve(), { once: true });
      if (seen.folders.size === 0 && !aborted.aborted) await promise;
      if (aborted.aborted) return null;
      await new Promise((rested) => setTimeout(rested, rest));
      if (aborted.aborted) return null;
      const change = seen;
      seen = { at: 0, folders: new Set() };
      controller = new AbortController();
      return change;
    },
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
