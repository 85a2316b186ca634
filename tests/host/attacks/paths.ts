import type { Attack } from './attack.ts';
import { lines, sendBytes } from './raw.ts';

/** Asks for a path as it stands, since a client would tidy it up. */
const get = (does: string, path: string, must = '404'): Attack => ({
  over: 'http',
  does,
  must,
  try: async (ground) => {
    const head = lines(`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close');
    return (await sendBytes(head, ground)).status;
  },
});

export const pathAttacks: readonly Attack[] = [
  get('climbs out with dots', '/../../etc/passwd'),
  get('climbs out of the assets', '/assets/../../package.json'),
  get('climbs out with encoded dots', '/assets/%2e%2e/%2e%2e/package.json'),
  get('climbs out with encoded slashes', '/assets/..%2f..%2fpackage.json'),
  get('climbs out with dots encoded twice', '/assets/%252e%252e/package.json'),
  get('climbs out with backslashes', '/assets/..\\..\\package.json'),
  get('climbs out with encoded backslashes', '/assets/..%5c..%5cpackage.json'),
  get('climbs out with overlong UTF-8', '/assets/%c0%ae%c0%ae/package.json'),
  get('climbs out with doubled dots', '/assets/....//....//package.json'),
  get('climbs out with a parameter', '/assets/..;/package.json'),
  get('climbs out behind a NUL', '/assets/%00/../../package.json'),
  get('ends a name with a NUL', '/participant/index.html%00.js'),
  get('asks for an absolute path', '//etc/passwd'),
  get('asks for a drive', '/C:/Windows/win.ini'),
  get('asks for another stream of a file', '/participant/index.html::$DATA'),
  get('asks by the address of a file', '/file:///etc/passwd'),
  get('asks with a broken escape', '/assets/%zz'),
  get('asks for a hidden folder', '/.git/config'),
  get('asks for the builder’s own list', '/.vite/manifest.json'),
  get('asks for a folder’s list', '/assets/art/'),
  get('asks for the sources', '/src/host/main.ts'),
  get('asks for a tool', '/node_modules/ws/package.json'),
  get('asks for a story', '/stories/canary-road/canary-road.ink'),
  get('asks for a story that came with it', '/stories/the-river-road/pack.yaml'),
  get('asks for a string table', '/stories/canary-road/strings/fr.json'),
  get('asks for the journal', '/data/journal.sqlite'),
  get('asks for the journal’s log', '/journal.sqlite-wal'),
  get('asks for the host’s secrets', '/settings.json'),
  get('asks for the host’s key', '/seal.key'),
  get('asks for copies of packs', '/data/packs/'),
  get('asks for another group’s pictures', '/media/boat-comb-leaf/scene.svg'),
  get('asks which voices there are', '/media/'),
  get('asks for a voice by the name of its line', '/media/en/rr_opening_01.mp3'),
  get('asks for a voice by a group’s code', '/media/boat-comb-leaf/rr_opening_01'),
  get('guesses where a group’s voices are', `/media/${'A'.repeat(22)}/${'A'.repeat(11)}`),
  get('climbs out of the voices', '/media/../../data/settings.json'),
  get('asks for what every object has as a voice', '/media/__proto__/constructor'),
  get('asks for a page’s source map', '/app/participant.js.map'),
  get('asks for a list of real names in another case', '/assets/LEXICON/names.txt'),
];
