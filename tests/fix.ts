// Mends what the formatter and the linter can mend by themselves.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');

function run(program: string, args: readonly string[]): boolean {
  return spawnSync(join(bin, program), args, { cwd: root, stdio: 'inherit' }).status === 0;
}

const linted = run('oxlint', ['--fix', '.']);
const formatted = run('oxfmt', ['--write', '.']);
process.exitCode = linted && formatted ? 0 : 1;
