import type { Finding } from '../../../scenario/finding.ts';
import { byteSigns } from '../../../scenario/intake/byte-signs.ts';
import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import type { NewStory } from '../../../scenario/templates/new-story.ts';

export type StoryFolder = {
  readonly name: string;
  readonly kind: 'scenario' | 'world' | 'questions';
  readonly texts: readonly string[];
};

/** A text as it lies on the disk; `version` stands for its bytes. */
export type DiskText = { readonly text: string; readonly version: string };

export type ReadAnswer =
  | DiskText
  | { readonly why: 'no-such-text' | 'no-such-place' | 'too-large' | 'not-text' };

export type WriteAnswer =
  | { readonly version: string }
  | { readonly why: 'changed'; readonly now: DiskText | null }
  | { readonly why: 'no-such-text' | 'no-such-place' | 'too-large' | 'not-text' };

export type MakeAnswer = { readonly name: string } | { readonly why: 'no-name' | 'taken' };

export type PictureAnswer =
  /** Its name below the pack's folder `art`. */
  | { readonly name: string }
  | { readonly why: 'no-such-place' | 'taken' }
  | { readonly why: 'refused'; readonly finding: Finding };

export type StoryAnswer = {
  readonly story: ScenarioFiles & { readonly findings: readonly Finding[] };
  readonly world: string | null;
};

export type Versions = Readonly<Record<string, string>>;

/** What the studio asks of the program on this machine. */
export type StudioApi = {
  readonly folders: () => Promise<readonly StoryFolder[]>;
  readonly read: (pack: string, file: string) => Promise<ReadAnswer>;
  readonly write: (
    pack: string,
    file: string,
    written: { readonly text: string; readonly over: string | null },
  ) => Promise<WriteAnswer>;
  /** A folder with a story that plays. */
  readonly make: (wanted: NewStory) => Promise<MakeAnswer>;
  /** Puts a picture into a pack that had none of that name, once it was looked at. */
  readonly addPicture: (pack: string, name: string, bytes: Uint8Array) => Promise<PictureAnswer>;
  /** The trainer's own sensitive words, as they lie outside every pack. */
  readonly ownWords: () => Promise<string>;
  /** What lies there now; null where it is too long. */
  readonly keepOwnWords: (text: string) => Promise<string | null>;
  readonly story: (pack: string) => Promise<StoryAnswer>;
  /** Settles once a text of the folder is other than known, or after a while. */
  readonly changes: (pack: string, known: Versions, gone: AbortSignal) => Promise<Versions>;
  /** Asks the host about recordings; there is nobody to ask where no host is. */
  readonly askVoices?: (what: string, body?: object) => Promise<unknown>;
};

/** Over plain HTTP, which never leaves this machine: the host answers nobody else. */
export function openStudioApi(secret: string, base: string): StudioApi {
  const headers = { Authorization: `Bearer ${secret}` };
  const ask = async (what: string, init: RequestInit = {}): Promise<unknown> => {
    const answer = await fetch(new URL(`/api/studio/${what}`, base), { headers, ...init });
    if (!answer.ok) throw new Error(`${what} answered ${answer.status}`);
    return answer.json();
  };
  const post = (what: string, body: object, signal?: AbortSignal): Promise<unknown> =>
    ask(what, { method: 'POST', body: JSON.stringify(body), ...(signal && { signal }) });
  return {
    folders: async () => (await ask('folders')) as readonly StoryFolder[],
    read: async (pack, file) => (await post('read', { pack, file })) as ReadAnswer,
    write: async (pack, file, written) =>
      (await post('write', { pack, file, ...written })) as WriteAnswer,
    make: async (wanted) => (await post('new', wanted)) as MakeAnswer,
    addPicture: async (pack, name, bytes) =>
      (await post('picture', { pack, name, bytes: btoa(byteSigns(bytes)) })) as PictureAnswer,
    ownWords: async () => ((await ask('words')) as { readonly text: string }).text,
    keepOwnWords: async (text) =>
      ((await post('words', { text })) as { readonly text?: string }).text ?? null,
    story: async (pack) => (await post('story', { pack })) as StoryAnswer,
    changes: async (pack, known, gone) => {
      const { versions } = (await post('changes', { pack, known }, gone)) as {
        readonly versions: Versions;
      };
      return versions;
    },
    askVoices: (what, body) => (body ? post(`voices${what}`, body) : ask(`voices${what}`)),
  };
}
