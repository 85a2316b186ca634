import { spoken } from '../parts/spoken.ts';

/** Where stories are written, with the secret behind the #; null on every machine but the host's. The question carries no secret. */
export function studioAddress(secret: string, base: string): () => Promise<string | null> {
  return async () => {
    // Where many workshops share a host, stories are written elsewhere.
    if (!new URL(base).pathname.startsWith('/facilitator/')) return null;
    const page = new URL('/studio/', base);
    const { ok, headers } = await fetch(page, { method: 'HEAD' });
    page.searchParams.set('language', spoken.getState().language);
    page.hash = secret;
    // Under this name alone a browser lends a page of plain http the microphone, where it leads to this host.
    if (page.protocol === 'http:' && headers.get('x-at-localhost') === 'yes')
      page.hostname = 'localhost';
    return ok ? page.href : null;
  };
}
