import { helperKinds, type HelperKind } from '../room/ports.ts';
import type { RoomNetwork } from './preflight/room-network.ts';
import type { Settings } from './settings.ts';

/** How a host is reached: its address without a page, its public key as text, and the room's own Wi-Fi where somebody said. */
export type Reached = {
  readonly base: string;
  readonly hostKey: string;
  readonly network?: RoomNetwork | null;
};

export type Addresses = {
  readonly facilitator: string;
  readonly join: string;
  readonly stage: string;
};

/** Where a group is joined, and by which key its host is known. */
export function joinAddress({ base, hostKey }: Reached, code: string): string {
  return `${base}/participant/#${code}~${hostKey}`;
}

/** A stage's window, with the secret that opens it. */
export function stageAddress({ base, hostKey }: Reached, secret: string): string {
  return `${base}/projector/#${secret}~${hostKey}`;
}

/** The page that prints, with the secret of whoever may read roles. */
export function printAddress(
  { base, hostKey }: Reached,
  { secret, group }: { readonly secret: string; readonly group: number },
): string {
  return `${base}/print/?group=${group}#${secret}~${hostKey}`;
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
