import { codePictures } from '../../../src/session/ids.ts';
import type { By, Stranger } from '../../wire/stranger/stranger.ts';
import type { Attack } from './attack.ts';
import type { Ground } from './ground.ts';
import type { Speaker } from './speak.ts';

type Sent = { readonly kind: string; readonly [field: string]: unknown };

let count = 0;

async function answerTo(speaker: Speaker, command: Sent, id?: string): Promise<string> {
  count += 1;
  const named = id ?? `command-${count}`;
  speaker.say({ kind: 'command', id: named, command });
  const told = await speaker.next((frame) => frame.id === named);
  return told === 'closed' ? told : (told.why ?? 'done');
}

/** What somebody who is in is answered to each of these; one word where all are answered alike. */
const tell = (
  does: string,
  must: string,
  [who, commands]: readonly [(ground: Ground) => By, (ground: Ground) => readonly Sent[]],
): Attack => ({
  over: 'sealed wire',
  does,
  must,
  try: async (ground) => {
    const speaker = await ground.enter(who(ground));
    const answers = new Set<string>();
    for (const command of commands(ground)) answers.add(await answerTo(speaker, command));
    speaker.hangUp();
    return [...answers].join();
  },
});

const tokenOf = (seat: Stranger | undefined): By => ({ token: seat?.token() ?? '' });
/** A seat of the second team. */
const seat = ({ a }: Ground): By => tokenOf(a.seats[3]);
const page =
  (kind: 'stage' | 'observer' | 'interpreter') =>
  ({ a }: Ground): By => ({ token: a.secrets[kind] });

/** What only a facilitator may do, each so that it would be done. */
const facilitators = ({ a }: Ground): readonly Sent[] => [
  { kind: 'move-on', to: 'debrief' },
  { kind: 'pause' },
  { kind: 'stop' },
  { kind: 'end', keeping: 'totals' },
  { kind: 'open-door' },
  { kind: 'shut-door' },
  { kind: 'deal-roles' },
  { kind: 'draw-curtain' },
  { kind: 'focus', focus: { kind: 'board' } },
  { kind: 'close-vote', target: a.target },
  { kind: 'vote-again', target: a.target },
  { kind: 'choose', target: a.target, choice: 0 },
  { kind: 'count-hands', target: a.target, counts: [9, 9, 9] },
  { kind: 'rewind', team: 'gourd', run: 'r1', to: 0 },
  { kind: 'change-settings', settings: { teams: 1 } },
  { kind: 'shorten', cut: 12 },
  { kind: 'show-message', to: null, said: { kind: 'typed', text: 'A lie' } },
  { kind: 'write-note', beat: null, text: 'A lie' },
];
const observers: readonly Sent[] = [{ kind: 'tag-moment', tag: 'listened', team: null }];
const interpreters = ({ a }: Ground): readonly Sent[] => [
  { kind: 'finish-interpreting', target: a.target },
  { kind: 'show-captions', lines: ['A lie'] },
];
const vote = ({ a }: Ground): Sent => ({ kind: 'cast-vote', target: a.target, choice: 0 });

const unknown = 'unknown-command';

const kinds = [
  tell('sends what is the facilitator’s, from a seat', unknown, [seat, facilitators]),
  tell('sends what is an observer’s, from a seat', unknown, [seat, () => observers]),
  tell('sends what is an interpreter’s, from a seat', unknown, [seat, interpreters]),
  tell('sends what is the facilitator’s, from a stage', unknown, [page('stage'), facilitators]),
  tell('votes, from a stage', unknown, [page('stage'), (ground) => [vote(ground)]]),
  tell('sends what is the facilitator’s, as an observer', unknown, [
    page('observer'),
    facilitators,
  ]),
  tell('votes, as an observer', unknown, [page('observer'), (ground) => [vote(ground)]]),
  tell('sends what is the facilitator’s, as an interpreter', unknown, [
    page('interpreter'),
    facilitators,
  ]),
  tell('sends what is an observer’s, as an interpreter', unknown, [
    page('interpreter'),
    () => observers,
  ]),
  tell('sends what only the room does', unknown, [
    seat,
    () => [
      { kind: 'join', seat: 'x', language: 'en' },
      { kind: 'clock-ran-out' },
      { kind: 'restarted' },
    ],
  ]),
];

