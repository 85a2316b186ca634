import fc from 'fast-check';
import { currentBeat } from '../../../src/session/current-beat.ts';
import type { Group, Seat } from '../../../src/session/group.ts';
import { teamIds } from '../../../src/session/team-ids.ts';
import * as given from './sample-group.ts';
import { sampleScenario } from './sample-scenario.ts';

const choice = fc.nat({ max: 5 });

const seats = fc
  .array(
    fc.record({
      team: fc.nat({ max: 7 }),
      role: fc.constantFrom(null, 'leader', 'nurse'),
      language: fc.constantFrom('en', 'xx'),
      rules: fc.constantFrom<Seat['rules']>('agreed', 'observing'),
      vote: fc.option(choice),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((drawn) => drawn.map((seat, number) => ({ ...seat, number })));

type Story = {
  readonly steps: readonly number[];
  readonly line: number;
  readonly state: 'reading' | 'voting' | 'tied' | 'settled';
  readonly rewind: boolean;
  readonly whatIf: boolean;
};

const story: fc.Arbitrary<Story> = fc.record({
  steps: fc.array(choice, { maxLength: 5 }),
  line: fc.nat({ max: 4 }),
  state: fc.constantFrom<Story['state']>('reading', 'voting', 'tied', 'settled'),
  rewind: fc.boolean(),
  whatIf: fc.boolean(),
});

/** Groups in the middle of play, every team somewhere else, with votes in the air. */
export const randomGroup: fc.Arbitrary<Group> = fc
  .record({
    teams: fc.integer({ min: 1, max: 4 }),
    seats,
    stories: fc.array(story, { minLength: 4, maxLength: 4 }),
  })
  .map(({ teams, seats: drawn, stories }) => {
    const ids = teamIds({ ...given.groupWith(teams, []).settings, teams });
    const joined = drawn.map(({ number, team, role, language, rules }) =>
      given.seatWith(number, { role, language, rules, team: ids[team % teams] ?? 'gourd' }),
    );
    let group = given.playing(given.groupWith(teams, joined));
    for (const [index, id] of ids.entries()) {
      const told = stories[index];
      if (told !== undefined) group = toldAs(group, id, told);
    }
    return drawn.reduce((at, { number, vote }) => {
      const seat = at.seats.get(given.seatId(number));
      const team = at.teams.find((one) => one.id === seat?.team);
      const open = team?.ballot.state === 'voting' && vote !== null;
      return open ? given.cast(at, given.seatId(number), vote) : at;
    }, group);
  });

function toldAs(group: Group, id: Group['teams'][number]['id'], told: Story): Group {
  let at = group;
  for (const step of told.steps) {
    const offered = currentBeat(at, given.teamIn(at, id), sampleScenario).choices.length;
    if (offered > 0) at = given.stepped(at, id, step % offered);
  }
  if (told.rewind && told.steps.length > 0) at = given.rewound(at, id, 0);
  if (told.whatIf) at = given.exploring(at, id, 0);
  const last = given.lastLine(at, id);
  if (told.state === 'reading') return given.turnedTo(at, id, Math.min(told.line, last));
  at = given.voting(at, id);
  if (told.state === 'voting') return at;
  return given.settled(at, id, {
    chosen: told.state === 'tied' ? null : 0,
    totals: [6, 1, 1],
    seats: 8,
    how: 'vote',
  });
}
