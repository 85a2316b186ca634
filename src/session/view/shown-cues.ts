import { entryOf, keyOfStop } from '../../report/saying.ts';
import { stopOf } from '../../report/way.ts';
import type { Beat } from '../../scenario/beat.ts';
import { cueKinds, type Cues } from '../../scenario/pack.ts';
import type { Ear } from './telling.ts';

/** What the author wrote for the facilitator's pocket; null where the general words do. */
export type ShownCues = Readonly<Record<keyof Cues, string | null>>;

/** The author's own question for the debrief is an open one too, where there is no other. */
export function shownCues({ scenario, say }: Ear, beat: Beat): ShownCues {
  const key = keyOfStop(scenario.pack.cues, stopOf(beat));
  const written = entryOf(scenario.pack.cues, key);
  const [prompt] = beat.prompts;
  const cues = cueKinds.map((kind): readonly [keyof Cues, string | null] => {
    const text = written?.[kind] ?? '';
    if (text !== '') return [kind, say(`cues.${key}.${kind}`, text)];
    const asked = kind === 'open' && prompt !== undefined ? say(prompt, prompt) : null;
    return [kind, asked];
  });
  return Object.fromEntries(cues) as ShownCues;
}
