import { add, atLeast, drop, has, knows, learn, take, visited } from './draft.ts';
import type { Draft } from './draft.ts';
import type { PlotChoice } from './plot.ts';

type Act = {
  readonly draft: Draft;
  readonly number: number;
  /** Names of scenes, flags, items and counters of this act. */
  readonly of: (name: string) => string;
  /** What earlier acts left to ask about. */
  readonly carried: readonly [string, string, string];
  readonly last: boolean;
};

/** Adds an act: a talk, a search, a gate, a fork, a quarrel that comes back, a market, a wait, and what is kept. */
export function buildAct(draft: Draft, number: number, last: boolean): void {
  const of = (name: string): string => `act${number}_${name}`;
  const kept = (name: string): string =>
    draft.flag(number === 1 ? `first_${name}` : `act${number - 1}_${name}`);
  const carried = [kept('trusted'), kept('warned'), kept('late')] as const;
  const act = { draft, number, of, carried, last };
  addTalk(act);
  addSearch(act);
  addGate(act);
  addFork(act);
  addQuarrel(act);
  addMarket(act);
  addWait(act);
  addClose(act);
}

/** One of four, and then one more at the gather below. What comes later cannot be known yet. */
function addTalk({ draft, of, carried, number, last }: Act): void {
  const { choice, scene, flag } = draft;
  const on = of('talk.then');
  const earlier = number === 1 ? [] : carried.map((name) => knows(name));
  const said = ['kind', 'firm', 'silent'].map((name) => flag(of(name)));
  scene(of('talk'), {
    choices: [
      ...said.map((name) => choice({ to: on, changes: [learn(name)] })),
      choice({ to: on, asks: earlier.slice(0, 1) }),
      choice({ to: on, asks: earlier.slice(1) }),
    ],
  });
  const search = of('search');
  scene(on, {
    form: 'gather',
    choices: [
      choice({ to: search }),
      choice({
        to: search,
        asks: [knows(said[0] ?? '', false)],
        changes: [learn(flag(of('plan')))],
      }),
      choice({
        to: search,
        asks: [knows(flag(last ? 'secret_of_nobody' : `act${number + 1}_plan`))],
        doom: 'known only later',
      }),
    ],
  });
}

/** Three looks at six places, in any order. */
function addSearch({ draft, of, carried }: Act): void {
  const { choice, scene, flag, item, counter } = draft;
  const hours = counter(of('hours'));
  const here = of('search');
  const look = add(hours, 1, 9);
  const sign = flag(of('sign'));
  scene(here, {
    sentences: 1,
    turns: [{ asks: [atLeast(hours, 3)], to: of('gate') }],
    choices: [
      choice({ to: here, changes: [look, take(item(of('rope')))] }),
      choice({ to: here, changes: [look, take(item(of('lamp')))] }),
      choice({ to: here, changes: [look, learn(sign)] }),
      choice({ to: here, asks: [knows(sign)], changes: [look, learn(flag(of('secret')))] }),
      choice({ to: here, asks: [has(item(of('lamp')))], changes: [look] }),
      choice({ to: here, asks: [knows(carried[2], false)], changes: [add(hours, 2, 9)] }),
      choice({ to: of('gate'), once: false, asks: [atLeast(hours, 1)] }),
    ],
  });
}

/** What was said and found opens ways; two things that shut each other out never open one together. */
function addGate({ draft, of }: Act): void {
  const { choice, scene, flag, item } = draft;
  const on = of('fork');
  const pass = (name: string) => learn(flag(of(name)));
  scene(of('gate'), {
    choices: [
      choice({ to: on }),
      choice({
        to: on,
        asks: [knows(of('kind')), has(item(of('rope')))],
        changes: [pass('tied'), drop(of('rope'))],
      }),
      choice({ to: on, asks: [knows(of('firm')), knows(of('secret'))], changes: [pass('proof')] }),
      choice({ to: on, asks: [knows(of('plan')), has(item(of('lamp')))], changes: [pass('seen')] }),
      choice({ to: of('quarrel_first'), asks: [knows(of('silent'))] }),
      choice({
        to: on,
        asks: [knows(of('kind')), knows(of('firm'))],
        doom: 'said one or the other',
      }),
    ],
  });
}

