import { expect, test } from 'vitest';
import { debriefPictures } from '../../src/report/debrief-pictures.ts';
import type { Group } from '../../src/session/group.ts';
import type { TeamId } from '../../src/session/ids.ts';
import { findMistake, nextTyped, type TypedIn } from '../../src/session/typed-in.ts';
import { ourStory } from '../../src/report/paper/our-story.ts';
import { flipBook, type FlipBook } from '../../src/report/paper/flip-book.ts';
import { sayIn } from '../../src/report/saying.ts';
import { openStory } from '../stories/told.ts';
import { given, type Tale } from '../support/tale.ts';

const { scenario } = await openStory('the-river-road');
const settings = { teams: 2, cut: 12 } as const;
const open = (): Tale => given({ scenario, settings: { ...settings, turning: 'clock' } });

/** Three decisions of two teams: the first is the whole room's. */
const typed: TypedIn = [
  [
    { choice: 1, counts: [2, 6, 0, 1] },
    { choice: 1, counts: [1, 9, 2, 0] },
    { choice: 0, counts: [7, 2, 3, 0] },
  ],
  [
    { choice: 1, counts: [1, 8, 2, 2] },
    { choice: 3, counts: [0, 2, 1, 6] },
    { choice: 1, counts: [0, 5, 4, 0] },
  ],
];

function typeIn(tale: Tale, all = typed): Tale {
  for (let turn = 0; turn < 200; turn += 1) {
    const command = nextTyped(tale.group, scenario, all);
    if (command === null) return tale;
    expect([command.kind, tale.facilitator(command).refused]).toEqual([command.kind, null]);
  }
  throw new Error('It comes to no end.');
}

const has = (tale: Tale, team: TeamId): boolean => tale.beat(team).choices.length > 0;

/** The same evening as it was led in a room: line by line, hands counted, one team after the other. */
function live(): Tale {
  const tale = open();
  for (const to of ['terms', 'rules', 'roles', 'play'] as const) {
    tale.pass(60);
    tale.facilitator({ kind: 'move-on', to });
  }
  for (const decision of [0, 1, 2]) decideAll(tale, decision);
  for (const { id } of tale.group.teams) tell(tale, id);
  tale.facilitator({ kind: 'move-on', to: 'debrief' });
  if (tale.group.phase === 'de-roling') tale.facilitator({ kind: 'move-on', to: 'debrief' });
  return tale;
}

function decideAll(tale: Tale, decision: number): void {
  const teams = tale.group.teams.map(({ id }) => id);
  for (const team of teams) tell(tale, team);
  for (const [at, team] of teams.entries()) {
    const target = tale.target(team);
    tale.facilitator({ kind: 'open-vote', target });
    const counts = typed[at]?.[decision]?.counts.slice(0, tale.beat(team).choices.length) ?? [];
    tale.facilitator({ kind: 'count-hands', target, counts, estimated: false });
  }
  tale.pass(30);
  for (const team of teams) tale.facilitator({ kind: 'close-vote', target: tale.target(team) });
  for (const team of teams) tale.facilitator({ kind: 'go-on', target: tale.target(team) });
}

function tell(tale: Tale, team: TeamId): void {
  const lines = tale.beat(team).lines.length;
  for (let line = tale.team(team).line + 1; line < lines && has(tale, team); line += 1) {
    tale.facilitator({ kind: 'turn-line', target: tale.target(team), line });
    tale.pass(1);
  }
}

const debriefOf = ({ group }: { readonly group: Group }) => debriefPictures(group, scenario, 'en');

test('[TYPED-1] what was played on paper, typed in afterwards, gives the debrief of the same evening with hands', () => {
  const [paper, room] = [typeIn(open()), live()];
  expect(paper.group.phase).toBe('debrief');
  expect(debriefOf(paper)).toEqual(debriefOf(room));
  const words = { scenario, say: sayIn(scenario, 'en') };
  expect(ourStory(words, paper.group)).toEqual(ourStory(words, room.group));
  expect(debriefOf(paper).walks.map(({ steps }) => steps.length)).toEqual([4, 4]);
  expect(debriefOf(paper).endings.every(({ ending }) => ending !== null)).toBe(true);
});

/** Where a flip-book and its beads come to by some choices. */
function turned(book: FlipBook, rows: TypedIn[number]) {
  const beads = new Map(book.meters.map(({ key, start }) => [key, start]));
  let leaf = book.leaves[0];
  for (const { choice } of rows) {
    const { page = 0, beads: moved = [] } = leaf?.choices[choice] ?? {};
    for (const { meter, by } of moved) beads.set(meter, (beads.get(meter) ?? Number.NaN) + by);
    leaf = book.leaves[page - 1];
  }
  return { ending: leaf?.ending?.name, beads: [...beads] };
}

test('[TYPED-1] its meters are where the beads of the flip-book lie', () => {
  const book = flipBook(scenario, 'en', 12);
  if (typeof book === 'string') throw new Error(book);
  const came = debriefOf(typeIn(open())).endings.map(({ name, meters }) => ({
    ending: name,
    beads: meters.map(({ key, value }) => [key, value]),
  }));
  expect(came).toEqual(typed.map((rows) => turned(book, rows)));
});

test('[TYPED-2] choices without hands are taken as chosen, with no count; teams may have come to different places', () => {
  const tale = typeIn(open(), [
    [{ choice: 0, counts: [] }],
    [
      { choice: 0, counts: [] },
      { choice: 2, counts: [] },
    ],
  ]);
  expect(tale.group.phase).toBe('debrief');
  const { walks, shifts } = debriefOf(tale);
  expect(walks.map(({ steps }) => steps.map(({ choice }) => choice))).toEqual([
    [0, null],
    [0, 2, null],
  ]);
  expect(shifts).toEqual([]);
});

test('[TYPED-3] what cannot be so is found before anything is done, and says where', () => {
  const wrong = (rows: TypedIn[number]) => findMistake(scenario, [typed[0] ?? [], rows], 12);
  expect(findMistake(scenario, typed, 12)).toBeNull();
  expect(wrong([{ choice: 4, counts: [] }])).toEqual({
    why: 'no-such-choice',
    team: 1,
    decision: 0,
  });
  expect(
    wrong([
      { choice: 0, counts: [] },
      { choice: 0, counts: [1, 5, 0, 0] },
    ]),
  ).toEqual({
    why: 'counts-disagree',
    team: 1,
    decision: 1,
  });
  const long = [0, 1, 2, 3].map(() => ({ choice: 0, counts: [] }));
  expect(wrong(long)).toEqual({ why: 'past-the-end', team: 1, decision: 3 });
});
