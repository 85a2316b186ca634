/** Stands for a value that is not what it should be. */
export const bad = Symbol('bad');
/** Makes a typed value of an unknown one, or says that it is bad. Never throws. */
export type Reader<T> = (value: unknown) => T | typeof bad;

export function oneOf<const T extends string | number>(values: readonly T[]): Reader<T> {
  return (value) => values.find((one) => one === value) ?? bad;
}

/** A whole number, both bounds included. */
export function whole(least: number, most: number): Reader<number> {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : bad;
}

export function text<T extends string = string>(pattern: RegExp): Reader<T> {
  return (value) => (typeof value === 'string' && pattern.test(value) ? (value as T) : bad);
}

export const truth: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : bad);

export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value) => (value === null ? null : reader(value));
}

export function listOf<T>(reader: Reader<T>, most: number): Reader<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return bad;
    const read = value.map(reader);
    return read.every((one): one is Awaited<T> & T => one !== bad) ? read : bad;
  };
}

type Shape = Readonly<Record<string, Reader<unknown>>>;
type Read<R> = R extends Reader<infer T> ? T : never;
type Shaped<S extends Shape> = { readonly [K in keyof S]: Exclude<Read<S[K]>, typeof bad> };

/** An object with exactly these fields; whatever else it carries is left behind. */
export function shape<S extends Shape>(fields: S): Reader<Shaped<S>> {
  return (value) => fieldsOf(fields, value, true) as Shaped<S> | typeof bad;
}

/** An object with some of these fields. */
export function someOf<S extends Shape>(fields: S): Reader<Partial<Shaped<S>>> {
  return (value) => fieldsOf(fields, value, false);
}

function fieldsOf(fields: Shape, value: unknown, all: boolean): object | typeof bad {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad;
  const read: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(fields)) {
    const isThere = Object.hasOwn(value, name);
    if (!isThere && !all) continue;
    const field = isThere ? reader((value as Record<string, unknown>)[name]) : bad;
    if (field === bad) return bad;
    read[name] = field;
  }
  return read;
}
