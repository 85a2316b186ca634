import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openChanges } from '../explore/changes.ts';
import { walkFolder } from '../intake/walk-folder.ts';
import { bankFolder, readPack, type PackRead } from '../packs.ts';
import { worldOf } from '../../scenario/world/worlds-of-pack.ts';
import type { NewStory } from '../../scenario/templates/new-story.ts';
import { openDrawnArt, type DrawnArt } from './drawn-art.ts';
import { openOwnWords, type OwnWords } from './own-words.ts';
import { addPicture, type AddedPicture, type NewPicture } from './add-picture.ts';
import { makeStory, type MadeStory } from './make-story.ts';
import { fewAtATime } from '../few-at-a-time.ts';
import { openStudioVoices, type StudioVoices } from './studio-voices.ts';
import {
  readText,
  writeText,
  type ReadText,
  type TextRefusal,
  type TextVersion,
  type Writing,
  type WrittenText,
} from './story-texts.ts';
import { folderOf, isText, type TextName } from './text-place.ts';

/** A folder of stories as its author sees it. */
export type StoryFolder = {
  readonly name: string;
  readonly kind: 'scenario' | 'world' | 'questions';
  readonly texts: readonly string[];
};

export type StoryRead = { readonly story: PackRead; readonly world: string | null };

/** The texts of a folder, by their paths. */
export type Versions = Readonly<Record<string, TextVersion>>;

export type Studio = {
  readonly ownWords: OwnWords;
  readonly art: Pick<DrawnArt, 'piece'>;
  readonly voices: StudioVoices;
  readonly folders: () => Promise<readonly StoryFolder[]>;
  readonly read: (name: TextName) => Promise<ReadText | TextRefusal>;
  readonly write: (writing: Writing) => Promise<WrittenText>;
  readonly make: (wanted: NewStory) => Promise<MadeStory>;
  readonly addPicture: (picture: NewPicture) => Promise<AddedPicture>;
  /** Everything a check wants to know of a story, with its world's, and that world's name; null where there is no story. */
  readonly story: (pack: string) => Promise<StoryRead | null>;
  /** Answers once the folder's texts are other than `known`, or when `until` is aborted; null where there is no folder. */
  readonly changes: (pack: string, known: Versions, until: AbortSignal) => Promise<Versions | null>;
};

/** What the studio may do with the folder of stories, and with the trainer's own words; nothing outside them. */
export function openStudio(stories: string, wordsFile: string): Studio {
  const inTurn = fewAtATime(1);
  const ownWords = openOwnWords(wordsFile);
  const art = openDrawnArt();
  return {
    art,
    voices: openStudioVoices(stories, inTurn),
    ownWords: { ...ownWords, write: (text) => inTurn(() => ownWords.write(text)) },
    folders: async () => {
      const inside = await readdir(stories, { withFileTypes: true });
      const names = inside.filter((one) => one.isDirectory() && !one.name.startsWith('.'));
      const found = await Promise.all(names.map(({ name }) => lookAt(stories, name)));
      return found
        .filter((one) => one !== null)
        .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    },
    read: (name) => readText(stories, name),
    write: (writing) => inTurn(() => writeText(stories, writing)),
    make: (wanted) => inTurn(() => makeStory(stories, wanted)),
    addPicture: (picture) => inTurn(() => addPicture(stories, picture)),
    story: async (pack) => {
      const folder = await folderOf(stories, pack);
      if (folder === null) return null;
      const story = await readPack(folder, undefined, { depth: 'texts' });
      const artAt = await art.draw(folder);
      return { story: { ...story, artAt }, world: worldOf(pack, story.files) };
    },
    changes: async (pack, known, until) => {
      const folder = await folderOf(stories, pack);
      if (folder === null) return null;
      const changes = openChanges();
      try {
        changes.watch([folder]);
        for (;;) {
          const now = await versionsIn(stories, pack);
          if (until.aborted || !isSame(now, known)) return now;
          await changes.next(until);
        }
      } finally {
        changes.close();
      }
    },
  };
}

async function textsIn(folder: string): Promise<readonly string[]> {
  const { files } = await walkFolder(folder);
  return files.map(({ path }) => path).filter(isText);
}

async function lookAt(stories: string, name: string): Promise<StoryFolder | null> {
  const folder = await folderOf(stories, name);
  if (folder === null) return null;
  const texts = await textsIn(folder);
  if (name === bankFolder) return { name, kind: 'questions', texts };
  const isStory = texts.includes('pack.yaml') || texts.includes(`${name}.ink`);
  return { name, kind: !isStory && texts.includes('world.yaml') ? 'world' : 'scenario', texts };
}

async function versionsIn(stories: string, pack: string): Promise<Versions> {
  const texts = await textsIn(join(stories, pack));
  const read = await Promise.all(
    texts.map(async (file) => [file, await readText(stories, { pack, file })] as const),
  );
  return Object.fromEntries(
    read.flatMap(([file, one]) => ('version' in one ? [[file, one.version] as const] : [])),
  );
}

function isSame(one: Versions, other: Versions): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && other[name] === one[name])
  );
}
