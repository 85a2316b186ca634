import type { Facts } from '../../../src/session/facts.ts';
import type { Group, Sums } from '../../../src/session/group.ts';
import type { RoundPlan } from '../../../src/session/round.ts';
import type { LanguageTag } from '../../../src/scenario/language.ts';
import { consoleScene, type ConsoleScene } from '../../../src/session/view/console-view.ts';
import { consoleFilms, filmScenario } from './console-films.ts';
import { consoleMoments, factsAt } from './console-moments.ts';
import { bandedTotal } from '../../support/any-offer.ts';
import * as given from '../../session/view/sample-group.ts';
import { facts, happen, inPhase, seatId } from '../../session/view/sample-group.ts';
import { theFordCrossed } from '../../support/the-ford-crossed.ts';

const things = ['kettle', 'comb', 'ladder', 'basket', 'drum', 'leaf', 'lamp', 'pot', 'wheel'];
const colours = ['teal', 'ochre', 'brick', 'river', 'rose', 'cocoa', 'sky'];

const room = (teams: number): Group =>
  given.groupWith(
    teams,
    Array.from({ length: 14 }, (_, number) =>
      given.seatWith(number, {
        team: teams > 1 && number % 2 === 1 ? 'kite' : 'gourd',
        pseudonym: {
          thing: things[number % things.length] ?? 'pot',
          colour: colours[number % colours.length] ?? 'teal',
        },
      }),
    ),
  );

const helped = (group: Group): Group =>
  happen(
    group,
    { kind: 'lantern-lit', seat: seatId(3) },
    { kind: 'lantern-lit', seat: seatId(8) },
    {
      kind: 'note-written',
      note: { id: 1, beat: null, text: 'We began twelve minutes late: the bus' },
    },
    {
      kind: 'note-written',
      note: {
        id: 2,
        beat: { team: 'gourd', run: given.runId(1), at: 0 },
        text: 'Long silence after the search. Come back to it.',
      },
    },
    { kind: 'item-parked', item: { id: 3, text: 'Who pays for the repair of the bridge?' } },
    { kind: 'item-parked', item: { id: 4, text: 'What the law says about lists' } },
    { kind: 'message-shown', message: { to: null, said: { kind: 'ready', words: 'look-up' } } },
    {
      kind: 'message-shown',
      message: { to: 'kite', said: { kind: 'typed', text: 'Your tea stands by the door' } },
    },
  );

const voted = (group: Group): Group =>
  [0, 2, 4, 6, 8].reduce((at, number) => given.cast(at, seatId(number), 0), group);

const crossed = (group: Group): Group =>
  happen(inPhase(group, 'roles'), { kind: 'settings-changed', settings: { crossed: true } });

/** A first round that eleven answered, and the second. */
const votingAgain = (group: Group): Group => {
  const first = given.settled(given.voting(group, 'gourd'), 'gourd', {
    chosen: 0,
    totals: [6, 5],
    seats: 11,
    how: 'vote',
  });
  const target = { team: 'gourd', run: given.runId(1), at: 0, round: 2 } as const;
  return happen(first, { kind: 'vote-opened', target });
};

/** The devices that held two of the roles have vanished, and one of these decides now. */
const away = (group: Group): Group =>
  ['nurse', 'leader'].reduce(
    (at, role, index) => happen(at, { kind: 'role-given', seat: seatId(8 + index), role }),
    given.stepped(given.playing(group), 'gourd', 0),
  );

const debriefed = (group: Group): Group =>
  inPhase(
    given.stepped(given.playing(group), 'gourd', {
      chosen: 1,
      totals: [9, 5],
      answers: [9, 5],
      seats: 14,
      handsCounted: 0,
      how: 'vote',
    }),
    'debrief',
  );

const planned = (of: RoundPlan['of'], seats: Group): Group =>
  happen(seats, {
    kind: 'settings-changed',
    settings: { round: { months: 12, of, items: ['bridge'] } },
  });

const askingRound = (group: Group, handed: { readonly handedRound?: true } = {}): Group =>
  happen(inPhase(group, 'rules'), {
    kind: 'survey-asked',
    round: 'round',
    items: ['bridge'],
    sizes: [4],
    ...handed,
  });

const closedRound = (group: Group): Group =>
  happen(askingRound(group), {
    kind: 'survey-closed',
    round: 'round',
    items: [{ item: 'bridge', sums: summed(2, 1, 7, 9, 0, 1) }],
  });

