import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hubDooms, makeHub } from '../support/gauntlet/hub.ts';
import type { Hub } from '../support/gauntlet/hub.ts';
import { doomedIn, idsIn } from '../support/gauntlet/judge.ts';
import { playRandomly, walkSaved } from './baseline.ts';

const moments = [1, 5, 15] as const;

export type HubMeasured = {
  readonly bytes: number;
  readonly choices: number;
  readonly canBeReached: number;
  readonly closed: boolean;
  readonly verdicts: { readonly right: number; readonly wrong: readonly string[] };
  /** Choices offered after each of the moments. */
  readonly coverage: Readonly<Record<string, readonly number[]>>;
};

type Explored = {
  readonly closed: boolean;
  readonly choices: { readonly total: number; readonly reached: number };
  readonly verdicts: readonly {
    readonly verdict: string;
    readonly kind: string;
    readonly line?: number | null;
  }[];
};

/** Explores a hub that no search closes, and judges what is said of each of its choices. */
export async function benchHub(): Promise<HubMeasured> {
  const made = makeHub(1);
  const folder = await mkdtemp(join(tmpdir(), 'elsewhere-hub-'));
  try {
    const file = join(folder, 'hub.ink');
    await writeFile(file, made.ink);
    const explored: Explored[] = [];
    for (const seconds of moments) explored.push(await explore(file, seconds));
    const last = explored.at(-1);
    return {
      bytes: Buffer.byteLength(made.ink),
      choices: idsIn(made).length,
      canBeReached: idsIn(made).length - doomedIn(made).length,
      closed: last?.closed ?? false,
      verdicts: judge(made, explored),
      coverage: {
        portfolio: explored.map(({ choices }) => choices.reached),
        random: coverage((watch) => playRandomly(made.ink, moments[2], watch)),
        'depth first': coverage((watch) => walkSaved(made.ink, moments[2], watch)),
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** With as many threads as the portfolio takes; its seconds are of the wall. */
async function explore(file: string, seconds: number): Promise<Explored> {
  const entry = join(import.meta.dirname, '../../src/host/cli/elsewhere.mjs');
  const args = [entry, 'explore', file, '--seconds', String(seconds), '--json'];
  const told = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 }).catch(
    (ended: { stdout: string }) => ended,
  );
  const line = told.stdout.split('\n').find((one) => one.startsWith('{')) ?? '{}';
  return JSON.parse(line) as Explored;
}

/** What may be said of a choice that was not met, by what is true of it; nothing where it was met. */
function judge(made: Hub, explored: readonly Explored[]): HubMeasured['verdicts'] {
  const dooms = new Map(
    made.plot.scenes.flatMap(({ choices }) =>
      choices.map(({ id, doom }) => [made.lines.get(id) ?? 0, doom] as const),
    ),
  );
  const said = explored.flatMap(({ verdicts }) => {
    const met = new Map([...dooms.keys()].map((line) => [line, 'reached']));
    for (const { kind, line, verdict } of verdicts) {
      if (kind === 'choice') met.set(line ?? 0, verdict);
    }
    return [...met].map(([line, verdict]) => ({ line, verdict, doom: dooms.get(line) ?? null }));
  });
  const wrong = said.filter(({ verdict, doom }) => !mayBe(verdict, doom));
  return {
    right: said.length - wrong.length,
    wrong: wrong.map(
      ({ line, verdict, doom }) => `line ${line}: ${verdict}, but ${doom ?? 'it can be'}`,
    ),
  };
}

function mayBe(verdict: string, doom: string | null): boolean {
  if (doom === hubDooms.cut) return verdict === 'cannot be reached';
  if (doom === null) return verdict === 'reached' || verdict === 'not reached within bounds';
  return verdict === 'not reached within bounds';
}

function coverage(
  run: (watch: (seconds: number, reached: number) => void) => unknown,
): readonly number[] {
  const at = moments.map(() => 0);
  run((seconds, reached) => {
    for (const [index, moment] of moments.entries()) if (seconds <= moment) at[index] = reached;
  });
  return at;
}
