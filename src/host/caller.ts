import { createHash, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const salt = randomBytes(16);

/** A device may take any address below the first four groups of an IPv6 one, so those stand for it. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [front = '', back] = plain.split('::');
  const groups = front === '' ? [] : front.split(':');
  const after = back === undefined || back === '' ? [] : back.split(':');
  const zeros = back === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** A name for where a connection comes from, the same for the same address while this process runs; the address cannot be read from it. */
export function callerOf(address: string | undefined): string {
  return createHash('sha256')
    .update(salt)
    .update(network(address ?? ''))
    .digest('base64url');
}
