import type { IncomingMessage, ServerResponse } from 'node:http';

/** Of a page that takes everything from where it lies and runs no script that stands in it; `asks` is what it may speak with beside that. */
export const ownPolicy = (asks: string): readonly string[] => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  `connect-src 'self'${asks}`,
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Nothing but what this host serves, no script in a page, no address of a page told to another. */
export function setPolicy(request: IncomingMessage, response: ServerResponse): void {
  const host = /^[\w.:[\]-]{1,255}$/.exec(request.headers.host ?? '')?.[0];
  const sockets = host === undefined ? '' : ` ws://${host} wss://${host}`;
  const policy = [...ownPolicy(sockets), "manifest-src 'self'", "frame-ancestors 'self'"];
  response.setHeader('Content-Security-Policy', policy.join('; '));
}

/** What stands in every answer. */
export const safety: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
];

/** The studio records voices on this machine; no other page may ask for a microphone. Of plain http a browser lends it at localhost alone, so it is told whether that leads here. */
export function letRecord(response: ServerResponse, isAtLocalhost = false): void {
  if (isAtLocalhost) response.setHeader('X-At-Localhost', 'yes');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(self), geolocation=()');
}

export function setSafety(response: ServerResponse): void {
  for (const [name, value] of safety) response.setHeader(name, value);
}

/** What browsers heed of a page alone; who may frame a file stands in its policy. */
const ofPages = ['X-Frame-Options', 'Cross-Origin-Opener-Policy', 'Permissions-Policy'] as const;
const ofFiles = "default-src 'none'; frame-ancestors 'self'";

/** A page keeps what stands in every answer. What is none loads and runs nothing where it is opened by itself, and says no more: a tablet fetches dozens of files before its first picture. */
export function setFilePolicy(type: string, response: ServerResponse): void {
  if (type.startsWith('text/html')) return;
  // A drawing would be a page of its own.
  const policy = type.startsWith('image/svg') ? `${ofFiles}; sandbox` : ofFiles;
  response.setHeader('Content-Security-Policy', policy);
  for (const name of ofPages) response.removeHeader(name);
}
