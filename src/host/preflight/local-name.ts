import { lookup } from 'node:dns/promises';
import { hostname } from 'node:os';

/** Milliseconds: what is on this machine answers at once. */
const patience = 1_500;

/** This machine's name with `.local`, where it leads to one of these addresses; null where it does not, or nobody answers. */
export async function findLocalName(
  addresses: readonly string[],
  find: (name: string) => Promise<readonly string[]> = findAddresses,
): Promise<string | null> {
  const [own = ''] = hostname().split('.');
  if (!/^[a-z\d-]+$/i.test(own)) return null;
  const name = `${own.toLowerCase()}.local`;
  const found = await find(name).catch(() => []);
  return found.some((address) => addresses.includes(address)) ? name : null;
}

async function findAddresses(name: string): Promise<readonly string[]> {
  const late = new Promise<readonly never[]>((resolve) => {
    setTimeout(() => resolve([]), patience).unref();
  });
  const found = lookup(name, { all: true, family: 4 }).then((all) => all.map((one) => one.address));
  return Promise.race([found, late]);
}
