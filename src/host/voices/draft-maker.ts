import { level } from '../../scenario/voice/level.ts';
import { readWave } from '../../scenario/voice/wave.ts';
import { makeMp3 } from './make-mp3.ts';
import { runProgram } from './run-program.ts';

/** How somebody sounds: a variant of the language's voice, its pitch from 0 to 99, and how fast beside a story's pace. */
export type Timbre = { readonly variant: string; readonly pitch: number; readonly pace?: number };

/** What makes drafts on this machine. */
export type DraftMaker = {
  /** What it is called in the notes. */
  readonly name: string;
  /** An MP3 of these words; null where nothing is to be said. Rejects where the programs fail. */
  readonly speak: (words: string, timbre: Timbre) => Promise<Buffer | null>;
};

/** Why no drafts can be made here, and what to do about it. */
export type NoMaker = {
  readonly lacks: 'program' | 'language';
  readonly why: string;
  readonly hint: string;
};

const narrator: Timbre = { variant: 'm1', pitch: 38 };
/** What a tablet says of itself is short, and said again at a touch: at the pace that the program has of itself. */
export const ofInterface: Timbre = { ...narrator, pace: 1.27 };
const people: readonly Timbre[] = [
  { variant: 'f2', pitch: 48 },
  { variant: 'm3', pitch: 44 },
  { variant: 'f4', pitch: 56 },
  { variant: 'm7', pitch: 32 },
  { variant: 'f3', pitch: 66 },
  { variant: 'm2', pitch: 56 },
  { variant: 'f1', pitch: 40 },
  { variant: 'm4', pitch: 26 },
];

/** Each of the cast sounds like nobody near them; the narrator is calm. */
export function timbreOf(cast: readonly string[], speaker: string | null): Timbre {
  const place = speaker === null ? -1 : cast.indexOf(speaker);
  return people[place % people.length] ?? narrator;
}

/** What the program takes for words a minute: about 130 in English as measured, slow enough for a full room. */
const speed = 138;
/** Vocalised Arabic comes out at half the pace of English. */
const speeds: Readonly<Record<string, number>> = { ar: 185 };

/** The language's name for the program where it is not its tag. */
const names: Readonly<Record<string, string>> = { en: 'en-gb', fr: 'fr-fr', prs: 'fa' };

const nothing = Buffer.alloc(0);

/** Looks for the program, and whether it knows the language. */
export async function findDraftMaker(language: string): Promise<DraftMaker | NoMaker> {
  const version = await runProgram('espeak-ng', ['--version'], nothing);
  if (version.status !== 0) {
    return {
      lacks: 'program',
      why: 'The program espeak-ng is not on this machine.',
      hint: 'Install it: "apt install espeak-ng" on Debian or Ubuntu, "brew install espeak-ng" on a Mac, the installer from github.com/espeak-ng/espeak-ng on Windows.',
    };
  }
  const voice = names[language] ?? language;
  const known = await runProgram('espeak-ng', ['-v', voice, '-q'], Buffer.from('a'));
  if (known.status !== 0 || /not.*(found|exist)|failed/i.test(known.said)) {
    return {
      lacks: 'language',
      why: `espeak-ng does not know the language "${language}".`,
      hint: 'Record its voices in the studio; "print … --what script" is the script. Until then the facilitator reads.',
    };
  }
  const [, number = ''] = /(\d+\.\d+\S*)/.exec(version.out.toString('utf8')) ?? [];
  return { name: `espeak-ng ${number} ${voice}`, speak: speakWith(voice) };
}

const speakWith =
  (voice: string): DraftMaker['speak'] =>
  async (words, { variant, pitch, pace = 1 }) => {
    const asked = [
      '-v',
      `${voice}+${variant}`,
      '-p',
      `${pitch}`,
      '-s',
      `${Math.round(pace * (speeds[voice] ?? speed))}`,
      '-g',
      '1',
    ];
    const spoken = await runProgram(
      'espeak-ng',
      [...asked, '--stdin', '--stdout'],
      Buffer.from(words),
    );
    const wave = readWave(spoken.out);
    if (spoken.status !== 0 || !wave) throw new Error(`espeak-ng failed: ${spoken.said.trim()}`);
    const levelled = level(wave);
    return levelled && makeMp3(levelled);
  };
