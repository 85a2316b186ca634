/** What a console asks of the host itself, before and beside any group: the only frame of its connection. */
export type Ask = {
  readonly v: 1;
  readonly kind: 'ask';
  readonly secret: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: unknown;
};

/** `status` as in HTTP. */
export type Answer = {
  readonly v: 1;
  readonly kind: 'answer';
  readonly status: number;
  readonly body: unknown;
};

export const makeAsk = (ask: Omit<Ask, 'v' | 'kind'>): string =>
  JSON.stringify({ v: 1, kind: 'ask', ...ask });

export const makeAnswer = (answer: Omit<Answer, 'v' | 'kind'>): string =>
  JSON.stringify({ v: 1, kind: 'answer', ...answer });

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const isMethod = (value: unknown): value is Ask['method'] => value === 'GET' || value === 'POST';

/** Null for any other frame. */
export function parseAsk(text: string): Ask | null {
  if (text.length > 8_192) return null;
  const { v, kind, secret, method, path, body = {} } = fieldsOf(text);
  if (v !== 1 || kind !== 'ask' || !isMethod(method)) return null;
  if (typeof secret !== 'string' || typeof path !== 'string') return null;
  return { v, kind, secret, method, path, body };
}

/** Null for what is no answer. */
export function parseAnswer(text: string): Answer | null {
  const { v, kind, status, body } = fieldsOf(text);
  return v === 1 && kind === 'answer' && typeof status === 'number'
    ? { v, kind, status, body }
    : null;
}
