import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps programs of servers out of the path. */
const more = ['/usr/sbin', '/usr/local/sbin', '/usr/bin'];

/** Throws where it is not on this machine. */
export function findProgram(name: string, debianPackage = name): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...more];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    `There is no ${name} on this machine. Install one (apt-get install ${debianPackage}).`,
  );
}
