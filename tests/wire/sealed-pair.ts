import { hostSealPorts } from '../../src/host/host-seals.ts';
import { plainSealPorts, type KeyPair } from '../../src/wire/seal.ts';
import { sealForDevices, sealForHost } from '../../src/wire/sealed-wire.ts';
import type { Wire, WireEvents } from '../../src/wire/wire.ts';

export const host = hostSealPorts.newPair();

export type Meddle = (text: string, number: number) => readonly string[];
const asIs: Meddle = (text) => [text];

export type Connecting = {
  readonly trusts?: Uint8Array;
  readonly holds?: KeyPair;
  /** What becomes of each text on its way up. */
  readonly meddle?: Meddle;
  /** The network's answers come only once it is let go. */
  readonly isSlow?: boolean;
  /** The network carries bytes downwards. */
  readonly carriesBytes?: boolean;
};

/** A device and a host with a network between them that keeps all that passes. */
export function connect({
  trusts = host.publicKey,
  holds = host,
  meddle = asIs,
  isSlow,
  carriesBytes = false,
}: Connecting = {}) {
  const passed: { up: string[]; down: string[]; bytes: Uint8Array[] } = {
    up: [],
    down: [],
    bytes: [],
  };
  const heard: { host: string[]; device: string[] } = { host: [], device: [] };
  const closed: string[] = [];
  const waiting: (() => void)[] = [];
  const deliver = (act: () => void): void => void (isSlow ? waiting.push(act) : act());
  let toDevice: WireEvents | null = null;
  let atHost: Wire | null = null;
  const attach = sealForDevices(
    (wire) => {
      atHost = wire;
      return { text: (text) => void heard.host.push(text), closed: () => void closed.push('host') };
    },
    holds,
    hostSealPorts,
  );
  let isOpen = true;
  const close = (): void => {
    if (isOpen) toDevice?.closed();
    isOpen = false;
  };
  const ends = attach(
    {
      send: (text) => {
        passed.down.push(text);
        deliver(() => toDevice?.text(text));
      },
      ...(carriesBytes && {
        sendBytes: (bytes) => {
          passed.bytes.push(bytes);
          deliver(() => toDevice?.bytes?.(bytes));
        },
      }),
      waiting: () => 7,
      close,
    },
    'here',
  );
  const openPlain = (_: string, events: WireEvents): Wire => {
    toDevice = events;
    return {
      send: (text) => {
        const number = passed.up.push(text) - 1;
        for (const one of meddle(text, number)) deliver(() => ends.text(one));
      },
      waiting: () => 5,
      close: () => ends.closed(),
    };
  };
  const other = (): void => void closed.push('other');
  const open = sealForHost({ open: openPlain, hostKey: trusts, other }, plainSealPorts);
  const device = open('ws://host', {
    text: (text) => void heard.device.push(text),
    closed: () => void closed.push('device'),
  });
  const letGo = (): void => {
    for (let act = waiting.shift(); act; act = waiting.shift()) act();
  };
  const sayBytes = (bytes: Uint8Array): void => toDevice?.bytes?.(bytes);
  return {
    device,
    sayBytes,
    atHost: atHost as unknown as Wire,
    ends,
    passed,
    heard,
    closed,
    letGo,
  };
}
