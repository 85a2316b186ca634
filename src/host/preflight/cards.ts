import { networkInterfaces } from 'node:os';

type Interfaces = ReturnType<typeof networkInterfaces>;

/** A network card with an address: who is on its network reaches this machine by it. */
export type Card = {
  readonly name: string;
  readonly address: string;
  /** `virtual`: made by a program, such as a VPN, so that no phone is there. `lost`: nobody gave it an address. */
  readonly kind: 'wifi' | 'cable' | 'other' | 'virtual' | 'lost';
};

/** Cards that programs make, on Linux, Mac and Windows. */
const virtual =
  /^(docker|podman|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|utun|ppp|wg|zt|tailscale|llw|awdl|nord|proton)|VPN|VirtualBox|VMware|Hyper-V|WSL|WireGuard|OpenVPN/i;
const wifi = /^(wl|wifi|wi-fi|wlan|ath)|wireless/i;
const cable = /^(eth|en[opsx]\d|enx|ethernet|lan)/i;

function kindOf(name: string, address: string): Card['kind'] {
  if (virtual.test(name)) return 'virtual';
  if (address.startsWith('169.254.')) return 'lost';
  if (wifi.test(name)) return 'wifi';
  return cable.test(name) ? 'cable' : 'other';
}

/** Rooms mostly have addresses that begin like this, the first most of all. */
const usual = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

function rank({ kind, address }: Card): number {
  if (kind === 'virtual') return 20;
  if (kind === 'lost') return 10;
  const found = usual.findIndex((pattern) => pattern.test(address));
  return found < 0 ? usual.length : found;
}

/** Every card with an address that phones could have, the likeliest first. */
export function listCards(interfaces: Interfaces = networkInterfaces()): readonly Card[] {
  return Object.entries(interfaces)
    .flatMap(([name, addresses = []]) =>
      addresses
        .filter(({ family, internal }) => family === 'IPv4' && !internal)
        .map(({ address }) => ({ name, address, kind: kindOf(name, address) })),
    )
    .toSorted((a, b) => rank(a) - rank(b));
}

export const isReal = ({ kind }: Card): boolean => kind !== 'virtual' && kind !== 'lost';
