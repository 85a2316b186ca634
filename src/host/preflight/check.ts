/** What is looked at before people enter, in this order. */
export const checkNames = [
  'network',
  'name',
  'phone',
  'disk',
  'clock',
  'media',
  'devices',
  'internet',
] as const;

/** One thing that was looked at; its words are `before.NAME.CASE` in the interface, and `before.NAME.CASE-do` says what to do. */
export type Check = {
  readonly name: (typeof checkNames)[number];
  /** Nothing that is not good keeps anybody from starting. */
  readonly state: 'good' | 'look' | 'unknown';
  readonly case: string;
  readonly values: Readonly<Record<string, string | number>>;
};

export const check = (
  name: Check['name'],
  [state, saying]: readonly [Check['state'], string],
  values: Check['values'] = {},
): Check => ({ name, state, case: saying, values });
