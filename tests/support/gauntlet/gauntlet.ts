import { buildAct } from './act.ts';
import { openDraft } from './draft.ts';
import type { Plot } from './plot.ts';
import { vary } from './vary.ts';
import { writePlot } from './write-plot.ts';
import type { Written } from './write-plot.ts';

export type Gauntlet = Written & { readonly plot: Plot };

/**
 * A story in acts that is hard to walk: saved states never meet again, since every way leaves other facts behind, but
 * what can still be asked shrinks from act to act. Each act has four choices that nobody is ever offered.
 */
export function makeGauntlet(seed: number, { acts = 6, sentences = 8 } = {}): Gauntlet {
  const draft = openDraft(seed, sentences);
  for (let act = 1; act <= acts; act += 1) buildAct(draft, act, act === acts);
  const plot = vary(draft.plot(), draft.dice);
  return { plot, ...writePlot(plot) };
}
