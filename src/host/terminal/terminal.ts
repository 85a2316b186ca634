import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';

export const paints = ['red', 'green', 'yellow', 'cyan', 'dim', 'bold'] as const;
export type Paint = (typeof paints)[number];

/** Where a verb speaks: results to stdout, everything else to stderr. */
export type Terminal = {
  /** A line of the result, on stdout. */
  readonly print: (line: string) => void;
  /** A line about the work, on stderr. */
  readonly say: (line: string) => void;
  /** Replaces the line about how far the work is, where somebody watches; null takes it away. */
  readonly progress: (line: string | null) => void;
  /** Colours text, where stdout shows colours. */
  readonly paint: (paint: Paint, text: string) => string;
  /** Asks a person and gives the answer; null where nobody can answer. */
  readonly ask: (question: string) => Promise<string | null>;
  /** Aborted by Ctrl-C: a verb then cleans up and ends. */
  readonly stopped: AbortSignal;
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const eraseLine = '\r\u001B[2K';

/** The terminal of this process. `NO_COLOR` and pipes are respected. */
export function openTerminal(): Terminal & { readonly close: () => void } {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  for (const signal of signals) process.once(signal, onSignal);
  // Whoever reads may stop early, such as "| head"; where only the talk is not heard, the result is still wanted.
  onBrokenPipe(process.stdout, () => process.exit());
  onBrokenPipe(process.stderr, () => {});
  let shown = false;
  const erase = (): void => {
    if (shown) process.stderr.write(eraseLine);
    shown = false;
  };
  return {
    print: (line) => {
      erase();
      process.stdout.write(`${line}\n`);
    },
    say: (line) => {
      erase();
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!process.stderr.isTTY) return;
      erase();
      if (line !== null) process.stderr.write(line.slice(0, (process.stderr.columns || 80) - 1));
      shown = line !== null;
    },
    paint: (paint, text) => styleText(paint, text, { stream: process.stdout }),
    ask: (question) => askHere(question, stop.signal),
    stopped: stop.signal,
    close: () => {
      erase();
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

function onBrokenPipe(stream: NodeJS.WriteStream, then: () => void): void {
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    then();
  });
}

async function askHere(question: string, signal: AbortSignal): Promise<string | null> {
  if (!process.stdin.isTTY || signal.aborted) return null;
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await reader.question(question, { signal });
  } catch {
    return null;
  } finally {
    reader.close();
  }
}
