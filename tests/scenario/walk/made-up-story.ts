import fc from 'fast-check';

const conditions = [
  'a < 2',
  'a > b',
  'not k2',
  'k1 < 2',
  'b != 2',
  't',
  'not t && a == 1',
  'L ? q',
  'L !? p or a >= 2',
  'f > 1',
  's == "z"',
  'TURNS_SINCE(-> k0) > 1',
  'TURNS_SINCE(-> side) == -1',
  'READ_COUNT(-> k1) == 1',
  'side % 2 == 0',
  'enough(a, b)',
  'LIST_COUNT(L) > 1',
  'L == e',
  'CHOICE_COUNT() < 1',
  'to == -> k2',
  'k0.inner',
] as const;

const effects = [
  '~ a = a + 1',
  '~ a = (a + 1) % 3',
  '~ a = a / 2',
  '~ b = a',
  '~ b++',
  '~ b = b * 2 - a',
  '~ b = b mod 5',
  '~ f = f * 2',
  '~ f = a / 2.0',
  '~ a = INT(f)',
  '~ f = FLOOR(f) + 0.5',
  '~ s = "z"',
  '~ s = s + "y"',
  '~ t = not t',
  '~ t = a > b',
  '~ L += q',
  '~ L -= p',
  '~ L = ()',
  '~ L++',
  '~ L = LIST_INVERT(L)',
  '~ e = L',
  '~ L = e',
  '~ e = M.u',
  '~ bump(a, 1)',
  '~ bump(b, a)',
  '~ to = -> k1',
  '~ to = -> k2',
  '~ SEED_RANDOM(a)',
  '~ a = doubled(b)',
  '-> side ->',
  '-> deep(a, b) ->',
  '<- aside',
  'Text {a} and {b}.',
  'Glue <>',
  'So {k1} {&x|y} {one|two|three} {!only}.',
  '{a > 1: Big.|Small.}',
  '{ a:\n- 0: Zero.\n- 1: One. <>\n- else: More.\n}',
  '{ t:\n  ~ a = a + b\n  Told.\n- else:\n  ~ t = true\n}',
  '{L} has {LIST_COUNT(L)}, all {LIST_ALL(e)}, top {LIST_MAX(L)}.',
  'Shown {shown(a)}{shown(t)}.',
  'Turns {TURNS()} since {TURNS_SINCE(-> k1)}.',
  'Max {MAX(a, b)} pow {POW(a, 2)} rest {b % 3}.',
  'Half {a / 2} of {f}.',
  'Outside {outside(a)}.',
  '{stopping:\n- First.\n- Then {a}.\n}',
  '{once:\n- A.\n- B.\n}',
  '~ temp x = a * 2\nTemp {x}.\n~ x = x + b\n~ a = x % 4',
  '# anchor: {a}',
  '~ a = L ? q',
  '~ b = LIST_VALUE(L)',
] as const;

const dice = [
  '~ a = RANDOM(1, 3)',
  'Rolled {RANDOM(0, 1)}.',
  '{~heads|tails}.',
  '{LIST_RANDOM(L)}.',
  '{shuffle:\n- one\n- two\n- three\n}',
  '{shuffle once:\n- one\n- two\n}',
] as const;

type Option = {
  readonly when: string | null;
  readonly does: readonly string[];
  readonly ahead: number;
  readonly isSticky: boolean;
  readonly shows: 'text' | 'value' | 'nested';
};
type Knot = { readonly first: readonly string[]; readonly options: readonly Option[] };

const knotsFrom = (effect: fc.Arbitrary<string>): fc.Arbitrary<readonly Knot[]> =>
  fc.array(
    fc.record({
      first: fc.array(effect, { maxLength: 2 }),
      options: fc.array(
        fc.record({
          when: fc.option(fc.constantFrom(...conditions), { freq: 2 }),
          does: fc.array(effect, { minLength: 1, maxLength: 2 }),
          ahead: fc.nat({ max: 3 }),
          isSticky: fc.boolean(),
          shows: fc.constantFrom('text', 'value', 'nested', 'text'),
        }),
        { minLength: 2, maxLength: 3 },
      ),
    }),
    { minLength: 3, maxLength: 4 },
  );

function write(knots: readonly Knot[]): string {
  const target = (from: number, ahead: number): string => {
    if (ahead === 3) return 'back';
    const to = from + 1 + ahead;
    return to < knots.length ? `k${to}` : 'over';
  };
  const bodies = knots.map(({ first, options }, at) =>
    [
      `=== k${at}`,
      ...(at === 0 ? ['- (inner)'] : []),
      ...first,
      ...options.map((option, index) =>
        writeOption(option, `${at}${index}`, target(at, option.ahead)),
      ),
      `* -> ${target(at, 0)}`,
    ].join('\n'),
  );
  return `${head}\n${bodies.join('\n')}\n${rest}\n`;
}

function writeOption({ when, does, isSticky, shows }: Option, name: string, to: string): string {
  const mark = isSticky ? '+' : '*';
  const only = when === null ? '' : `{${when}} `;
  const text = shows === 'value' ? `Say {a}[ ${name}] so` : `[Take ${name}]`;
  const more =
    shows === 'nested'
      ? `\n  * * [More ${name}]\n  ~ a = a + 1\n  + + {t} [Less ${name}]\n  - - Gathered.`
      : '';
  return `${mark} ${only}${text}\n  ${does.join('\n  ')}${more}\n  -> ${to}`;
}

const head = `VAR a = 0
VAR b = 1
VAR f = 0.5
VAR s = "x"
VAR t = false
VAR to = -> k1
VAR backs = 0
LIST L = (p), q, r
LIST M = u, v
VAR e = ()
EXTERNAL outside(x)
-> k0`;

const rest = `=== back
~ backs++
{backs > 1: -> over}
-> to
=== over
# ending: {a > 1: high|low}
Over {a} {b} {k1} {side} {L} {e} {f} {s} {TURNS_SINCE(-> k2)}.
-> END
=== side
Side {side}.
+ [In]
  ~ b = (b + side) % 4
+ {a > 0} [Out]
  Out <>
- ->->
=== deep(ref x, y)
~ temp mine = y + 1
+ [Deeper]
  ~ x = (x + mine) % 5
  ->->
+ {x < 2} [Leave {y}]
  ->-> over
=== aside
* [Listen {a}]
  ~ t = true
  -> over
+ {not t} [Whisper]
  -> k2
=== function bump(ref x, by)
~ x = (x + by) % 4
=== function enough(x, y)
~ return x >= y
=== function doubled(x)
{ x > 3:
  ~ return x - 3
}
~ return x * 2
=== function shown(x)
{x: yes|no}
=== function outside(x)
~ return x + 1`;

/** Small stories of all kinds, with loops that end. */
export const madeUpStory: fc.Arbitrary<string> = knotsFrom(fc.constantFrom(...effects)).map(write);

/** Such stories with dice and shuffles in them. */
export const diceStory: fc.Arbitrary<string> = knotsFrom(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...effects.filter((line) => !line.includes('SEED'))) },
    { weight: 1, arbitrary: fc.constantFrom(...dice) },
  ),
).map(write);
