import type { Beat, Line } from '../../scenario/beat.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { entryOf, type Told } from '../saying.ts';
import type { PaperLine, PaperPanel } from './paper.ts';

/** What words are taken from. */
export type Words = Pick<Told, 'scenario' | 'say'>;

/** A line as it is read aloud. */
export function paperLine({ scenario, say }: Words, { id, text, speaker }: Line): PaperLine {
  const member = entryOf(scenario.pack.cast, speaker);
  const name = speaker === null ? null : say(`cast.${speaker}.name`, member?.name ?? speaker);
  return { speaker: name, text: say(id, text) };
}

/** What everybody hears of a beat; lines for one role are left out. */
export const heardLines = ({ lines }: Pick<Beat, 'lines'>): readonly Line[] =>
  lines.filter(({ role }) => role === null);

/** What a story begins with, whatever is chosen later. */
export const openingLines = (scenario: Scenario): readonly Line[] =>
  heardLines(scenario.read({ scenario: scenario.hash, seed: 0, steps: [] }));

/** Some lines under the picture of the last of them. */
export function panelOf(words: Words, lines: readonly Line[]): PaperPanel {
  const last = lines.at(-1);
  return {
    picture: last === undefined ? null : { scene: last.scene, speaker: last.speaker },
    lines: lines.map((line) => paperLine(words, line)),
  };
}
