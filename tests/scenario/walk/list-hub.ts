import fc from 'fast-check';

const items = ['p', 'q', 'r', 'u', 'v'] as const;
const item = fc.constantFrom(...items);
const pair = fc.tuple(item, item).filter(([one, other]) => one !== other);

const condition = fc.oneof(
  item.map((one) => `facts !? ${one}`),
  item.map((one) => `facts ? ${one}`),
  pair.map(([one, other]) => `facts ? (${one}, ${other})`),
  item.map((one) => `facts ^ (p, ${one})`),
  fc.integer({ min: 0, max: 3 }).map((count) => `LIST_COUNT(facts) > ${count}`),
  item.map((one) => `LIST_MAX(facts) == ${one}`),
  item.map((one) => `LIST_MIN(facts) < ${one}`),
  fc.constantFrom('facts == others', 'facts != ()', 'not facts'),
);

const effect = fc.oneof(
  { weight: 4, arbitrary: item.map((one) => `facts += ${one}`) },
  { weight: 2, arbitrary: item.map((one) => `facts -= ${one}`) },
  pair.map(([one, other]) => `facts = facts + (${one}, ${other})`),
  fc.constantFrom('facts = ()', 'others = facts', 'facts = facts - others', 'others++'),
  fc.constantFrom('facts = LIST_INVERT(facts)', 'facts = facts ^ LIST_ALL(others)'),
);

const choice = fc.record({
  sign: fc.constantFrom('*', '+'),
  conditions: fc.array(condition, { maxLength: 2 }),
  effect,
});

/** Stories that come back to one place and remember in lists, of two kinds and with items that weigh the same. */
export const listHubStory: fc.Arbitrary<string> = fc
  .record({
    choices: fc.array(choice, { minLength: 2, maxLength: 5 }),
    out: condition,
    seen: condition,
  })
  .map(({ choices, out, seen }) =>
    [
      'LIST facts = p, (q), r = 2',
      'LIST more = u, v = 2',
      'VAR others = ()',
      '-> hub',
      '=== hub',
      `Here. {${seen}: Some.|None.} {LIST_COUNT(facts)}`,
      ...choices.map(({ sign, conditions, effect: does }, at) => {
        const asked = conditions.map((each) => `{${each}}`).join(' ');
        return `${sign} ${asked} [Take ${at}]\n  ~ ${does}\n  -> hub`;
      }),
      `+ {${out}} [Out] -> one`,
      '+ [Leave] -> two',
      '=== one\n# ending: one\nOne, {LIST_ALL(facts)}.\n-> END',
      '=== two\n# ending: two\nTwo, {facts}.\n-> END\n',
    ].join('\n'),
  );