const votes = [
  tell('votes in another team', 'decision-gone', [seat, (ground) => [vote(ground)]]),
  tell('votes for a role it does not hold', 'not-yours-to-decide', [
    ({ b }) => notKeeper(b.seats),
    ({ b }) => [{ kind: 'cast-vote', target: b.target, choice: 0 }],
  ]),
  tell('votes for what there is not', 'no-such-choice', [
    ({ a }) => tokenOf(a.seats[1]),
    (ground) => [{ ...vote(ground), choice: 63 }],
  ]),
  tell('votes in a round that is over', 'decision-gone', [
    ({ a }) => tokenOf(a.seats[1]),
    (ground) => [{ ...vote(ground), target: { ...ground.a.target, round: 9 } }],
  ]),
  tell('votes in another run', 'decision-gone', [
    ({ a }) => tokenOf(a.seats[1]),
    (ground) => [{ ...vote(ground), target: { ...ground.a.target, run: 'r9' } }],
  ]),
];

function notKeeper(seats: readonly Stranger[]): By {
  return tokenOf(seats.find((one) => one.mine().role?.key !== 'keeper'));
}

const others: readonly Attack[] = [
  {
    over: 'sealed wire',
    does: 'leaves in the name of another seat',
    must: 'done, and the other is still there',
    try: async ({ a, enter }) => {
      const other = a.console.scene().seats?.[0]?.id ?? '';
      const speaker = await enter(tokenOf(a.seats[2]));
      const named = { kind: 'speak', language: 'en', seat: other, by: 'facilitator' };
      const answer = await answerTo(speaker, named);
      speaker.hangUp();
      const isThere = a.console.scene().seats?.some(({ id }) => id === other);
      return `${answer}, and the other is ${isThere ? 'still there' : 'gone'}`;
    },
  },
  {
    over: 'sealed wire',
    does: 'sends one command twice with another vote in it',
    must: 'done, done, and the first counts',
    try: async ({ a, enter }) => {
      const speaker = await enter(tokenOf(a.seats[1]));
      const one = await answerTo(speaker, vote({ a } as Ground), 'twice-1');
      speaker.say({
        kind: 'command',
        id: 'twice-1',
        command: { ...vote({ a } as Ground), choice: 2 },
      });
      const again = await answerTo(speaker, { kind: 'speak', language: 'en' });
      const back = await enter(tokenOf(a.seats[1]));
      const seen = back.frames.find(({ kind }) => kind === 'view')?.mine as { vote: number };
      for (const who of [speaker, back]) who.hangUp();
      return `${one}, ${again}, and the ${seen.vote === 0 ? 'first' : 'second'} counts`;
    },
  },
  {
    over: 'sealed wire',
    does: 'removes a seat of another group from its own console',
    must: 'no-such-seat',
    try: async ({ a, b }) => {
      const seat = b.console.scene().seats?.[0]?.id ?? '';
      return a.console.send({ kind: 'remove-seat', seat });
    },
  },
  {
    over: 'sealed wire',
    does: 'looks for another group in what its own console is told',
    must: 'nothing of it',
    try: async ({ a, b }) => {
      const told = JSON.stringify(a.console.scene());
      const others = [
        ...Object.values(b.secrets),
        ...b.seats.map((one) => one.token()),
        b.code.join('-'),
        'officers',
      ];
      return others.some((one) => told.includes(one)) ? 'something of it' : 'nothing of it';
    },
  },
  {
    over: 'sealed wire',
    does: 'looks for others’ votes, tokens and secrets in what a seat is told',
    must: 'nothing of them',
    try: async ({ a, secret }) => {
      const [one] = a.seats;
      const told = JSON.stringify([one?.scene(), one?.mine()]);
      const tokens = a.seats.slice(1).map((other) => other.token());
      const isTold = [secret, ...Object.values(a.secrets), ...tokens].some((each) =>
        told.includes(each),
      );
      return isTold || /"(votes|counts|progress|voted)"/.test(told)
        ? 'something of them'
        : 'nothing of them';
    },
  },
  {
    over: 'sealed wire',
    does: 'learns from the order of acknowledgements what others do',
    must: 'in the order they were sent',
    try: async ({ a, enter }) => {
      const [one, other] = [await enter(tokenOf(a.seats[1])), await enter(tokenOf(a.seats[3]))];
      const ids = (name: string): readonly string[] =>
        codePictures.map((picture) => `${name}-${picture}`);
      for (const [index, id] of ids('order').entries()) {
        const language = index % 2 === 0 ? 'en' : 'fr';
        one.say({
          kind: 'command',
          id,
          command: index % 3 === 0 ? { kind: 'pause' } : { kind: 'speak', language },
        });
        other.say({ kind: 'command', id: `other-${index}`, command: { kind: 'speak', language } });
      }
      await one.next(({ id }) => id === ids('order').at(-1));
      const answered = one.frames.flatMap(({ id }) => (id?.startsWith('order-') ? [id] : []));
      for (const who of [one, other]) who.hangUp();
      return answered.join() === ids('order').join()
        ? 'in the order they were sent'
        : answered.join();
    },
  },
];

export const commandAttacks: readonly Attack[] = [...kinds, ...votes, ...others];
