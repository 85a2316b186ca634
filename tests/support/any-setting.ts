import { cuts } from '../../src/scenario/pack.ts';
import { careThings } from '../../src/session/care.ts';
import { phaseNames, restReasons, type Settings } from '../../src/session/group.ts';
import { blocks } from '../../src/session/run-sheet.ts';
import { codePictures, seatColours } from '../../src/session/ids.ts';
import type { StrikeSign } from '../../src/session/struck.ts';
import { noTerms, termAnswers } from '../../src/session/terms.ts';
import { loudest, volumes } from '../../src/session/wall-sound.ts';
import type { Draw } from './draw.ts';

/** One setting, at random. */
export function anySetting(draw: Draw): Partial<Omit<Settings, 'struck' | 'round'>> {
  return draw.pick<Partial<Omit<Settings, 'struck' | 'round'>>>([
    { teams: draw.whole(1, 8) },
    { cut: draw.pick(cuts) },
    { language: draw.pick(['en', 'ar-XB']) },
    { second: draw.pick([null, 'en', 'ar-XB']) },
    { people: draw.whole(0, 60) },
    { turning: draw.pick(['clock', 'facilitator']) },
    { closesWhenAllVoted: draw.often(0.5) },
    { interpreter: draw.often(0.7) },
    { inChainOfCommand: draw.often(0.5) },
    { terms: { ...noTerms, visits: draw.pick(termAnswers.visits) } },
    { mixed: draw.often(0.5) },
    { needsMajority: draw.often(0.5) },
    { minutes: draw.pick(blocks) },
    { care: { wears: draw.pick(careThings), card: draw.often(0.5) } },
    { breaks: [{ before: draw.pick(phaseNames), why: draw.pick(restReasons), minutes: 5 }] },
    { inTurn: draw.often(0.5) },
    { wallSpeaks: draw.often(0.5) },
    // Twice, since few rooms come to the moment in which it matters.
    { crossed: draw.often(0.7) },
    { crossed: draw.often(0.7) },
    { [draw.pick(['daylight', 'bigRoom', 'calm', 'moving'])]: draw.often(0.5) },
    draw.often(0.3) ? { muted: draw.often(0.5) } : { [draw.pick(volumes)]: draw.whole(0, loudest) },
  ]);
}

export const anySign = (draw: Draw): StrikeSign =>
  draw.often(0.5) ? { thing: draw.pick(codePictures) } : { colour: draw.pick(seatColours) };