/** Two ways that meet again; what lies on one cannot be had on the other. */
function addFork({ draft, of, carried }: Act): void {
  const { choice, scene, flag } = draft;
  const [left, right, on] = [of('fork.left'), of('fork.right'), of('quarrel_first')];
  const hill = learn(flag(of('hill')));
  const ford = learn(flag(of('ford')));
  scene(of('fork'), {
    choices: [
      choice({ to: left }),
      choice({ to: right }),
      choice({ to: right, asks: [knows(of('tied'))] }),
    ],
  });
  scene(left, {
    form: 'stitch',
    choices: [
      choice({ to: on, changes: [hill] }),
      choice({ to: on, asks: [knows(of('seen'))], changes: [hill] }),
      choice({ to: on, asks: [has(of('lamp')), knows(carried[1], false)] }),
      choice({ to: on, asks: [knows(of('ford'))], doom: 'lies on the other way' }),
    ],
  });
  scene(right, {
    form: 'stitch',
    choices: [
      choice({ to: on, changes: [ford] }),
      choice({ to: on, asks: [knows(of('proof'))] }),
      choice({ to: on, asks: [knows(of('tied'), false)], changes: [ford] }),
      choice({ to: on, asks: [knows(of('tied')), has(of('rope'))], doom: 'the rope was used up' }),
    ],
  });
}

/** A scene that is played through and comes back, to one of two places. */
function addQuarrel({ draft, of }: Act): void {
  const { choice, scene, flag } = draft;
  const quarrel = of('quarrel');
  const calm = flag(of('calm'));
  const through = { through: quarrel };
  scene(of('quarrel_first'), {
    choices: [
      choice({ to: of('market'), ...through }),
      choice({ to: of('market.stall'), ...through, asks: [knows(of('hill'))] }),
      choice({ to: of('market') }),
    ],
  });
  scene(quarrel, {
    choices: [
      choice({ to: 'back', once: false, changes: [learn(calm)] }),
      choice({ to: 'back', once: false }),
      choice({ to: 'back', once: false, asks: [knows(of('ford'))], changes: [learn(calm)] }),
    ],
  });
}

/** Two scenes that offer the same goods. */
function addMarket({ draft, of, carried }: Act): void {
  const { choice, scene, flag } = draft;
  const [market, stall, wares, on] = [of('market'), of('market.stall'), of('wares'), of('wait')];
  scene(market, {
    borrows: wares,
    choices: [
      choice({ to: stall, asks: [visited(stall, '<', 1)] }),
      choice({ to: on, once: false }),
      choice({ to: on, asks: [knows(carried[0], false), knows(of('calm'))] }),
    ],
  });
  scene(stall, {
    form: 'stitch',
    borrows: wares,
    choices: [
      choice({ to: market, asks: [visited(market, '<', 2)] }),
      choice({ to: on, once: false, changes: [learn(flag(of('paid')))] }),
    ],
  });
  scene(wares, {
    form: 'thread',
    choices: [
      choice({ to: stall, changes: [learn(flag(of('bread')))] }),
      choice({ to: stall, asks: [knows(of('bread'))] }),
      choice({ to: on, asks: [knows(of('bread')), knows(of('calm'))] }),
    ],
  });
}

/** A bell that strikes three times at most; and a door that opens once. */
function addWait({ draft, of, last }: Act): void {
  const { choice, scene } = draft;
  const [wait, bell, on] = [of('wait'), of('bell'), of('close')];
  const never: readonly PlotChoice[] = last
    ? [
        choice({ to: on, asks: [visited(bell, '>=', 4)], doom: 'the bell strikes three times' }),
        choice({ to: wait, asks: [visited(of('door'), '>=', 2)], doom: 'that door opens once' }),
      ]
    : [];
  scene(wait, {
    sentences: 1,
    turns: [{ asks: [visited(bell, '>=', 3)], to: on }],
    choices: [
      choice({ to: bell, once: false }),
      choice({ to: of('door') }),
      choice({ to: on, once: false, asks: [visited(wait, '>=', 2)] }),
      choice({ to: on, asks: [visited(bell, '==', 2), knows(of('paid'))] }),
      ...never,
    ],
  });
  scene(bell, { sentences: 1, otherwise: wait });
  scene(of('door'), {
    sentences: 2,
    choices: [choice({ to: wait }), choice({ to: on, asks: [knows(of('calm'))] })],
  });
}

/** What goes into the next act: three facts, and nothing in the bag. */
function addClose({ draft, number, of, last }: Act): void {
  const { choice, scene, flag } = draft;
  const on = (ending: string): string => (last ? `end:${ending}` : of('close.after'));
  scene(of('close'), {
    changes: [{ kind: 'empty-bag' }],
    choices: [
      choice({
        to: on('together'),
        asks: [knows(of('calm'))],
        changes: [learn(flag(of('trusted')))],
      }),
      choice({ to: on('alone'), changes: [learn(flag(of('warned')))] }),
      choice({ to: on('home') }),
    ],
  });
  if (last) return;
  const next = `act${number + 1}_talk`;
  scene(of('close.after'), {
    form: 'gather',
    choices: [
      choice({ to: next }),
      choice({ to: next, asks: [knows(of('hill'))], changes: [learn(flag(of('late')))] }),
    ],
  });
}
