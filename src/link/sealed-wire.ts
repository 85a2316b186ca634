import type { Wire, WireEvents } from '../wire/wire.ts';
import type { HostKey } from './host-key.ts';

type OpenWire = (url: string, events: WireEvents) => Wire;

/** Wires sealed for the host whose key this is. What is sent before the key is at hand waits for it. */
export function sealedWire(hostKey: HostKey, open: OpenWire): OpenWire {
  return (url, events) => {
    let wire: Wire | null = null;
    let unsent: string[] = [];
    let isOver = false;
    const begin = async (): Promise<void> => {
      // The ciphers come beside the page, not before it.
      const [key, { sealForHost }, { plainSealPorts }] = await Promise.all([
        hostKey.find(),
        import('../wire/sealed-wire.ts'),
        import('../wire/seal.ts'),
      ]);
      if (isOver) return;
      if (key === null) return events.closed();
      const other = hostKey.forget;
      wire = sealForHost({ open, hostKey: key, other }, plainSealPorts)(url, events);
      for (const text of unsent) wire.send(text);
      unsent = [];
    };
    begin().catch(() => isOver || events.closed());
    return {
      send: (text) => void (wire ? wire.send(text) : unsent.push(text)),
      waiting: () => wire?.waiting() ?? 0,
      close: () => {
        isOver = true;
        wire?.close();
      },
    };
  };
}