const summed = (...totals: readonly number[]): Sums => ({
  totals,
  seats: 20,
  handsCounted: 0,
  answers: totals,
});

const moments = consoleMoments(room);
const films = consoleFilms(room);

const groups: Readonly<Record<string, Group>> = {
  'round-lobby': planned('security', room(1)),
  'round-asking': askingRound(planned('security', room(1))),
  'round-outside': happen(
    askingRound(
      planned(
        'community',
        given.groupWith(1, [given.seatWith(1, { pseudonym: { thing: 'comb', colour: 'teal' } })]),
      ),
      {
        handedRound: true,
      },
    ),
    { kind: 'sheet-entered', sealed: ['a'] },
  ),
  'round-closed': closedRound(planned('security', room(1))),
  lobby: room(1),
  rehearsal: { ...room(2), as: 'rehearsal' },
  briefing: { ...given.groupWith(1, []), as: 'briefing', page: 2 },
  roles: inPhase(room(1), 'roles'),
  'roles-crossed': crossed(room(2)),
  'roles-away': away(room(2)),
  'heard-lobby': happen(
    room(2),
    ...[1, 2, 4, 5, 8].map((at) => ({
      kind: 'hearing-told' as const,
      seat: seatId(at),
      heard: at !== 4 && at !== 8,
    })),
  ),
  'helped-lobby': helped(room(2)),
  reading: given.playing(room(1)),
  voting: voted(given.voting(given.playing(room(2)), 'gourd')),
  'helped-voting': helped(voted(given.voting(given.playing(room(2)), 'gourd'))),
  'struck-lobby': happen(room(2), {
    kind: 'settings-changed',
    settings: { teams: 3, struck: { things: ['kite', 'drum'], colours: ['brick', 'leaf'] } },
  }),
  'voting-again': voted(votingAgain(given.playing(room(2)))),
  settled: given.settled(given.voting(given.playing(room(1)), 'gourd'), 'gourd', {
    chosen: 1,
    totals: [7, 6],
    seats: 13,
    how: 'vote',
  }),
  'helped-debrief': inPhase(
    helped(
      given.stepped(given.playing(room(2)), 'gourd', {
        chosen: 1,
        totals: [7, 0],
        seats: 7,
        how: 'vote',
      }),
    ),
    'debrief',
  ),
  leaving: happen(
    debriefed(room(1)),
    { kind: 'total-received', total: bandedTotal('most') },
    {
      kind: 'offer-made',
      number: 1,
      what: { kind: 'total', stop: 'a', to: 'boat-comb-leaf', total: bandedTotal('half') },
      second: 'group',
    },
  ),
  'second-key': happen(debriefed(room(1)), {
    kind: 'offer-made',
    number: 1,
    what: { kind: 'total', stop: 'a', to: 'boat-comb-leaf', total: bandedTotal('half') },
    second: 'facilitator',
  }),
  left: happen(
    debriefed(room(1)),
    {
      kind: 'offer-made',
      number: 1,
      what: { kind: 'total', stop: 'a', to: 'boat-comb-leaf', total: bandedTotal('half') },
      second: 'facilitator',
    },
    { kind: 'offer-agreed', number: 1 },
  ),
  ...moments,
  ...films,
};

export const consoleStates = Object.keys(groups);

/** Six devices have said which side they come from. */
function factsOf(state: string): Facts {
  if (state in films) return { ...facts, scenario: filmScenario };
  if (state in moments || state.startsWith('round-')) return factsAt(state);
  if (state === 'roles-away') return { ...facts, present: new Set([0, 1, 2, 3, 4, 5].map(seatId)) };
  if (state !== 'roles-crossed') return facts;
  const sides = new Map([0, 1, 2, 5, 7, 8].map((seat) => [seatId(seat), 'unsaid'] as const));
  return { ...facts, scenario: theFordCrossed, sides };
}

const inEnglish = (_id: string, source: string): string => source;

/** The console as it stands in one of the states; the story is told in English, whatever the page speaks. */
export function consoleState(state: string, language: LanguageTag): ConsoleScene | null {
  const group = groups[state];
  const known = factsOf(state);
  const scenario = known.scenario && { ...known.scenario, text: inEnglish };
  return group === undefined ? null : consoleScene(group, language, { ...known, scenario });
}
