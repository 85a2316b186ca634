import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { nextAct } from '../../src/bots/next-act.ts';
import { openBot, type SeatLink } from '../../src/bots/open-bot.ts';
import { seededChance } from '../../src/bots/seeded-chance.ts';
import type { LinkCommand } from '../../src/link/link.ts';
import type { SeatMine } from '../../src/session/view/seat-view.ts';
import type { Telling } from '../../src/session/view/telling.ts';
import type { Refusal } from '../../src/session/refusal.ts';
import { openTestDesk } from '../link/test-desk.ts';
import { states } from '../screens/participant/gallery/states.ts';

type State = ReturnType<SeatLink['state']['getState']>;

function stateOf(name: string): State {
  const state = states[name];
  if (state === undefined) throw new Error(`No state ${name}`);
  return state;
}

const lobby = stateOf('lobby');
const voting = stateOf('choices');
const unasked = stateOf('rules');

/** The voting state, changed in its round or in what is the seat's own. */
function vote(round: number, own: Partial<SeatMine> = {}): State {
  const { scene, mine } = voting;
  if (scene?.phase.name !== 'play' || mine === null) throw new Error('No vote');
  const target = { ...scene.phase.telling.target, round };
  const telling: Telling = { ...scene.phase.telling, target };
  return {
    ...voting,
    scene: { ...scene, phase: { name: 'play', telling } },
    mine: { ...mine, ...own },
  };
}

/** A bot over a link that a test moves by hand. */
function openScene(start: State, options: { naps?: number; seed?: number } = {}) {
  const desk = openTestDesk();
  const sent: [number, LinkCommand][] = [];
  const answers: ((answer: 'done' | Refusal) => void)[] = [];
  const state = createStore(() => start);
  let opened = 0;
  let closed = 0;
  const openLink = (): SeatLink => {
    opened += 1;
    return {
      state,
      send: (command) => {
        sent.push([desk.ports.now(), command]);
        return new Promise((answer) => answers.push(answer));
      },
      close: () => {
        closed += 1;
      },
    };
  };
  const bot = openBot({
    openLink,
    clock: desk.ports,
    chance: seededChance(options.seed ?? 1),
    thinks: 1000,
    naps: options.naps ?? 0,
  });
  return {
    bot,
    sent,
    pass: desk.pass,
    show: (next: State) => state.setState(next, true),
    answer: async (answer: 'done' | Refusal) => {
      answers.shift()?.(answer);
      await Promise.resolve();
      await Promise.resolve();
    },
    counts: () => ({ opened, closed }),
    alarms: desk.alarms,
  };
}

test('[BOT-1] asked for the rules it agrees, once', async () => {
  const scene = openScene(lobby);
  scene.pass(5000);
  expect(scene.sent).toEqual([]);
  scene.show(unasked);
  scene.pass(5000);
  scene.show({ ...unasked, clockShift: 5 });
  scene.pass(5000);
  expect(scene.sent.map(([, command]) => command)).toEqual([{ kind: 'agree-rules' }]);
  await scene.answer('done');
  scene.pass(5000);
  expect(scene.sent).toHaveLength(1);
});

test('[BOT-2] it votes when its seat may, once a round, for a choice that is there', async () => {
  const scene = openScene(vote(1, { mayVote: false }));
  scene.pass(5000);
  expect(scene.sent).toEqual([]);
  for (const round of [1, 2]) {
    scene.show(vote(round, { mayVote: true }));
    scene.pass(5000);
    await scene.answer('done');
    scene.show(vote(round, { mayVote: true, vote: 1 }));
    scene.pass(5000);
    expect(scene.sent).toHaveLength(round);
  }
  expect(scene.sent.map(([, command]) => 'target' in command && command.target)).toMatchObject([
    { round: 1 },
    { round: 2 },
  ]);
  for (const pick of [0, 0.3, 0.99, 1]) {
    const act = nextAct(vote(1, { mayVote: true }), pick);
    expect(act?.command).toMatchObject({ choice: Math.min(3, Math.floor(pick * 4)) });
  }
  expect(nextAct({ ...vote(1, { mayVote: true }), unsent: 1 }, 0)).toBeNull();
  expect(nextAct({ ...vote(1, { mayVote: true }), status: 'away' }, 0)).toBeNull();
});

test('[BOT-3] the same seed does the same, another seed does not', () => {
  const run = (seed: number) => {
    const scene = openScene(vote(1, { mayVote: true }), { seed });
    scene.pass(5000);
    return JSON.stringify(scene.sent);
  };
  expect(run(7)).toBe(run(7));
  expect(new Set([1, 2, 3, 4, 5].map(run)).size).toBe(5);
});

test('[BOT-4] a nap closes the link, and the seat comes back and votes', () => {
  const scene = openScene(vote(1, { mayVote: true }), { naps: 0.999, seed: 3 });
  scene.pass(1000);
  expect(scene.counts()).toEqual({ opened: 1, closed: 1 });
  expect(scene.sent).toEqual([]);
  scene.pass(3000);
  expect(scene.counts().opened).toBe(2);
  scene.pass(5000);
  expect(scene.sent).toHaveLength(1);
  expect(scene.bot.diary().napped).toBe(1);
});

test('[BOT-5] it counts answers, and is still once its seat is gone', async () => {
  const scene = openScene(vote(1, { mayVote: true }));
  scene.pass(5000);
  await scene.answer('decision-gone');
  scene.show(vote(2, { mayVote: true }));
  scene.pass(5000);
  await scene.answer('done');
  expect(scene.bot.diary()).toMatchObject({ done: 1, refused: ['decision-gone'] });
  scene.show({ ...vote(3, { mayVote: true }), status: 'forgotten', scene: null, mine: null });
  scene.pass(60_000);
  expect(scene.sent).toHaveLength(2);
  scene.bot.close();
  expect(scene.alarms()).toBe(0);
});
