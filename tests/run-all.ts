// Runs the suites one after another, prints what each took, and ends with one line that counts them all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

/** `unsteady` are those of the passed that failed once and passed when tried again. */
type Count = { readonly passed: number; readonly failed: number; readonly unsteady?: number };
type Suite = { readonly name: string; readonly run: () => Count };

function succeeds(program: string, args: readonly string[]): boolean {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`;
  const env = { ...process.env, PATH: path };
  return (
    spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }).status ===
    0
  );
}

const once = (well: boolean): Count => ({ passed: well ? 1 : 0, failed: well ? 0 : 1 });

/** Reads a runner's report; a runner that died without one counts as one failure. */
function counted(
  file: string,
  read: (report: Record<string, never>) => Count,
  well: boolean,
): Count {
  try {
    const count = read(JSON.parse(readFileSync(join(results, file), 'utf8')));
    return well || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return once(false);
  }
}

function runUnit(): Count {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ];
  const well = succeeds('vitest', ['run', ...reporters]);
  return counted(
    'unit.json',
    (report) => ({ passed: report['numPassedTests'] ?? 0, failed: report['numFailedTests'] ?? 0 }),
    well,
  );
}

function runJourneys(): Count {
  const well = succeeds('playwright', ['test']);
  return counted(
    'journeys.json',
    (report) => {
      const stats: Record<string, number> = report['stats'] ?? {};
      const unsteady = stats['flaky'] ?? 0;
      const passed = (stats['expected'] ?? 0) + unsteady;
      return { passed, failed: stats['unexpected'] ?? 0, unsteady };
    },
    well,
  );
}

const told = ({ unsteady = 0 }: Count): string =>
  unsteady === 0 ? '' : `  (${unsteady} unsteady: passed when tried again)`;

const typeProjects = ['.', 'src/scenario', 'src/session'];

const suites: readonly Suite[] = [
  { name: 'format', run: () => once(succeeds('oxfmt', ['--check', '.'])) },
  { name: 'lint', run: () => once(succeeds('oxlint', ['--deny-warnings', '.'])) },
  { name: 'unused', run: () => once(succeeds('knip', [])) },
  {
    name: 'types',
    run: () => once(typeProjects.every((project) => succeeds('tsc', ['--noEmit', '-p', project]))),
  },
  { name: 'unit', run: runUnit },
  { name: 'build', run: () => once(succeeds('vite', ['build', '--logLevel', 'warn'])) },
  { name: 'budgets', run: () => once(succeeds('node', ['tests/budgets.ts'])) },
  { name: 'journeys', run: runJourneys },
];

function main(wanted: readonly string[]): void {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const total = { passed: 0, failed: 0 };
  const rows: string[] = [];
  for (const suite of suites) {
    if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
    console.log(`\n— ${suite.name}`);
    const start = process.hrtime.bigint();
    const count = suite.run();
    const seconds = Number((process.hrtime.bigint() - start) / 1_000_000n) / 1000;
    total.passed += count.passed;
    total.failed += count.failed;
    rows.push(
      `${suite.name.padEnd(10)}${seconds.toFixed(1).padStart(7)} s${String(count.passed).padStart(6)} passed${String(count.failed).padStart(5)} failed${told(count)}`,
    );
  }
  console.log(`\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

main(process.argv.slice(2));
