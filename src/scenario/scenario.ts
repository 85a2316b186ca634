import type { Beat } from './beat.ts';
import type { Film } from './film.ts';
import type { Finding } from './finding.ts';
import type { Cut, Pack } from './pack.ts';
import type { Playthrough } from './playthrough.ts';
import type { LanguageTag } from './language.ts';

/** Files of a pack and its world by their path inside it, such as `the-river-road.ink`. */
export type Sources = Readonly<Record<string, string>>;

/** A checked scenario, ready to be read. */
export type Scenario = {
  /** Over Ink sources, world names and the reader's version; strings and media are not in it. */
  readonly hash: string;
  readonly name: string;
  readonly pack: Pack;
  readonly languages: readonly LanguageTag[];
  readonly findings: readonly Finding[];
  /** By the name that `# film:` calls it by; absent where there are none. */
  readonly films?: Readonly<Record<string, Film>>;
  /** Minutes that they add to each telling; a telling to which they add none is not among them, absent where nobody counted. */
  readonly filmMinutes?: Readonly<Partial<Record<Cut, number>>>;
  /** Pure: the same playthrough gives the same beat. Never throws for what an author or a step did. */
  readonly read: (playthrough: Playthrough) => Beat;
  /** Looks a line, choice or pack text up in a language; gives the source text where there is none. */
  readonly text: (id: string, source: string, language: LanguageTag) => string;
  /** Where a picture, sound or film of the pack's own, such as `film/ford.webm`, is fetched, from the site's root; null where it brings none, absent where none are served. */
  readonly media?: (path: string) => string | null;
  /** Where a recorded voice that says a text as it is shown is fetched, from the site's root; absent where none are served. */
  readonly voice?: (id: string, shown: string, language: LanguageTag) => string | null;
  /** Whether there is such a voice; who asks is told no address, so that none is open before its line. */
  readonly isRecorded?: (id: string, shown: string, language: LanguageTag) => boolean;
};
