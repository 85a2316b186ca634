import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inOrder } from '../../scenario/carry/manifest.ts';
import { storedZip } from '../../scenario/carry/stored-zip.ts';
import type { Finding } from '../../scenario/finding.ts';
import { openStory } from '../../scenario/open-story.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { drawPack } from '../art/alone-art.ts';
import { readPack, type PackRead } from '../packs.ts';
import { cmi5Course, scormManifest, type Course } from './course-files.ts';
import { exportedFrame, exportedSolo, firstPage, type ExportKind } from './exported-page.ts';
import { exportedPages, isMadeUp, readPageFiles, type ExportFiles } from './page-files.ts';

export type Exporting = {
  /** The folder of a pack. */
  readonly pack: string;
  readonly kind: ExportKind;
  /** The folder of the built pages. */
  readonly screens: string;
  /** What the page opens in; the story's own language where nobody says. */
  readonly language: string | null;
};

export type Exported =
  | {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly files: number;
      readonly languages: readonly string[];
    }
  | { readonly why: 'findings'; readonly findings: readonly Finding[] }
  | { readonly why: 'no-pack' }
  /** The interface or the story is not in this language; those that both are in. */
  | { readonly why: 'no-language'; readonly languages: readonly string[] };

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What of a pack a story is told from. */
const isTold = (file: string): boolean => /\.ink$|\.yaml$|^strings\/ids\.json$/.test(file);

type Listed = { readonly language: string; readonly name: string };

/** Languages of the interface that the story is told in, its own first; English where they share none. */
async function sharedLanguages(screens: string, { pack, languages }: Scenario) {
  const index = await readFile(join(screens, 'languages', 'index.json'), 'utf8');
  const all = JSON.parse(index) as readonly Listed[];
  const list = all.filter(({ language }) => !isMadeUp(language));
  const told = [pack.language, ...languages.filter((one) => one !== pack.language)];
  const shared = told.flatMap((tag) => list.filter(({ language }) => language === tag));
  const found = shared.length > 0 ? shared : list.filter(({ language }) => language === 'en');
  return found.map(({ language, name }) => ({ tag: language, name }));
}

/** The story as its page reads it, with drawings of its own people and places. */
async function putStory(files: ExportFiles, { pack }: Exporting, read: PackRead): Promise<void> {
  const drawn = new Map<string, string>();
  const art = await drawPack(pack, drawn);
  const told = Object.fromEntries(
    inOrder(Object.keys(read.files).filter(isTold)).map((file) => [file, read.files[file]]),
  );
  const { name, strings } = read;
  files.set('solo/story.json', encode(JSON.stringify({ name, files: told, strings, art })));
  for (const [path, text] of drawn) files.set(`alone/art/${path}`, encode(text));
}

async function putPages(
  files: ExportFiles,
  { kind, screens }: Exporting,
  languages: readonly string[],
): Promise<void> {
  for (const page of exportedPages) {
    const path = `${page}/index.html`;
    const text = await readFile(join(screens, path), 'utf8');
    const made = page === 'solo' ? exportedSolo(text, { kind, languages }) : exportedFrame(text);
    files.set(path, encode(made));
  }
}

/** What a learning system, or a browser, opens first. */
function putCourse(files: ExportFiles, kind: ExportKind, course: Course): void {
  if (kind === 'cmi5') files.set('cmi5.xml', encode(cmi5Course(course)));
  if (kind !== 'scorm') return;
  const listed = inOrder([...files.keys()]);
  files.set('imsmanifest.xml', encode(scormManifest(course, listed)));
}

/** Makes one file of a story and the page for playing alone: the same story and pages, the same bytes. Rejects where the pages were not built. */
export async function exportStory(exporting: Exporting): Promise<Exported> {
  const { pack, kind, screens } = exporting;
  const read = await readPack(pack).catch(() => null);
  if (read === null) return { why: 'no-pack' };
  const { scenario, findings } = openStory(read);
  const wrong = [...read.findings, ...findings].filter(({ severity }) => severity === 'error');
  if (scenario === null || wrong.length > 0) return { why: 'findings', findings: wrong };
  const offered = await sharedLanguages(screens, scenario);
  const languages = offered.map(({ tag }) => tag);
  const language = exporting.language ?? languages[0] ?? 'en';
  if (!languages.includes(language)) return { why: 'no-language', languages };
  const files = await readPageFiles(screens, languages);
  await putStory(files, exporting, read);
  await putPages(files, exporting, languages);
  const title = scenario.text('title', scenario.pack.title, language);
  const about = scenario.text('about', scenario.pack.about, language);
  const asked = offered.filter(({ tag }) => exporting.language === null || tag === language);
  if (kind === 'web') files.set('index.html', encode(firstPage(title, asked)));
  putCourse(files, kind, { name: scenario.name, title, about, language });
  const stored = inOrder([...files.keys()]).map((name) => ({
    name,
    bytes: files.get(name) ?? new Uint8Array(),
  }));
  return { bytes: storedZip(stored), files: stored.length, languages };
}
