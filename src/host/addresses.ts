import { networkInterfaces } from 'node:os';
import { helperKinds, type HelperKind } from '../room/ports.ts';
import type { Settings } from './settings.ts';

/** Network cards that no phone can reach. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale|vEthernet)/;

function rank(address: string): number {
  if (address.startsWith('192.168.')) return 0;
  if (address.startsWith('10.')) return 1;
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3;
}

/** The address by which phones on the same Wi-Fi reach this machine; its own where it has none. */
export function lanAddress(): string {
  const cards = Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
    virtual.test(name) ? [] : addresses.filter((one) => one.family === 'IPv4' && !one.internal),
  );
  const found = cards.map((one) => one.address).sort((a, b) => rank(a) - rank(b));
  return found[0] ?? '127.0.0.1';
}

/** How a host is reached: its address without a page, and its public key as text. */
export type Reached = { readonly base: string; readonly hostKey: string };

export type Addresses = {
  readonly facilitator: string;
  readonly join: string;
  readonly stage: string;
};

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Where this host is reached. A wildcard is no address, so the one of the Wi-Fi stands in for it. */
export function baseAddress(host: string | null, port: number): string {
  const isAny = host === null || host === '0.0.0.0' || host === '::';
  return `http://${isAny ? lanAddress() : bracketed(host)}:${port}`;
}

/** Where a group is joined, and by which key its host is known. */
export function joinAddress({ base, hostKey }: Reached, code: string): string {
  return `${base}/participant/#${code}~${hostKey}`;
}

/** A stage's window, with the secret that opens it. */
export function stageAddress({ base, hostKey }: Reached, secret: string): string {
  return `${base}/projector/#${secret}~${hostKey}`;
}

const helperPages: Readonly<Record<HelperKind, string>> = {
  second: 'facilitator',
  observer: 'observer',
  interpreter: 'interpreter',
};

/** The pages of those who help, each with the secret that opens it. */
export function helperAddresses(
  { base, hostKey }: Reached,
  secrets: Readonly<Record<HelperKind, string>>,
): Readonly<Record<HelperKind, string>> {
  const pages = helperKinds.map((kind) => [
    kind,
    `${base}/${helperPages[kind]}/#${secrets[kind]}~${hostKey}`,
  ]);
  return Object.fromEntries(pages) as Record<HelperKind, string>;
}

/** Secrets stand in the fragment, which browsers never send. */
export function addressesOf(reached: Reached, settings: Settings, code: string): Addresses {
  const { base, hostKey } = reached;
  return {
    facilitator: `${base}/facilitator/#${settings.facilitator}~${hostKey}`,
    join: joinAddress(reached, code),
    stage: stageAddress(reached, settings.stage),
  };
}
