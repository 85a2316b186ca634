import type { IncomingMessage } from 'node:http';

/** What a request says, as text; null where it has more than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > most) return null;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The same as JSON; null for what is too long or no JSON, an empty object for nothing. */
export async function readJson(request: IncomingMessage, most: number): Promise<unknown> {
  const text = await readBody(request, most);
  try {
    return text === '' ? {} : JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
