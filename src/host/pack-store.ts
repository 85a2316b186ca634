import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Scenarios } from '../room/ports.ts';
import type { Finding } from '../scenario/finding.ts';
import type { ScenarioFiles } from '../scenario/open-story.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FilmMinutes } from '../session/film-minutes.ts';
import type { VoiceMinutes } from '../session/voice-minutes.ts';
import { noCompiledCopies, type CompiledCopies } from './compiled-copy.ts';
import type { Verdict } from './intake/judge.ts';
import { judgeSideBySide } from './intake/judge-side-by-side.ts';
import { openJudging, type Judging } from './intake/open-judging.ts';
import { allArts, copyArt, pieceOf, type ArtCopies, type ArtCopy } from './art/copy-art.ts';
import { findLostArt } from './art/lost-art.ts';
import { bankFolder, listPacks, readPack, worldFolder, type ListedPack } from './packs.ts';
import {
  copyMedia,
  copyVoices,
  mediaIn,
  voicesIn,
  type MediaCopies,
  type VoiceCopies,
} from './media/copy-media.ts';
import { findLostMedia, findLostVoices } from './media/lost-media.ts';
import { openPlayed } from './open-played.ts';
import { remember } from './remember.ts';
import { openVoices } from '../scenario/strings/open-voices.ts';
import type { Texts } from '../scenario/strings/texts.ts';

/** What the console shows of a pack before it is chosen. */
export type PackCard = {
  readonly name: string;
  /** Empty where it cannot be played; the findings say why. */
  readonly hash: string;
  readonly title: string;
  /** In languages in which it is called otherwise. */
  readonly titles?: Readonly<Record<string, string>>;
  /** What happens in it, in a sentence. */
  readonly about?: string;
  readonly abouts?: Readonly<Record<string, string>>;
  readonly world: string | null;
  readonly minutes: Scenario['pack']['minutes'];
  readonly teams: Scenario['pack']['teams'];
  readonly languages: Scenario['languages'];
  /** Languages that nobody who speaks them has checked. */
  readonly unchecked: Scenario['languages'];
  /** Languages in which a machine speaks some of it, until somebody records that. */
  readonly drafts?: Scenario['languages'];
  /** What its voices add to each telling in its own language, by clock. */
  readonly voiceMinutes?: VoiceMinutes;
  /** Minutes that its films add to each telling. */
  readonly filmMinutes?: FilmMinutes;
  /** Minutes that its questions before and after take. */
  readonly questionMinutes?: number;
  readonly findings: readonly Finding[];
};

export type PackStore = Scenarios & {
  /** What a scenario brings, as it was last pinned or loaded; absent where nothing is served. */
  readonly mediaOf?: (hash: string) => PackMedia | null;
  readonly list: () => Promise<readonly PackCard[]>;
  /** The bank of questions as a pack, for rounds; null where the stories have none, or it cannot be read. */
  readonly bank?: () => Promise<Bank | null>;
  /** Deletes the copies of all other pinned packs; null where nodes share them, and none may. */
  readonly keepOnly: ((hashes: ReadonlySet<string>) => void) | null;
};

/** What rounds are asked from. */
export type Bank = Pick<PackCard, 'name' | 'hash'> & { readonly scenario: Scenario };

/** A pack that anything is held against has no hash, so that nobody can choose it. */
function cardOf(name: string, { card, findings }: Verdict): PackCard {
  const unknown = {
    name,
    hash: '',
    title: name,
    world: null,
    languages: [],
    unchecked: [],
    findings,
  };
  return card
    ? { name, ...card, hash: isSound(findings) ? card.hash : '', findings }
    : { ...unknown, minutes: [], teams: [1, 8] };
}

const isSound = (findings: readonly Finding[]): boolean =>
  findings.every(({ severity }) => severity !== 'error');

/** What a group is played from, with what was found of it when it was chosen. */
type Copy = ScenarioFiles & {
  readonly found?: readonly Finding[];
  readonly copies?: VoiceCopies;
  readonly mediaCopies?: MediaCopies;
  readonly art?: ArtCopies;
};

/** The copies of what a pack brings, by their places on the disk. */
export type PackMedia = {
  /** The recording that says a text as it is shown; null where there is none. */
  readonly voice: (id: string, shown: string, language: string) => string | null;
  /** A picture, sound or film by its path in the pack; null where it brings none. */
  readonly file: (path: string) => string | null;
  /** What was drawn of its own art, by the name under which scenes show it. */
  readonly art: ArtCopies;
  /** The file of a piece of it; of no piece, what it shows by itself. */
  readonly artFile: (copy: ArtCopy, piece: string) => string | null;
  /** Which of them are gone by now or cannot be read. */
  readonly lost: () => readonly Finding[];
};

/** Whole or not at all, so that a kill leaves no half copy; gives what was written. */
function copyAway(folder: string, files: Copy): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'scenario.json');
  const text = JSON.stringify(files);
  writeFileSync(`${file}.new`, text, { flush: true });
  renameSync(`${file}.new`, file);
  return text;
}

/** Stories that are judged at once: two halves of the time, and the memory of two. */
const atOnce = Math.min(2, availableParallelism());

/** What was found of each pack. The processes that find it are there only while they are wanted. */
function openVerdicts(open: () => Judging) {
  let judging: Judging | null = null;
  let wanted = 0;
  const verdictOf = remember((files) => {
    judging ??= judgeSideBySide(open, atOnce);
    return judging.judge(files);
  });
  return async <Done>(
    look: (verdictOf: (files: ScenarioFiles) => Promise<Verdict>) => Promise<Done>,
  ) => {
    wanted += 1;
    try {
      return await look(verdictOf);
    } finally {
      wanted -= 1;
      if (wanted === 0) {
        judging?.close();
        judging = null;
      }
    }
  };
}

