import { sha256Of } from '../../../scenario/carry/manifest.ts';
import { makePackBytes, openPackBytes } from '../../../scenario/carry/pack-bytes.ts';
import { sameNames } from '../../../scenario/intake/name-trouble.ts';
import { judgePicture } from '../../../scenario/intake/own-picture.ts';
import { readTables, withWorldTables } from '../../../scenario/strings/read-tables.ts';
import { isShortName } from '../../../scenario/templates/new-story.ts';
import { newTexts } from '../../../scenario/templates/story-template.ts';
import { worldOf } from '../../../scenario/world/worlds-of-pack.ts';
import type { StoryAnswer, StoryFolder, StudioApi, Versions } from '../desk/studio-api.ts';
import type { KeptFiles } from './kept-files.ts';
import { openKeptTexts, type KeptTexts } from './kept-texts.ts';

export type Opened =
  | { readonly name: string }
  | { readonly why: 'no-pack' | 'changed' | 'newer' | 'taken' };

/** The studio's port without a host: stories come from files and stay in this browser. */
export type BrowserStudio = StudioApi & {
  /** Takes a pack file in; one of a name that is there changes nothing. */
  readonly open: (bytes: Uint8Array) => Promise<Opened>;
  /** Everything of a folder as a pack file. */
  readonly save: (folder: string) => Promise<Uint8Array<ArrayBuffer>>;
};

type Ports = {
  readonly files: KeptFiles;
  /** Settles once somebody else may have written in a folder, or nobody asks any more. */
  readonly rest: (folder: string, gone: AbortSignal) => Promise<void>;
  /** Pictures and sounds that come with the program; null where nobody knows. */
  readonly media: () => Promise<readonly string[] | null>;
  readonly readWorld: (name: string) => Promise<Readonly<Record<string, string>>>;
};
type Shelf = Ports & { readonly texts: KeptTexts };

/** In no folder, so that no pack has it. */
const ownWordsName = 'own-words';
/** Signs. */
const mostOwnWords = 65_536;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Recordings by language, from the names of their files. */
function voicesAmong(files: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const found = files.flatMap((file) => {
    const [, language, line] = /^voice\/([^/]+)\/([^/]+)\.mp3$/.exec(file) ?? [];
    return language !== undefined && line !== undefined ? [{ language, line }] : [];
  });
  const byLanguage = Map.groupBy(found, ({ language }) => language);
  return Object.fromEntries(
    [...byLanguage].map(([language, lines]) => [language, lines.map(({ line }) => line)]),
  );
}

function isSame(one: Versions, other: Versions): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}

const isWorld = (name: string, texts: readonly string[]): boolean =>
  texts.includes('world.yaml') && !texts.includes('pack.yaml') && !texts.includes(`${name}.ink`);

async function listFolders({ files, texts }: Shelf): Promise<readonly StoryFolder[]> {
  const inFolders = (await files.names()).filter((name) => name.includes('/'));
  const names = new Set(inFolders.map((name) => name.split('/')[0] ?? ''));
  return Promise.all(
    [...names].toSorted().map(async (name) => {
      const own = await texts.textsOf(name);
      return { name, kind: isWorld(name, own) ? 'world' : 'scenario', texts: own } as const;
    }),
  );
}

const hasFolder = async ({ texts }: Shelf, folder: string): Promise<boolean> =>
  (await texts.filesOf(folder)).length > 0;

function writingOn(shelf: Shelf): Pick<StudioApi, 'write' | 'make'> {
  const { files, texts } = shelf;
  return {
    write: async (folder, file, { text, over }) => {
      const now = await texts.read(folder, file);
      const there = 'version' in now ? now : null;
      if ((there?.version ?? null) !== over) return { why: 'changed', now: there };
      const bytes = encode(text);
      // Half a sign has no bytes: it would come back as another.
      if (new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) !== text)
        return { why: 'not-text' };
      await files.write([[`${folder}/${file}`, bytes]]);
      return { version: sha256Of(bytes) };
    },
    make: async (wanted) => {
      const { name } = wanted;
      if (!isShortName(name)) return { why: 'no-name' };
      if (await hasFolder(shelf, name)) return { why: 'taken' };
      const all = Object.entries(newTexts(wanted));
      await files.write(all.map(([file, text]) => [`${name}/${file}`, encode(text)] as const));
      return { name };
    },
  };
}

