import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Files by their paths in an export. */
export type ExportFiles = Map<string, Uint8Array>;

type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** Who plays alone sees the wall and a tablet in frames. */
export const exportedPages = ['solo', 'projector', 'participant'] as const;
/** The shelf of all stories, in whose place an export has its own. */
const shelf = 'solo/story.ts';
/** Pictures, sounds and letters; real names that a check knows stay at home. */
const assetFolders = ['art', 'sounds', 'fonts'] as const;

/** Everything that the pages may load, but for the shelf and what only it leads to. */
function reach(manifest: Manifest): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting: string[] = exportedPages.map((page) => `${page}/index.html`);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key) || key === shelf) continue;
    seen.add(key);
    waiting.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []));
  }
  return seen;
}

async function below(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll(sep, '/'));
}

async function copyFolder(
  files: ExportFiles,
  screens: string,
  { folder, takes }: { readonly folder: string; readonly takes: (path: string) => boolean },
): Promise<void> {
  const paths = await below(join(screens, folder)).catch(() => []);
  for (const path of paths.filter(takes))
    files.set(`${folder}/${path}`, await readFile(join(screens, folder, path)));
}

/** Languages that only tests read. */
export const isMadeUp = (language: string): boolean => /-X[A-Z]$/.test(language);

/** Words of the three pages, in every language that people speak. */
const isTheirWord = (path: string): boolean => {
  const [language = '', file = ''] = path.split('/');
  const page = file.replace(/(?:-first)?\.json$/, '');
  return (
    path === 'index.json' ||
    (!isMadeUp(language) && exportedPages.some((one) => one === page)) ||
    (!isMadeUp(language) && page === 'voices')
  );
};

/** Reads what the built pages for playing alone need, without any story; `voices` names the languages that tablets say their own words in. */
export async function readPageFiles(
  screens: string,
  voices: readonly string[],
): Promise<ExportFiles> {
  const manifest = JSON.parse(
    await readFile(join(screens, '.vite', 'manifest.json'), 'utf8'),
  ) as Manifest;
  const files: ExportFiles = new Map();
  const paths = [...reach(manifest)].flatMap((key) => {
    const { file = '', css = [], assets = [] } = manifest[key] ?? {};
    return [file, ...css, ...assets];
  });
  for (const path of new Set(paths.filter((one) => one !== '' && !one.endsWith('.html'))))
    files.set(path, await readFile(join(screens, path)));
  files.set('icon.svg', await readFile(join(screens, 'icon.svg')));
  files.set('assets/CREDITS.json', await readFile(join(screens, 'assets', 'CREDITS.json')));
  for (const folder of assetFolders)
    await copyFolder(files, screens, { folder: `assets/${folder}`, takes: () => true });
  await copyFolder(files, screens, { folder: 'languages', takes: isTheirWord });
  for (const language of voices)
    await copyFolder(files, screens, { folder: `voices/${language}`, takes: () => true });
  return files;
}
