import type { HostKey } from './host-key.ts';
import { laterWire, type OpenWire } from './later-wire.ts';

/** Wires sealed for the host whose key this is. The ciphers come beside the page, not before it. */
export function sealedWire(hostKey: HostKey, open: OpenWire): OpenWire {
  return laterWire(async () => {
    const [key, { plainSealPorts, sealForHost }] = await Promise.all([
      hostKey.find(),
      import('./sealing.ts'),
    ]);
    const other = hostKey.forget;
    return key && sealForHost({ open, hostKey: key, other }, plainSealPorts);
  });
}
