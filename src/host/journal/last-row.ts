import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Beside a journal: the number of the row that was written last, and nothing else. */
export type LastRow = {
  /** As it was when the journal was opened; 0 where nobody knows. */
  readonly before: number;
  /** Written after the row is on the disk, and not waited for: it may fall behind the journal, and never runs ahead of it. */
  readonly note: (row: number) => void;
  readonly close: () => void;
};

const digits = 16;

function readRow(path: string): number {
  if (!existsSync(path)) return 0;
  const text = readFileSync(path, 'latin1');
  return /^\d{16}$/.test(text) ? Number(text) : 0;
}

/** Null where the disk refuses: a journal is not worse for it. */
function tryToOpen(path: string): number | null {
  try {
    return openSync(path, existsSync(path) ? 'r+' : 'w', 0o600);
  } catch {
    return null;
  }
}

/** A log that was cut off between two entries tells nothing of it; this does. */
export function openLastRow(file: string): LastRow {
  const path = `${file}-last`;
  const before = readRow(path);
  let open = tryToOpen(path);
  return {
    before,
    note: (row) => {
      try {
        if (open !== null) writeSync(open, String(row).padStart(digits, '0'), 0, 'latin1');
      } catch {
        // It costs a warning, where the journal itself would say that the disk is full.
      }
    },
    close: () => {
      if (open !== null) closeSync(open);
      open = null;
    },
  };
}
