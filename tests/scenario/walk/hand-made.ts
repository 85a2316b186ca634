import type { Leg, State, Telling, Walked } from '../../../src/scenario/walk/walked.ts';

type MadeLeg = {
  readonly to: string;
  /** The choice's text, which is also its path; `to` where it is left out. */
  readonly by?: string;
  readonly chance?: readonly number[];
  readonly told?: Partial<Telling>;
};

/** A state and the legs that leave it; the first one made is the start. */
export type MadeState = Partial<Pick<State, 'meters' | 'ending' | 'decides' | 'ranOut'>> & {
  readonly legs?: readonly (string | MadeLeg)[];
  /** Choices offered and never walked. */
  readonly unwalked?: number;
};

const silence: Telling = { lines: [], texts: [], words: 0, anchors: [] };

/** A walk written by hand. A state without legs is an end that is called as the state is, unless it says otherwise. */
export function handMade(
  made: Readonly<Record<string, MadeState>>,
  more: Partial<Walked> = {},
): Walked {
  const names = Object.keys(made);
  const legs = Object.entries(made).flatMap(([name, { legs: leaving = [] }]) =>
    leaving.map((leg) => legOf(names, name, typeof leg === 'string' ? { to: leg } : leg)),
  );
  const states = Object.entries(made).map(([name, state], at) =>
    stateOf(
      name,
      state,
      legs.filter(({ from }) => from === at),
    ),
  );
  const unwalked = Object.values(made).some((state) => (state.unwalked ?? 0) > 0);
  return {
    settings: [],
    states,
    legs,
    opening: silence,
    failures: [],
    steps: legs.length,
    closed: !unwalked,
    because: unwalked ? 'unfinished' : null,
    ...more,
  };
}

function legOf(names: readonly string[], from: string, leg: MadeLeg): Leg {
  const text = leg.by ?? leg.to;
  return {
    from: names.indexOf(from),
    to: names.indexOf(leg.to),
    step: { kind: 'choice', path: text, nth: 0, text },
    chance: leg.chance ?? null,
    told: { ...silence, ...leg.told },
  };
}

function stateOf(name: string, made: MadeState, legs: readonly Leg[]): State {
  const taken = legs.flatMap(({ step }) => (step.kind === 'choice' ? [step.path] : []));
  const lost = Array.from({ length: made.unwalked ?? 0 }, (_, at) => `unwalked ${at}`);
  const offers = [...new Set(taken), ...lost];
  return {
    place: name,
    ending: made.ending === undefined ? (offers.length === 0 ? name : null) : made.ending,
    ranOut: made.ranOut ?? false,
    meters: made.meters ?? {},
    decides: made.decides ?? offers.length > 1,
    offers,
  };
}
