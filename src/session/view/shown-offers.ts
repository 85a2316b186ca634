import { releasable } from '../../report/releasable.ts';
import type { Say } from '../../report/saying.ts';
import { shownProgress } from '../../report/small-numbers.ts';
import type { Facts } from '../facts.ts';
import type { Group, Seat } from '../group.ts';
import type { Instant } from '../ids.ts';
import {
  isOffering,
  offerKey,
  type Band,
  type BandedTotal,
  type Offered,
  type SecondKey,
} from '../offers.ts';
import type { Refusal } from '../refusal.ts';
import type { Ear, Shown } from './telling.ts';

/** A decision of another group, or of this one as another would see it. */
export type ShownTotal = {
  readonly title: string;
  readonly choices: readonly {
    readonly text: string;
    readonly picture: string | null;
    readonly band: Band;
  }[];
};

/** What the group is asked to let out, as the wall and its devices show it: never to which group. */
export type ShownOffer = {
  readonly number: number;
  readonly what:
    | { readonly kind: 'total'; readonly total: ShownTotal }
    | { readonly kind: 'sentence'; readonly text: string }
    | { readonly kind: 'file' };
  readonly second: SecondKey;
};

export type ConsoleOffers = {
  /** What waits for its second key, and how many devices have answered. */
  readonly open:
    | (ShownOffer & {
        readonly to: string | null;
        readonly answered: Shown;
        readonly among: Shown;
      })
    | null;
  /** The group's decisions, and why each cannot leave; null where it may. */
  readonly list: readonly {
    readonly stop: string;
    readonly title: string;
    readonly why: Refusal | null;
    readonly total: ShownTotal | null;
  }[];
  /** What left, when and to whom. */
  readonly given: readonly {
    readonly to: string;
    readonly at: Instant;
    readonly total: ShownTotal;
  }[];
  readonly sentence: string | null;
  /** When the group let its totals go as a file, `stays` where it would not; null while nobody has said. */
  readonly file: Instant | 'stays' | null;
  /** How many totals came from other groups. */
  readonly received: number;
};

/** In the viewer's language where its own story has these words, else as they were written. */
export function shownTotal({ title, choices }: BandedTotal, say: Say): ShownTotal {
  return {
    title: say(title.id, title.text),
    choices: choices.map(({ id, text, picture, band }) => ({ text: say(id, text), picture, band })),
  };
}

/** Null while nothing waits for the group, in another phase, and where the second key is not its own. */
export function shownOffer(group: Group, ear: Pick<Ear, 'say'>): ShownOffer | null {
  const { open } = group.offers;
  if (open === null || !isOffering(group)) return null;
  const { number, what, second } = open;
  return { number, what: shownWhat(what, ear.say), second };
}

function shownWhat(what: Offered, say: Say): ShownOffer['what'] {
  if (what.kind === 'sentence') return what;
  if (what.kind === 'file') return { kind: 'file' };
  return { kind: 'total', total: shownTotal(what.total, say) };
}

/** A device is asked only where the group holds the second key. */
export function offerToSeat(group: Group, ear: Pick<Ear, 'say'>): ShownOffer | null {
  const shown = shownOffer(group, ear);
  return shown?.second === 'group' ? shown : null;
}

/** Whether this seat has said yes; null before it answered, and where nobody asks. */
export function ownAgreement(group: Group, seat: Seat, { seals }: Facts): boolean | null {
  const open = group.stopped ? null : group.offers.open;
  const sealed = open?.cast.get(seat.id);
  if (open === null || sealed === undefined) return null;
  const answer = seals.open(offerKey(open), sealed);
  return answer === null ? null : answer === 0;
}

export function consoleOffers(group: Group, ear: Ear | null): ConsoleOffers | null {
  if (ear === null || !isOffering(group)) return null;
  const { given, sentence, file, received } = group.offers;
  return {
    open: openOnConsole(group, ear),
    list: listOnConsole(group, ear),
    given: given.map(({ to, at, total }) => ({ to, at, total: shownTotal(total, ear.say) })),
    sentence,
    file: file === null || file === 'stays' ? file : file.at,
    received: received.length,
  };
}

function openOnConsole(group: Group, ear: Ear): ConsoleOffers['open'] {
  const { open } = group.offers;
  const shown = shownOffer(group, ear);
  if (open === null || shown === null) return null;
  const seats = [...group.seats.values()].filter(({ rules }) => rules !== 'observing');
  const asked = { voted: open.cast.size, of: seats.length };
  const { voted: answered, of: among } = shownProgress(asked, group.settings);
  return { ...shown, to: open.what.kind === 'total' ? open.what.to : null, answered, among };
}

function listOnConsole(group: Group, { scenario, say }: Ear): ConsoleOffers['list'] {
  const { given, kept, file } = group.offers;
  return releasable(group, scenario).map((found) => {
    const { stop, title } = found;
    const isInFile = file !== null && file !== 'stays';
    const isGiven = isInFile || given.some((one) => one.stop === stop);
    const why = isGiven ? 'already-released' : kept.includes(stop) ? 'stays-here' : found.why;
    const total = found.why === null && why === null ? shownTotal(found.total, say) : null;
    return { stop, title: say(title.id, title.text), why, total };
  });
}

/** What came from other groups, and what waits for the second key; each absent while there is nothing. */
export function offersOnWall(
  group: Group,
  ear: Pick<Ear, 'say'>,
): { readonly offer?: ShownOffer; readonly others?: readonly ShownTotal[] } {
  const offer = shownOffer(group, ear);
  const others = group.offers.received.map((total) => shownTotal(total, ear.say));
  return { ...(offer && { offer }), ...(others.length > 0 && { others }) };
}
