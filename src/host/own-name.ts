import { isIP } from 'node:net';

/** Endings that no name server of the internet gives to anybody. */
const atHome = /\.(local|localhost|localdomain|lan|home|internal|home\.arpa)$/;

/** Names by which a page may ask for this host. */
export type OwnName = (host: string | undefined) => boolean;

/**
 * A page of the internet can make its own name lead to this host, and would then count as a page of it. So a
 * host answers to addresses, to names of the house, and to those it was told that it has.
 */
export function openOwnName(also: readonly string[] = []): OwnName {
  const told = new Set(also.map((name) => name.toLowerCase()));
  return (host = '') => {
    const [, bracketed, plain = ''] =
      /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(host) ?? [];
    if (bracketed !== undefined) return isIP(bracketed) === 6;
    const name = plain.toLowerCase().replace(/\.$/, '');
    if (name === '') return false;
    return isIP(name) === 4 || !name.includes('.') || atHome.test(name) || told.has(name);
  };
}
