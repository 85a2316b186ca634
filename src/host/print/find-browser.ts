import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where systems keep a Chromium; one that is named in ELSEWHERE_CHROMIUM comes first. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
};

/** A Chromium of this machine; null where there is none. */
export function findBrowser(
  { env, exists }: Machine = { env: process.env, exists: existsSync },
): string | null {
  const inPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => ['chromium', 'google-chrome'].map((name) => join(folder, name)));
  const named = env['ELSEWHERE_CHROMIUM'] ?? '';
  return [named, ...places, ...inPath].find((path) => path !== '' && exists(path)) ?? null;
}
