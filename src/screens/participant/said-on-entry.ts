import { sayReady } from '../parts/said.tsx';
import { say } from '../parts/say.ts';
import type { EarProps } from './ear-corner.tsx';
import { isStill, type Seat } from './seat.ts';
import { whatWeDo } from './talking.tsx';

/**
 * What a device says by itself as its state comes: only what stands on every device around it, and what the network does
 * to this one. What a seat alone answered, holds or watches is said to nobody but who asks for it, and so is the debrief.
 */
export function saidOnEntry({ seat, layer = null, said }: EarProps): readonly string[] {
  if (seat === null) return said === undefined ? [] : [said];
  const { scene, state } = seat;
  if (layer !== null || isQuiet(seat)) return [];
  if (state.status === 'away') return [say('away.title')];
  return scene.paused === null ? ofPhase(seat) : [say(`paused.${scene.paused}`)];
}

/** Nothing is said by itself where the wall speaks, where nobody hears this device, and while the tree or the map is shown. */
const isQuiet = (seat: Seat): boolean =>
  isStill(seat) || seat.scene.wallSpeaks === true || seat.mine.hears === false;

function ofPhase({ scene: { phase } }: Seat): readonly string[] {
  switch (phase.name) {
    case 'waiting':
    case 'lobby':
      return [say('lobby.title')];
    case 'terms':
      return [
        say('terms.title'),
        say('terms.door'),
        ...phase.terms.map(({ term, answer }) => say(`terms.${term}.${answer}`)),
      ];
    case 'rules':
      return [
        say('rules.title'),
        ...phase.rules.flatMap(({ rule, stands }) => (stands ? [say(`rule.${rule}`)] : [])),
      ];
    case 'play':
      return ofTelling(phase.telling);
    case 'de-roling':
      return [say('de-roling.title'), say('de-roling.lead')];
    case 'meet':
      return [say('meet.title')];
    case 'end':
      return [say('end.title')];
    default:
      return [];
  }
}

type Telling = Extract<Seat['scene']['phase'], { name: 'play' }>['telling'];

function ofTelling(telling: Telling): readonly string[] {
  if (telling.held) return [say('paused.held')];
  if (telling.elsewhere !== undefined) return [say('film.look-up')];
  const isTalk = /^(saying-back|rehearsing|talking|tied)$/.test(telling.state);
  return isTalk ? [whatWeDo(telling).words] : [];
}

/** The trainer's ready sentences that are up; what somebody typed has no voice. */
export const readySentences = (seat: Seat | null): readonly string[] =>
  seat === null || isQuiet(seat)
    ? []
    : seat.scene.messages.flatMap((said) => (said.kind === 'ready' ? [sayReady(said.words)] : []));

/** Why the last touch was not taken. */
export function refusalSaid(seat: Seat | null): readonly string[] {
  const refused = seat?.state.refused ?? null;
  return seat === null || refused === null || isQuiet(seat) ? [] : [say(`refusal.${refused.why}`)];
}

/** Which team this device goes with now. */
export const teamSaid = (seat: Seat): readonly string[] =>
  isQuiet(seat) ? [] : [say('frame.moved', { team: say(`thing.${seat.scene.team}`) })];
