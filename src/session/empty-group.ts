import { groundRules, type Ballot, type Group, type Settings } from './group.ts';
import { noTerms } from './terms.ts';
import type { GroupId } from './ids.ts';
import { emptyNotebook } from './notebook.ts';
import { noOffers } from './offers.ts';

export const firstSettings: Settings = {
  teams: 1,
  cut: 25,
  language: 'en',
  people: 0,
  turning: 'clock',
  closesWhenAllVoted: true,
  interpreter: false,
  inChainOfCommand: false,
  terms: noTerms,
  mixed: true,
  minutes: 90,
  breaks: [],
  care: { wears: null, card: false },
};

export const firstBallot: Ballot = {
  state: 'reading',
  round: 1,
  heard: null,
  among: null,
  cast: new Map(),
  first: null,
  before: null,
  counted: null,
  result: null,
  earlier: [],
};

/** A group nothing has happened in yet. */
export function emptyGroup(id: GroupId): Group {
  return {
    id,
    as: 'workshop',
    page: 0,
    scenario: null,
    settings: firstSettings,
    seed: 0,
    phase: 'lobby',
    door: 'open',
    rules: new Set(groundRules),
    rolesDealt: false,
    seats: new Map(),
    teams: [],
    gone: [],
    clocks: [],
    paused: null,
    restEnds: null,
    held: new Set(),
    safety: { curtain: false, guests: [], calls: [] },
    timing: { begunAt: null, enteredAt: null, replanned: null },
    stopped: false,
    focus: { kind: 'board' },
    notebook: emptyNotebook,
    contest: null,
    contestsHeld: 0,
    contests: [],
    survey: null,
    surveys: [],
    messages: [],
    captions: [],
    lanterns: new Set(),
    debrief: { step: 'happened', picture: 'paths', item: 0 },
    offers: noOffers,
    keeping: null,
    fault: null,
    readOnly: false,
    sequence: 0,
    lastAt: 0,
  };
}
