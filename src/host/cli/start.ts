import { describe, openBrowser, type Announcement } from '../announce.ts';
import { parseFlags, type Flags } from '../flags.ts';
import { startHost } from '../start-host.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

function announce(found: Announcement, flags: Flags): void {
  const { facilitator, join, stage, port, pid } = found;
  if (flags.json) console.log(JSON.stringify({ facilitator, join, stage, port, pid }));
  else console.log(describe(found));
  if (flags.open) openBrowser(facilitator);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve());
  });
}

/** Serves a workshop until it is stopped. 1 where it cannot start, with one sentence that says why. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const flags = parseFlags(args);
    const host = await startHost(flags, say);
    announce(host, flags);
    await untilStopped();
    await host.close();
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
