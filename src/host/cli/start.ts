import { flushCompileCache } from 'node:module';
import { describe, openBrowser, type Announcement } from '../announce.ts';
import { flagsFrom, startOptions, type Flags } from '../flags.ts';
import { openLog, type Say } from '../log.ts';
import { startHost, type Host } from '../start-host.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { describeCheck } from '../preflight/words.ts';
import { verbOf } from '../terminal/verb.ts';

function announce(found: Announcement, flags: Flags, { print }: Terminal): void {
  const { facilitator, join, stage, port, pid } = found;
  print(flags.json ? JSON.stringify({ facilitator, join, stage, port, pid }) : describe(found));
  if (flags.open) openBrowser(facilitator);
}

/** What may keep people from coming in; all of it stands on the console. */
async function sayBefore({ before }: Host, { say, paint }: Terminal): Promise<void> {
  const { checks } = await before.look({ pack: null, people: 0 });
  const odd = checks.filter(({ state }) => state === 'look');
  if (odd.length > 0) say('  Before people enter:');
  for (const one of odd) say(describeCheck(one, paint));
}

const untilStopped = (stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stopped.aborted) resolve();
    else stopped.addEventListener('abort', () => resolve(), { once: true });
  });

export const verb = verbOf({
  says: 'runs a workshop until it is stopped with Ctrl-C (the same as npm start)',
  takes: '',
  paths: { least: 0, most: 0 },
  options: startOptions,
  more: ['Ends with 0 when stopped, 1 where it cannot start, 2 where it was asked wrongly.'],
  run: async ({ options }, terminal) => {
    try {
      const flags = flagsFrom(options);
      const log: Say | null = flags.log ? openLog(terminal.say, Date.now) : null;
      const host = await startHost(flags, log ?? ((text) => terminal.say(text)));
      log?.('Started.', { what: 'started', port: host.port });
      // A host that is killed writes nothing as it ends, and starts again all the sooner.
      flushCompileCache();
      // What opens a console stands in no log that a machine keeps, unless somebody asked for it.
      if (!log || flags.json) announce(host, flags, terminal);
      // It keeps nobody from starting.
      if (!log) await sayBefore(host, terminal).catch(() => {});
      await untilStopped(terminal.stopped);
      await host.close();
      return 0;
    } catch (problem) {
      terminal.say(problem instanceof Error ? problem.message : String(problem));
      return 1;
    }
  },
});
