import { sha256Of } from '../../../scenario/carry/manifest.ts';
import type { ReadAnswer, Versions } from '../desk/studio-api.ts';
import type { KeptFiles } from './kept-files.ts';

const isText = (file: string): boolean => /\.(?:ink|ya?ml|json|md|txt|csv|po|vtt)$/.test(file);
/** What a check reads of them. */
const isRead = (file: string): boolean =>
  file.endsWith('.ink') ||
  ['pack.yaml', 'world.yaml', 'indicators.yaml'].includes(file) ||
  /^strings\/[^/]+\.json$/.test(file);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): ReadAnswer {
  try {
    return { text: decoder.decode(bytes), version: sha256Of(bytes) };
  } catch {
    return { why: 'not-text' };
  }
}

const plain = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');

export type KeptTexts = {
  /** Paths in a folder, sorted. */
  readonly filesOf: (folder: string) => Promise<readonly string[]>;
  readonly textsOf: (folder: string) => Promise<readonly string[]>;
  readonly read: (folder: string, file: string) => Promise<ReadAnswer>;
  readonly versions: (folder: string) => Promise<Versions>;
  /** What a check reads of a folder. */
  readonly sources: (folder: string) => Promise<Readonly<Record<string, string>>>;
};

/** The folders and texts among what a browser keeps. */
export function openKeptTexts(files: KeptFiles): KeptTexts {
  const filesOf = async (folder: string): Promise<readonly string[]> =>
    (await files.names(folder))
      .filter((name) => name.startsWith(`${folder}/`))
      .map((name) => name.slice(folder.length + 1))
      .toSorted();
  const textsOf = async (folder: string): Promise<readonly string[]> =>
    (await filesOf(folder)).filter(isText);
  const read = async (folder: string, file: string): Promise<ReadAnswer> => {
    const bytes = await files.read(`${folder}/${file}`);
    return bytes === null ? { why: 'no-such-text' } : decode(bytes);
  };
  const readEach = async (folder: string) =>
    Promise.all(
      (await textsOf(folder)).map(async (file) => [file, await read(folder, file)] as const),
    );
  return {
    filesOf,
    textsOf,
    read,
    versions: async (folder) =>
      Object.fromEntries(
        (await readEach(folder)).flatMap(([file, one]) =>
          'version' in one ? [[file, one.version] as const] : [],
        ),
      ),
    sources: async (folder) =>
      Object.fromEntries(
        (await readEach(folder)).flatMap(([file, one]) =>
          isRead(file) && 'text' in one ? [[file, plain(one.text)] as const] : [],
        ),
      ),
  };
}
