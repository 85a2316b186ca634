import type { Attack } from './attack.ts';
import type { Ground } from './ground.ts';
import { inWords } from './speak.ts';

/** Says texts as somebody nobody knows, sealed as they should be. */
const stranger = (
  does: string,
  must: string,
  texts: (ground: Ground) => readonly string[],
): Attack => ({
  over: 'sealed wire',
  does,
  must,
  try: async (ground) => {
    const speaker = ground.speak({ from: '127.0.0.9' });
    for (const text of texts(ground)) speaker.sayText(text);
    const told = await speaker.next(() => true);
    speaker.hangUp();
    return inWords(told);
  },
});

/** Says texts as a seat that is in; gives what it is told first that is no view. */
const seat = (
  does: string,
  must: string,
  texts: (ground: Ground) => readonly string[],
): Attack => ({
  over: 'sealed wire',
  does,
  must,
  try: async (ground) => {
    const speaker = await ground.enter({ token: ground.a.seats[3]?.token() ?? '' });
    for (const text of texts(ground)) speaker.sayText(text);
    const isAnswer = ({ kind }: { kind: string }) => !['welcome', 'view', 'alive'].includes(kind);
    const told = await speaker.next(isAnswer);
    speaker.hangUp();
    return inWords(told);
  },
});

const hello = (by: unknown, more: object = {}): string =>
  JSON.stringify({ v: 1, kind: 'hello', by, language: 'en', have: null, ...more });
const command = (told: unknown, id: unknown = 'attack-0'): string =>
  JSON.stringify({ v: 1, kind: 'command', id, command: told });
const deep = `${'['.repeat(7_000)}${']'.repeat(7_000)}`;

const strangers = [
  stranger('says what is no JSON', 'closed', () => ['hello']),
  stranger('says a list', 'closed', () => ['[]']),
  stranger('says nothing at all', 'closed', () => ['null']),
  stranger('speaks another version', 'turned-away other-version', () => ['{"v":9,"kind":"hello"}']),
  stranger('says 16,385 characters', 'closed', ({ a }) => [
    hello({ code: a.code }, { x: 'x'.repeat(16_385) }),
  ]),
  stranger('nests 7,000 lists', 'closed', () => [`{"v":1,"kind":"hello","by":${deep}}`]),
  stranger('commands before it said who it is', 'closed', () => [command({ kind: 'pause' })]),
  stranger('says hello through a prototype', 'closed', ({ a }) => [
    `{"v":1,"kind":"hello","language":"en","by":{"__proto__":{"token":"${a.secrets.stage}"}}}`,
  ]),
  stranger('names a property of every object as its kind', 'closed', () => [
    '{"v":1,"kind":"constructor"}',
  ]),
  stranger('gives a list as a token', 'closed', ({ a }) => [hello({ token: [a.secrets.stage] })]),
  stranger('puts a NUL behind a token', 'closed', ({ a }) => [
    hello({ token: `${a.secrets.stage}\u0000` }),
  ]),
  stranger('gives a code of one picture', 'closed', ({ a }) => [hello({ code: [a.code[0]] })]),
  stranger('gives a code of five pictures', 'closed', ({ a }) => [
    hello({ code: [...a.code, 'gourd'] }),
  ]),
  stranger('gives an object that looks like a code', 'closed', ({ a }) => [
    hello({ code: { 0: a.code[0], 1: a.code[1], 2: a.code[2], length: 3 } }),
  ]),
  stranger('writes a picture with a letter that only looks like it', 'closed', ({ a }) => [
    hello({
      code: a.code.map((one) =>
        one.replace(/[aeo]/, (sign) => ({ a: 'а', e: 'е', o: 'о' })[sign] ?? sign),
      ),
    }),
  ]),
  stranger('turns a picture around', 'closed', ({ a }) => [
    hello({ code: a.code.map((one) => `\u202e${one}`) }),
  ]),
  stranger('writes a picture in capitals', 'closed', ({ a }) => [
    hello({ code: a.code.map((one) => one.toUpperCase()) }),
  ]),
  stranger('gives half a sign as its language', 'closed', ({ a }) => [
    hello({ code: a.code }, { language: '\ud800' }),
  ]),
  stranger('gives markup as its language', 'closed', ({ a }) => [
    hello({ code: a.code }, { language: '<script>' }),
  ]),
  stranger('guesses a token', 'turned-away unknown-token', () => [
    hello({ token: 'A'.repeat(43) }),
  ]),
  stranger('says hello with the host’s own secret', 'turned-away unknown-token', ({ secret }) => [
    hello({ token: secret }),
  ]),
  stranger('asks the host without a secret', 'answer 401', () => [
    '{"v":1,"kind":"ask","secret":"","method":"GET","path":"/api/session"}',
  ]),
  stranger('asks the host with a stage’s secret', 'answer 401', ({ a }) => [
    JSON.stringify({
      v: 1,
      kind: 'ask',
      secret: a.secrets.stage,
      method: 'POST',
      path: '/api/burn',
      body: {},
    }),
  ]),
  stranger('asks a second time on one connection', 'answer 404', ({ secret }) =>
    ['/api/none', '/api/session'].map((path) =>
      JSON.stringify({ v: 1, kind: 'ask', secret, method: 'GET', path }),
    ),
  ),
];