function picturesOn({ files, texts }: Shelf): Pick<StudioApi, 'addPicture'> {
  return {
    addPicture: async (folder, name, bytes) => {
      const finding = judgePicture(name, bytes);
      if (finding !== null) return { why: 'refused', finding };
      const file = `art/${name}`;
      const there = await texts.filesOf(folder);
      if (there.includes(file) || sameNames([...there, file]).includes(file))
        return { why: 'taken' };
      await files.write([[`${folder}/${file}`, bytes]]);
      return { name };
    },
  };
}

function ownWordsOn({ files }: Shelf): Pick<StudioApi, 'ownWords' | 'keepOwnWords'> {
  return {
    ownWords: async () => {
      const bytes = await files.read(ownWordsName);
      return bytes === null ? '' : new TextDecoder().decode(bytes);
    },
    keepOwnWords: async (text) => {
      if (text.length > mostOwnWords) return null;
      await files.write([[ownWordsName, encode(text)]]);
      return text;
    },
  };
}

function carryingOn(shelf: Shelf): Pick<BrowserStudio, 'open' | 'save'> {
  const { files, texts } = shelf;
  return {
    open: async (bytes) => {
      const pack = openPackBytes(bytes);
      if ('why' in pack) return pack;
      const { name } = pack;
      if (await hasFolder(shelf, name)) return { why: 'taken' };
      const all = Object.entries(pack.files);
      await files.write(all.map(([file, inside]) => [`${name}/${file}`, inside] as const));
      return { name };
    },
    save: async (folder) => {
      const all = await Promise.all(
        (await texts.filesOf(folder)).map(async (file) => {
          const bytes = await files.read(`${folder}/${file}`);
          return [file, bytes ?? new Uint8Array()] as const;
        }),
      );
      return makePackBytes(folder, Object.fromEntries(all));
    },
  };
}

const picturesAmong = (files: readonly string[], whose: 'pack' | 'world'): readonly string[] =>
  files.flatMap((file) =>
    file.startsWith('art/') ? [`own/${whose}/${file.slice('art/'.length)}`] : [],
  );

const isTable = (file: string): boolean => file.startsWith('strings/');

/** As a host reads it: with the texts and the words of its world, and what there is of pictures and sounds. */
async function readStory({ texts, readWorld, media }: Shelf, name: string): Promise<StoryAnswer> {
  const own = await texts.sources(name);
  const world = worldOf(name, own);
  const around =
    world === null ? {} : { ...(await readWorld(world)), ...(await texts.sources(world)) };
  const { strings, findings } = readTables(own);
  const files = await texts.filesOf(name);
  const abroad = world === null ? [] : await texts.filesOf(world);
  const known = await media();
  const sources = Object.entries(around).filter(([file]) => !isTable(file));
  return {
    story: {
      name,
      files: { ...Object.fromEntries(sources), ...own },
      strings: withWorldTables(strings, readTables(around).strings, false),
      voices: voicesAmong(files),
      ownMedia: files.filter((file) => file.startsWith('art/')),
      ...(known && {
        media: [...known, ...picturesAmong(files, 'pack'), ...picturesAmong(abroad, 'world')],
      }),
      findings,
    },
    world,
  };
}

export function openBrowserStudio(ports: Ports): BrowserStudio {
  const texts = openKeptTexts(ports.files);
  const shelf: Shelf = { ...ports, texts };
  return {
    folders: () => listFolders(shelf),
    read: texts.read,
    ...writingOn(shelf),
    ...picturesOn(shelf),
    ...ownWordsOn(shelf),
    ...carryingOn(shelf),
    story: (name) => readStory(shelf, name),
    changes: async (folder, known, gone) => {
      for (;;) {
        const now = await texts.versions(folder);
        if (gone.aborted || !isSame(now, known)) return now;
        await ports.rest(folder, gone);
      }
    },
  };
}
