import { expect, test } from 'vitest';
import { openWatched } from './watched.ts';
import { code, connect, firstTarget, openVote } from './workshop.ts';

async function openBallot(seats: number) {
  const { workshop, clock, disk, facilitator, room } = await openWatched();
  const devices = Array.from({ length: seats }, () => connect(room, { code }));
  await clock.pass(500);
  await openVote(workshop, facilitator);
  await clock.pass(500);
  const vote = (at: number): void =>
    void devices[at]?.command({ kind: 'cast-vote', target: firstTarget, choice: 0 });
  /** Each of these votes comes in a turn of its own, ahead of what the room does in it; so long is a turn. */
  const comeOneByOne = (at: number, last: number, turn: number): void => {
    void clock.jump(turn);
    if (at < last) clock.wake(clock.now(), () => comeOneByOne(at + 1, last, turn));
    vote(at);
  };
  const before = disk.commits.length;
  const commits = () =>
    disk.commits
      .slice(before)
      .map(({ events }) => events.filter(({ kind }) => kind === 'vote-cast').length)
      .filter((votes) => votes > 0);
  return { clock, vote, comeOneByOne, commits };
}

test('[LOAD-13] votes of which each turn brings another are one commit', async () => {
  const { clock, comeOneByOne, commits } = await openBallot(10);
  comeOneByOne(0, 8, 0);
  await clock.pass(100);
  expect(commits()).toEqual([9]);
});

test('[LOAD-13] however many come, none waits for longer than 10 ms', async () => {
  const { clock, comeOneByOne, commits } = await openBallot(31);
  comeOneByOne(0, 29, 1);
  await clock.pass(100);
  expect(commits().reduce((sum, votes) => sum + votes, 0)).toBe(30);
  expect(Math.max(...commits())).toBe(12);
});