const seats = [
  seat('says hello again, as the console', 'closed', ({ a }) => [
    hello({ token: a.secrets.facilitator }),
  ]),
  seat('asks the host in the middle of a session', 'closed', ({ secret }) => [
    JSON.stringify({ v: 1, kind: 'ask', secret, method: 'GET', path: '/api/session' }),
  ]),
  seat('sends what is no JSON', 'closed', () => ['{']),
  seat('names a command by what is no name', 'closed', () => [
    command({ kind: 'leave' }, '../../x'),
  ]),
  seat('names a command by an object', 'closed', () => [
    command({ kind: 'leave' }, { toString: 'x' }),
  ]),
  seat('sends a command of no kind', 'refuse unknown-command', () => [command({})]),
  seat('sends a property of every object as a command', 'refuse unknown-command', () => [
    command({ kind: '__proto__' }),
  ]),
  seat('sends a command through a prototype', 'refuse unknown-command', () => [
    '{"v":1,"kind":"command","id":"attack-0","command":{"__proto__":{"kind":"leave"}}}',
  ]),
  seat('nests 7,000 lists in a command', 'refuse unknown-command', () => [
    `{"v":1,"kind":"command","id":"attack-0","command":{"kind":"speak","language":${deep}}}`,
  ]),
  seat('speaks a language of bidirectional signs', 'refuse unknown-command', () => [
    command({ kind: 'speak', language: 'en\u202e' }),
  ]),
  seat('votes for a part of a choice', 'refuse unknown-command', ({ a }) => [
    command({ kind: 'cast-vote', target: a.target, choice: 0.5 }),
  ]),
  seat('votes below nothing', 'refuse unknown-command', ({ a }) => [
    command({ kind: 'cast-vote', target: a.target, choice: -1 }),
  ]),
];

const flood: Attack = {
  over: 'sealed wire',
  does: 'sends 1,000 commands and waits for no answer',
  must: 'closed or too-fast',
  try: async ({ a, enter }) => {
    const speaker = await enter({ token: a.seats[3]?.token() ?? '' });
    for (let at = 0; at < 1_000; at += 1)
      speaker.sayText(command({ kind: 'speak', language: 'en' }, `flood-${at}`));
    const words = inWords(await speaker.next(({ id }) => id === 'flood-999'));
    // Where the host keeps up, the last is refused before the connection is full.
    return ['closed', 'refuse too-fast'].includes(words) ? 'closed or too-fast' : words;
  },
};

export const frameAttacks: readonly Attack[] = [...strangers, ...seats, flood];