/** What is served of a pinned pack, from the folder that it was copied to. */
function mediaFrom(folder: string, copy: Copy, texts: Texts): PackMedia {
  const { voices = {}, copies = {}, ownMedia = [], mediaCopies = {}, art = {} } = copy;
  const [spoken, shown] = [voicesIn(folder), mediaIn(folder)];
  return {
    voice: voiceFileIn(spoken, copy, texts),
    file: (path) => {
      const name = Object.hasOwn(mediaCopies, path) ? mediaCopies[path] : undefined;
      return name === undefined ? null : join(shown, name);
    },
    art,
    artFile: (drawn, piece) => pieceOf(folder, drawn, piece),
    lost: () => [
      ...findLostVoices(spoken, voices, copies),
      ...findLostMedia(shown, ownMedia, mediaCopies),
      ...findLostArt(folder, art),
    ],
  };
}

function voiceFileIn(home: string, copy: Copy, texts: Texts): PackMedia['voice'] {
  const { strings, copies = {}, voiceNotes = {}, world } = copy;
  const find = openVoices({
    entries: texts.entries,
    own: texts.language,
    strings,
    isRetold: world !== undefined,
    voices: Object.fromEntries(
      Object.entries(copies).map(([language, names]) => [language, Object.keys(names)]),
    ),
    notes: voiceNotes,
  });
  return (id, shown, language) => {
    const found = find(id, shown, language);
    const name = found && copies[found.language]?.[found.name];
    return name ? join(home, name) : null;
  };
}

async function packIn(stories: string, name: string) {
  const { packs } = await listPacks(stories);
  return [...packs, bankIn(stories)].find((one) => one.name === name);
}

type Bringing = {
  readonly folder: string;
  readonly files: ScenarioFiles;
  readonly scenario: Scenario;
};

/** Copies voices, media and art of a pack to the folder that a group is played from. */
async function copyBrought({ folder, files, scenario }: Bringing, home: string) {
  const copies = await copyVoices(folder, files.voices ?? {}, home);
  const mediaCopies = await copyMedia(folder, files.ownMedia ?? [], home);
  const homes = { pack: folder, world: worldFolder(folder, scenario.pack.world) };
  const art = await copyArt(allArts(scenario.pack.own, files.ownMedia ?? []), homes, home);
  return { copies, mediaCopies, art };
}

function dropAllBut(copies: string, kept: ReadonlySet<string>): void {
  for (const name of existsSync(copies) ? readdirSync(copies) : []) {
    const folder = join(copies, name);
    if (!kept.has(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

const bankIn = (stories: string): Omit<ListedPack, 'difficulty'> => ({
  name: bankFolder,
  folder: join(stories, bankFolder),
});

/** Packs below `stories`, and the copies that groups are played from below `data`. */
export function openPackStore(
  stories: string,
  data: string,
  compiled: CompiledCopies = noCompiledCopies,
): PackStore {
  const openForPlay = openPlayed(compiled);
  const media = new Map<string, PackMedia>();
  const withVerdicts = openVerdicts(openJudging);
  const copies = join(data, 'packs');
  const folderOf = (hash: string): string => join(copies, encodeURIComponent(hash));

  /** What was read of a pack, and all that was found of it. */
  const lookAt = ({ folder, retoldIn }: Pick<ListedPack, 'folder' | 'retoldIn'>) =>
    withVerdicts(async (verdictOf) => {
      const { findings: unread, ...files } = await readPack(folder, retoldIn);
      const { card, findings } = await verdictOf(files);
      return { files, verdict: { card, findings: [...unread, ...findings] } };
    });

  return {
    list: () =>
      withVerdicts(async () => {
        const { packs, findings } = await listPacks(stories);
        const cards = packs.map(async (one) => cardOf(one.name, (await lookAt(one)).verdict));
        const strangers = findings.map((one) => cardOf(one.file, { card: null, findings: [one] }));
        return [...(await Promise.all(cards)), ...strangers];
      }),
    bank: async () => {
      const read = await lookAt(bankIn(stories)).catch(() => null);
      if (read === null || !isSound(read.verdict.findings)) return null;
      const { scenario } = openForPlay(read.files, null);
      return scenario && { name: bankFolder, hash: read.verdict.card?.hash ?? '', scenario };
    },
    pin: async ({ name, hash }) => {
      const pack = await packIn(stories, name);
      if (!pack) return null;
      const { files, verdict } = await lookAt(pack);
      if (verdict.card?.hash !== hash || !isSound(verdict.findings)) return null;
      const opened = openForPlay(files, null);
      const { scenario, texts } = opened;
      if (!scenario || !texts) return null;
      const [found, home] = [verdict.findings, folderOf(hash)];
      const brought = await copyBrought({ folder: pack.folder, files, scenario }, home);
      const copy = { ...files, found, ...brought };
      compiled.keep({ folder: home, text: copyAway(home, copy) }, opened);
      media.set(hash, mediaFrom(home, copy, texts));
      return { ...scenario, findings: found };
    },
    load: async ({ hash }) => {
      const folder = folderOf(hash);
      const file = join(folder, 'scenario.json');
      if (!existsSync(file)) return null;
      const text = readFileSync(file, 'utf8');
      const copy = JSON.parse(text) as Copy;
      const { found, copies: _, mediaCopies: __, art: ___, ...files } = copy;
      const { scenario, texts } = openForPlay(files, { folder, text });
      if (texts) media.set(hash, mediaFrom(folder, copy, texts));
      return scenario && { ...scenario, findings: found ?? scenario.findings };
    },
    mediaOf: (hash) => media.get(hash) ?? null,
    keepOnly: (hashes) => dropAllBut(copies, new Set([...hashes].map(folderOf))),
  };
}
