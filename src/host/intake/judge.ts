import type { Finding } from '../../scenario/finding.ts';
import { plainFault } from '../../scenario/ink/plain-fault.ts';
import { allChecks, withWalks, type Opened } from '../../scenario/open-scenario.ts';
import { openStory, type ScenarioFiles } from '../../scenario/open-story.ts';
import type { LanguageTag } from '../../scenario/language.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { firstSettings } from '../../session/empty-group.ts';
import { questionsOf } from '../../session/plan-questions.ts';
import { filmMinutes, type FilmMinutes } from '../../session/film-minutes.ts';
import type { VoiceMinutes } from '../../session/voice-minutes.ts';
import { minutesOfVoices } from '../voices/minutes-of-voices.ts';
import { checkersIn } from '../../scenario/strings/table-heading.ts';

/** What is known of a pack once it was opened and tried. */
export type Verdict = {
  /** Null where it cannot be played; the findings say why. */
  readonly card: Card | null;
  readonly findings: readonly Finding[];
};

export type Card = Pick<Scenario, 'hash' | 'languages'> &
  Pick<Scenario['pack'], 'title' | 'about' | 'world' | 'minutes' | 'teams' | 'difficulty'> & {
    /** In languages in which it is called otherwise. */
    readonly titles: Readonly<Record<LanguageTag, string>>;
    /** What it is about, in languages in which that is said otherwise. */
    readonly abouts: Readonly<Record<LanguageTag, string>>;
    /** Languages that nobody who speaks them has checked. */
    readonly unchecked: readonly LanguageTag[];
    /** Languages with draft voices. */
    readonly drafts: readonly LanguageTag[];
    /** What its voices add to each telling in its own language, by clock. */
    readonly voiceMinutes: VoiceMinutes;
    /** What its films add to each telling. */
    readonly filmMinutes: FilmMinutes;
    /** What the questions before and after the story take. */
    readonly questionMinutes: number;
  };

/** Choices that are tried, by chance: enough to meet what would hold up a room everywhere. */
const tries = 60;

/** Milliseconds for which a room may stand still while its host opens a story. */
const longestOpening = 5_000;

/** Opens a story with all that is said of it, and plays a little. What never comes back is for the caller to end. */
export function judge(files: ScenarioFiles, clock: () => number): Verdict {
  const { opened, took } = openTimed(files, clock);
  if (took > longestOpening)
    return lost(files, 'It takes so long to open that the room would stand still meanwhile.');
  const { scenario, findings, exploring } = opened;
  if (!scenario || !exploring) return { card: null, findings };
  const fault = scenario.read({ scenario: scenario.name, seed: 1, steps: [] }).fault;
  if (fault !== null) return { card: null, findings: [...findings, failing(files, fault)] };
  exploring.openWalks({ seed: 1, from: null, starts: startsOf(scenario) }).advance(tries, 'start');
  const { title, about, world, minutes, teams, difficulty } = scenario.pack;
  const { hash, languages } = scenario;
  const unchecked = checkersIn(files.files, languages).flatMap(({ language, checkedBy }) =>
    checkedBy === null ? [language] : [],
  );
  const spoken = { drafts: draftedIn(files), voiceMinutes: minutesOfVoices(files, opened) };
  const beside = {
    filmMinutes: filmMinutes(scenario),
    questionMinutes: questionsOf(scenario, firstSettings).reduce(
      (all, one) => all + one.minutes,
      0,
    ),
  };
  const titles = inOthers(scenario, 'title');
  const known = {
    unchecked,
    titles,
    abouts: inOthers(scenario, 'about'),
    ...spoken,
    ...beside,
  };
  return {
    card: { hash, languages, title, about, world, minutes, teams, difficulty, ...known },
    findings,
  };
}

/** Opens it once, with every check; `took` is the time without those, as whoever plays it would wait. */
function openTimed(files: ScenarioFiles, clock: () => number) {
  const check = allChecks(files);
  let checking = 0;
  const begun = clock();
  const story = openStory(files, (read, texts) => {
    const from = clock();
    const found = check(read, texts);
    checking = clock() - from;
    return found;
  });
  return { opened: withWalks(story), took: clock() - begun - checking };
}

/** A text of the pack in the languages that say it otherwise than its own. */
function inOthers(
  { languages, pack, text }: Scenario,
  key: 'title' | 'about',
): Readonly<Record<LanguageTag, string>> {
  const own = pack[key];
  const said = languages.map((language) => [language, text(key, own, language)] as const);
  return Object.fromEntries(said.filter(([, known]) => known !== own));
}

/** Languages in which a machine speaks some of it. */
const draftedIn = ({ voiceNotes = {} }: ScenarioFiles): readonly LanguageTag[] =>
  Object.entries(voiceNotes).flatMap(([language, notes]) =>
    Object.values(notes).some(({ draft }) => draft) ? [language] : [],
  );

type Starts = Parameters<NonNullable<Opened['exploring']>['openWalks']>[0]['starts'];

function startsOf({ pack, read, name }: Scenario): Starts {
  const hasCut = typeof read({ scenario: name, seed: 1, steps: [] }).variables['cut'] === 'number';
  const cuts = pack.minutes.map((value) => [{ name: 'cut', value }]);
  return hasCut && cuts.length > 0 ? cuts : [[]];
}

function failing({ name }: ScenarioFiles, fault: string): Finding {
  const { what, hint } = plainFault(fault);
  const [, file = `${name}.ink`, line] = /'([^']+)' line (\d+):/.exec(fault) ?? [];
  const at = line === undefined ? {} : { line: Number(line) };
  return { severity: 'error', code: 'story-fails', file, ...at, what, hint };
}

/** Of a story that holds up whoever reads it. */
export function lost({ name }: ScenarioFiles, what: string): Verdict {
  const hint = 'Ask whoever made it for a smaller story, or look into it: npx elsewhere check.';
  const file = `${name}.ink`;
  return {
    card: null,
    findings: [{ severity: 'error', code: 'story-holds-up', file, what, hint }],
  };
}
